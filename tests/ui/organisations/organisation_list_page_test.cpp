#include "ui/organisations/organisation_list_page.h"

#include "core/operations/organisation_operations.h"
#include "core/operations/sample_operations.h"
#include "tests/support/catch.h"
#include "tests/support/grab.h"
#include "tests/ui/organisations/register_fixture.h"
#include "ui/organisations/duplicates_dialog.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace kyodo;
using namespace kyodo::ui;
using kyodo::test::childOf;

namespace {

struct ShownList : test::RegisterFixture
{
    explicit ShownList(Ledger::Access access = Ledger::Access::ReadWrite)
        : RegisterFixture(access)
        , page(sample.workspace(), prompts)
        , tester(table().model())
    {}

    [[nodiscard]] QTableView& table() const { return childOf<QTableView>(page, "table"); }
    [[nodiscard]] QComboBox& box(const char* name) const { return childOf<QComboBox>(page, name); }

    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            names << test::cellText(table(), row, OrganisationListModel::NameColumn);
        }
        return names;
    }

    void choose(const char* name, const QString& text)
    {
        QComboBox& chosen = box(name);
        const int index = chosen.findText(text);
        REQUIRE(index >= 0);
        chosen.setFocus();
        chosen.setCurrentIndex(index);
        emit chosen.activated(index);
    }

    OrganisationListPage page;
    QAbstractItemModelTester tester;
};

const QString Aozora = QStringLiteral("ＮＰＯ法人あおぞらの会");
const QString Miyagawa = QStringLiteral("宮川町内会");
const QString Seika = QStringLiteral("株式会社砂川製菓");

} // namespace

TEST_CASE("The register is listed by reading, with what the ledger says of each")
{
    ShownList list;
    list.addThree();
    list.takePart(*list.named(Aozora), 1, QStringLiteral("運営"));
    list.takePart(*list.named(Aozora), 2, QStringLiteral("運営"));
    test::showPage(list.page);
    test::grab(list.page, QStringLiteral("organisation-list"));
    CHECK(list.names() == QStringList{Aozora, Seika, Miyagawa});
    CHECK(test::cellText(list.table(), 0, OrganisationListModel::Projects) == QStringLiteral("2"));
    CHECK(test::cellText(list.table(), 2, OrganisationListModel::Projects).isEmpty());
    // 期限切れ
    CHECK(test::cellText(list.table(), 1, OrganisationListModel::Findings) == QStringLiteral("1"));
    CHECK(test::cellText(list.table(), 1, OrganisationListModel::Registration)
              .contains(QStringLiteral("平成30年3月31日")));
    CHECK(list.page.totalCount() == 3);
}

TEST_CASE("Organisations are found by any of their texts, and by kind and registration")
{
    ShownList list;
    list.addThree();
    test::showPage(list.page);
    const QSignalSpy counts(&list.page, &OrganisationListPage::countsChanged);
    list.page.setSearch(QStringLiteral("青空"));
    CHECK(list.names() == QStringList{Aozora});
    CHECK(list.page.shownCount() == 1);
    CHECK(list.page.totalCount() == 3);
    CHECK_FALSE(counts.isEmpty());
    list.page.setSearch({});

    list.choose("kindFilter", QStringLiteral("町内会"));
    CHECK(list.names() == QStringList{Miyagawa});
    QTest::mouseClick(&childOf<QToolButton>(list.page, "clearButton"), Qt::LeftButton);
    CHECK(list.names().size() == 3);

    list.box("stateFilter").setCurrentIndex(2); // expired
    emit list.box("stateFilter").activated(2);
    CHECK(list.names() == QStringList{Seika});
    list.box("stateFilter").setCurrentIndex(3); // not registered
    emit list.box("stateFilter").activated(3);
    CHECK(list.names() == QStringList{Miyagawa});
}

TEST_CASE("Columns sort by what they mean")
{
    ShownList list;
    list.addThree();
    test::showPage(list.page);
    list.table().sortByColumn(OrganisationListModel::Registration, Qt::DescendingOrder);
    CHECK(list.names() == QStringList{Aozora, Seika, Miyagawa});
    list.table().sortByColumn(OrganisationListModel::Registration, Qt::AscendingOrder);
    CHECK(list.names() == QStringList{Miyagawa, Seika, Aozora});
}

