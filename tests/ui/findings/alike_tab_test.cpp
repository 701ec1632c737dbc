#include "ui/findings/alike_tab.h"

#include "tests/support/catch.h"
#include "tests/support/grab.h"
#include "tests/support/sample_ledger.h"
#include "ui/findings/findings_page.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace kyodo;
using kyodo::test::childOf;
using kyodo::test::SampleLedger;
using kyodo::ui::AlikeListModel;
using kyodo::ui::AlikeTab;
using kyodo::ui::FindingsPage;

namespace {

struct ShownAlike
{
    ShownAlike()
        : page(sample.workspace())
    {
        QObject::connect(&page, &FindingsPage::recordWanted, &page,
                         [this](RecordId record) { wanted = record; });
        page.setRound(sample.latestRound());
    }

    void show()
    {
        page.showTab(FindingsPage::Tab::AlikeProjects);
        test::showPage(page);
        waitUntilCompared();
    }

    void waitUntilCompared() const
    {
        REQUIRE(QTest::qWaitFor([this] { return childOf<QLabel>(tab(), "busyLabel").isHidden(); }));
    }

    /// Two projects with one partner, each of the department named.
    void share(int number, const QString& department, const QString& partner)
    {
        ProjectRecord record = sample.record(number);
        record.department = department;
        record.partners = {{partner, {}, {}, {}}};
        sample.save(record);
    }

    /// The row of the pair of these two; none when it is not shown.
    [[nodiscard]] std::optional<int> rowOf(int first, int second) const
    {
        const auto& model = static_cast<const AlikeListModel&>(*table().model());
        return model.rowOf({sample.record(first).id, sample.record(second).id});
    }

    [[nodiscard]] QTableView& table() const { return childOf<QTableView>(tab(), "table"); }
    [[nodiscard]] QTableView& comparison() const
    {
        return childOf<QTableView>(tab(), "comparisonView");
    }
    [[nodiscard]] QWidget& tab() const { return *page.findChild<AlikeTab*>(); }

    SampleLedger sample;
    FindingsPage page;
    std::optional<RecordId> wanted;
};

const QString Group = QStringLiteral("空知川を守る会");

} // namespace

TEST_CASE("Two departments that work with one group without knowing stand first")
{
    ShownAlike shown;
    shown.share(3, QStringLiteral("消防署"), Group);
    shown.share(20, QStringLiteral("総務課"), Group);
    shown.show();
    const QAbstractItemModelTester tester(shown.table().model());
    REQUIRE(shown.rowOf(3, 20) == 0);
    const auto cell = [&](AlikeListModel::Column column) {
        return shown.table().model()->index(0, column).data().toString();
    };
    CHECK(cell(AlikeListModel::Left) == shown.sample.record(3).name.text());
    CHECK(cell(AlikeListModel::RightDepartment) == QStringLiteral("総務課"));
    CHECK(cell(AlikeListModel::Reason).contains(Group));
    // side by side, by the words of the ledger
    const QAbstractItemModel& facts = *shown.comparison().model();
    CHECK(facts.index(0, 1).data() == shown.sample.record(3).name.text());
    CHECK(facts.index(0, 2).data() == shown.sample.record(20).name.text());
    CHECK(facts.index(1, 1).data() == QStringLiteral("消防署"));
    test::grab(shown.page, QStringLiteral("alike"));
}

TEST_CASE("Projects that share nothing are no pair")
{
    ShownAlike shown;
    shown.share(3, QStringLiteral("消防署"), Group);
    shown.share(20, QStringLiteral("総務課"), QStringLiteral("砂川商工会議所"));
    shown.show();
    CHECK_FALSE(shown.rowOf(3, 20));
}

TEST_CASE("Enter opens the left project, Shift+Enter and the button the right one")
{
    ShownAlike shown;
    shown.share(3, QStringLiteral("消防署"), Group);
    shown.share(20, QStringLiteral("総務課"), Group);
    shown.show();
    shown.table().setFocus();
    QTest::keyClick(&shown.table(), Qt::Key_Return);
    CHECK(shown.wanted == shown.sample.record(3).id);
    QTest::keyClick(&shown.table(), Qt::Key_Return, Qt::ShiftModifier);
    CHECK(shown.wanted == shown.sample.record(20).id);
    QTest::mouseClick(&childOf<QPushButton>(shown.tab(), "leftButton"), Qt::LeftButton);
    CHECK(shown.wanted == shown.sample.record(3).id);
    QTest::mouseClick(&childOf<QPushButton>(shown.tab(), "rightButton"), Qt::LeftButton);
    CHECK(shown.wanted == shown.sample.record(20).id);
}

TEST_CASE("Only pairs across departments are left when that is asked for")
{
    ShownAlike shown;
    shown.share(3, QStringLiteral("消防署"), Group);
    shown.share(20, QStringLiteral("総務課"), Group);
    shown.share(21, QStringLiteral("総務課"), Group);
    shown.show();
    REQUIRE(shown.rowOf(20, 21));
    auto& box = childOf<QCheckBox>(shown.tab(), "acrossBox");
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_Space);
    CHECK(shown.table().model()->rowCount() == 2);
    CHECK(shown.rowOf(3, 20));
    CHECK_FALSE(shown.rowOf(20, 21));
}

TEST_CASE("When no pair is across departments, the page offers all of them")
{
    ShownAlike shown;
    shown.share(20, QStringLiteral("総務課"), Group);
    shown.share(21, QStringLiteral("総務課"), Group);
    shown.show();
    childOf<QCheckBox>(shown.tab(), "acrossBox").click();
    auto& empty = childOf<QWidget>(shown.tab(), "emptyPage");
    CHECK(empty.isVisible());
    test::grab(shown.page, QStringLiteral("alike-none"));
    QTest::mouseClick(&childOf<QPushButton>(shown.tab(), "allButton"), Qt::LeftButton);
    CHECK_FALSE(empty.isVisible());
    CHECK(shown.rowOf(20, 21));
}

TEST_CASE("A change in between makes the comparison begin anew")
{
    ShownAlike shown;
    shown.share(3, QStringLiteral("消防署"), Group);
    shown.share(20, QStringLiteral("総務課"), Group);
    shown.page.showTab(FindingsPage::Tab::AlikeProjects);
    test::showPage(shown.page);
    // whether the first comparison is done by now or not
    shown.share(20, QStringLiteral("総務課"), QStringLiteral("砂川商工会議所"));
    shown.waitUntilCompared();
    CHECK_FALSE(shown.rowOf(3, 20));
    shown.share(20, QStringLiteral("総務課"), Group);
    shown.waitUntilCompared();
    CHECK(shown.rowOf(3, 20) == 0);
}

TEST_CASE("A tab that is not seen compares nothing")
{
    ShownAlike shown;
    shown.share(3, QStringLiteral("消防署"), Group);
    shown.share(20, QStringLiteral("総務課"), Group);
    test::showPage(shown.page);
    QTest::qWait(20);
    CHECK(shown.table().model()->rowCount() == 0);
    shown.page.showTab(FindingsPage::Tab::AlikeProjects);
    shown.waitUntilCompared();
    CHECK(shown.table().model()->rowCount() > 0);
}

TEST_CASE("Without a round there is nothing to compare, and the page says so")
{
    ShownAlike shown;
    shown.page.setRound(std::nullopt);
    shown.show();
    CHECK(childOf<QWidget>(shown.tab(), "emptyPage").isVisible());
    CHECK(shown.table().model()->rowCount() == 0);
}
