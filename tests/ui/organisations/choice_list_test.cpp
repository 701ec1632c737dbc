#include "ui/organisations/choice_list.h"

#include "tests/support/catch.h"
#include "tests/support/sample_ledger.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace kyodo;
using namespace kyodo::ui;
using kyodo::test::childOf;

namespace {

const QString Cleaning = QStringLiteral("生活環境をよくする活動");
const QString Safety = QStringLiteral("安全で安心して生活できるようにする活動");
const QString Snow = QStringLiteral("除雪の手伝い");

struct Activities
{
    Activities()
        : edited(&list, &ChoiceList::edited)
    {
        list.setGroups(
            {{QStringLiteral("町内会の主な活動"), {{Cleaning, Cleaning}, {Safety, Safety}}}});
        test::showPage(list);
    }

    [[nodiscard]] QListWidget& items() const { return childOf<QListWidget>(list, "list"); }
    [[nodiscard]] QListWidgetItem* item(const QString& text) const
    {
        return items().findItems(text, Qt::MatchExactly).value(0);
    }

    /// Ticks or unticks as the keyboard does.
    void press(const QString& text)
    {
        REQUIRE(item(text));
        items().setFocus();
        items().setCurrentItem(item(text));
        QTest::keyClick(&items(), Qt::Key_Space);
    }

    void type(const QString& words)
    {
        auto& edit = childOf<QLineEdit>(list, "ownEdit");
        edit.setFocus();
        edit.insert(words);
        QTest::keyClick(&edit, Qt::Key_Return);
    }

    ChoiceList list;
    QSignalSpy edited;
};

} // namespace

TEST_CASE("What the guideline offers is ticked by the keyboard")
{
    Activities activities;
    activities.list.load({});
    activities.press(Safety);
    CHECK(activities.list.chosen() == QStringList{Safety});
    CHECK(activities.list.isChanged());
    CHECK_FALSE(activities.edited.isEmpty());
    activities.press(Safety);
    CHECK_FALSE(activities.list.isChanged());
}

TEST_CASE("Own words that the guideline lacks are kept and shown, whatever is offered")
{
    Activities activities;
    activities.list.load({{Snow, Snow}, {Cleaning, Cleaning}});
    REQUIRE(activities.item(Snow));
    CHECK(activities.item(Snow)->checkState() == Qt::Checked);
    activities.list.setGroups({});
    REQUIRE(activities.item(Cleaning));
    CHECK(activities.list.chosen() == QStringList{Snow, Cleaning});
    CHECK_FALSE(activities.list.isChanged());
}

TEST_CASE("Own words can be added; those of the guideline are ticked instead")
{
    Activities activities;
    activities.list.load({});
    activities.type(Snow);
    activities.type(QStringLiteral(" 生活環境を よくする活動 "));
    CHECK(activities.list.chosen() == QStringList{Snow, Cleaning});
    CHECK(activities.item(Cleaning)->checkState() == Qt::Checked);
}

TEST_CASE("An entry that is unticked and ticked again goes back to its place")
{
    Activities activities;
    activities.list.load({{Safety, Safety}, {Snow, Snow}});
    activities.press(Safety);
    CHECK(activities.list.chosen() == QStringList{Snow});
    activities.press(Cleaning);
    activities.press(Safety);
    CHECK(activities.list.chosen() == QStringList{Safety, Snow, Cleaning});
}

TEST_CASE("A list that is only read cannot be ticked")
{
    Activities activities;
    activities.list.load({{Safety, Safety}});
    activities.list.setReadOnly();
    activities.press(Safety);
    CHECK(activities.list.chosen() == QStringList{Safety});
}