TEST_CASE("Del asks, then removes; projects keep the name")
{
    ShownList list;
    list.addThree();
    list.takePart(*list.named(Miyagawa), 1, {});
    test::showPage(list.page);
    list.table().setFocus();
    list.table().selectRow(2);
    QTest::keyClick(&list.table(), Qt::Key_Delete);
    REQUIRE(list.prompts.asked.size() == 1);
    CHECK(list.prompts.asked.front().consequence == Consequence::Destructive);
    CHECK(list.prompts.asked.front().text.contains(Miyagawa));
    CHECK(list.names().size() == 3);

    list.prompts.answers = {Answer::Accept};
    QTest::keyClick(&list.table(), Qt::Key_Delete);
    CHECK(list.names() == QStringList{Aozora, Seika});
    CHECK_FALSE(list.named(Miyagawa));
    const Partner partner = list.sample.record(1).partners.front();
    CHECK(partner.name == Miyagawa);
    CHECK_FALSE(partner.organisation);
}

TEST_CASE("Organisations that come in between the selected ones are not selected with them")
{
    ShownList list;
    list.addThree();
    test::showPage(list.page);
    list.table().selectAll();
    list.add(QStringLiteral("あさひ会"),
             [](Organisation& added) { added.kana = QStringLiteral("アサヒカイ"); });
    REQUIRE(list.names().at(1) == QStringLiteral("あさひ会"));
    CHECK(list.page.selected().size() == 3);
    QTest::keyClick(&list.table(), Qt::Key_Delete);
    CHECK_FALSE(list.prompts.asked.back().text.contains(QStringLiteral("あさひ会")));
}

TEST_CASE("Enter opens the current row, Ctrl+C copies the chosen ones")
{
    ShownList list;
    list.addThree();
    test::showPage(list.page);
    QSignalSpy wanted(&list.page, &OrganisationListPage::editWanted);
    list.table().setFocus();
    list.table().selectRow(1);
    QTest::keyClick(&list.table(), Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(*static_cast<const OrganisationId*>(wanted.front().front().constData()) ==
          list.named(Seika)->id);

    list.table().selectAll();
    QTest::keyClick(&list.table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    REQUIRE(lines.size() == 4); // the heads first
    CHECK(lines.at(3).startsWith(Miyagawa + u'\t'));
}

TEST_CASE("An empty register tells the next step, a search without result the way back")
{
    ShownList list;
    for (const Organisation& each : test::valueOf(list.sample.ledger().organisations().all())) {
        REQUIRE(test::valueOf(removeOrganisations(list.sample.workspace(), {each.id})));
    }
    test::showPage(list.page);
    test::grab(list.page, QStringLiteral("organisation-list-empty"));
    QSignalSpy wanted(&list.page, &OrganisationListPage::newWanted);
    auto& button = childOf<QPushButton>(list.page, "emptyButton");
    REQUIRE(button.isVisible());
    QTest::mouseClick(&button, Qt::LeftButton);
    CHECK(wanted.size() == 1);

    list.addThree();
    QSignalSpy dropped(&list.page, &OrganisationListPage::searchDropped);
    list.page.setSearch(QStringLiteral("ないはずの団体"));
    REQUIRE(button.isVisible());
    QTest::mouseClick(&button, Qt::LeftButton);
    CHECK(dropped.size() == 1);
    CHECK(list.names().size() == 3);
}

TEST_CASE("The button tells the number of pairs that look double, as soon as they are counted")
{
    ShownList list;
    list.addThree();
    test::showPage(list.page);
    auto& button = childOf<QPushButton>(list.page, "duplicatesButton");
    CHECK(button.isEnabled()); // it can be asked for before
    QTRY_VERIFY(!button.isEnabled());
    list.add(QStringLiteral("特定非営利活動法人 あおぞらの会"));
    QTRY_VERIFY(button.isEnabled());
    CHECK(button.text().contains(u'1'));
}

TEST_CASE("Pairs can be asked for while they are still being counted")
{
    ShownList list;
    list.addThree();
    list.add(QStringLiteral("特定非営利活動法人 あおぞらの会"));
    test::showPage(list.page);
    QTest::mouseClick(&childOf<QPushButton>(list.page, "duplicatesButton"), Qt::LeftButton);
    const auto* dialog = list.page.findChild<DuplicatesDialog*>();
    REQUIRE(dialog);
    CHECK(childOf<QListWidget>(*dialog, "pairs").count() == 1);
}

TEST_CASE("An act changes the rows that it is about, and the others stay as they are")
{
    ShownList list;
    list.addThree();
    test::showPage(list.page);
    const QSignalSpy resets(list.table().model(), &QAbstractItemModel::modelReset);
    list.table().setFocus();
    list.table().selectRow(2);

    list.add(QStringLiteral("あさひ会"),
             [](Organisation& added) { added.kana = QStringLiteral("アサヒカイ"); });
    CHECK(list.names() == QStringList{Aozora, QStringLiteral("あさひ会"), Seika, Miyagawa});
    CHECK(list.table().currentIndex().row() == 3);

    Organisation renamed = *list.named(Seika);
    renamed.kana = QStringLiteral("ワガシ");
    REQUIRE(test::valueOf(saveOrganisation(list.sample.workspace(), renamed)));
    CHECK(list.names().back() == Seika);
    CHECK(list.table().currentIndex().row() == 2);

    REQUIRE(test::valueOf(removeOrganisations(list.sample.workspace(), {list.named(Aozora)->id})));
    CHECK(list.names() == QStringList{QStringLiteral("あさひ会"), Miyagawa, Seika});
    CHECK(list.page.totalCount() == 3);

    list.takePart(*list.named(Miyagawa), 1, {});
    CHECK(test::cellText(list.table(), 1, OrganisationListModel::Projects) == QStringLiteral("1"));
    CHECK(resets.isEmpty());
}

TEST_CASE("A list behind another page follows, and what no longer fits a search goes")
{
    ShownList list;
    list.addThree();
    test::showPage(list.page);
    list.page.setSearch(QStringLiteral("宮川"));
    list.page.hide();
    Organisation renamed = *list.named(Miyagawa);
    renamed.name = test::valueOf(Name::parse(QStringLiteral("北光町内会")));
    REQUIRE(test::valueOf(saveOrganisation(list.sample.workspace(), renamed)));
    list.page.show();
    // by its member: 宮川町内会 takes part in あおぞらの会
    CHECK(list.names() == QStringList{Aozora});
    list.page.setSearch(QStringLiteral("北光"));
    CHECK(list.names() == QStringList{QStringLiteral("北光町内会")});
}

TEST_CASE("An act over many organisations is taken over at once")
{
    ShownList list;
    list.addThree();
    test::showPage(list.page);
    REQUIRE(test::valueOf(makeGeneratedSample(list.sample.workspace(), 1, 150)));
    CHECK(list.page.totalCount() == 153);
    CHECK(list.names().contains(Seika));
}

TEST_CASE("A register that is only read has no buttons to change it")
{
    ShownList list(Ledger::Access::ReadOnly);
    test::showPage(list.page);
    for (const char* name : {"addButton", "removeButton", "duplicatesButton", "emptyButton"}) {
        CHECK_FALSE(childOf<QPushButton>(list.page, name).isVisible());
    }
}

TEST_CASE("Who removes organisations is told in how many projects they take part")
{
    ShownList list;
    list.addThree();
    list.takePart(*list.named(Aozora), 1, QStringLiteral("運営"));
    list.takePart(*list.named(Aozora), 2, QStringLiteral("運営"));
    test::showPage(list.page);
    list.table().selectRow(0);
    list.page.removeSelected();
    REQUIRE(list.prompts.asked.size() == 1);
    CHECK(list.prompts.asked[0].text.contains(QStringLiteral("2 project(s) have them")));
    list.table().selectRow(2);
    list.page.removeSelected();
    REQUIRE(list.prompts.asked.size() == 2);
    CHECK_FALSE(list.prompts.asked[1].text.contains(QStringLiteral("have them")));
}
