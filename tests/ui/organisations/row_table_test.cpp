#include "ui/organisations/row_table.h"

#include "core/domain/organisation/organisation.h"
#include "tests/support/catch.h"
#include "tests/support/ledger_fixture.h"
#include "tests/ui/organisations/register_fixture.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace kyodo;
using namespace kyodo::ui;
using kyodo::test::childOf;

namespace {

struct OfficerTable
{
    OfficerTable()
        : model({textColumn(QStringLiteral("氏名"), &Officer::name),
                 dateColumn(QStringLiteral("から"), &Officer::from)})
        , tester(&model)
        , edited(&model, &RowTableModel::edited)
    {
        table.setUp(model, QStringLiteral("役員"), QStringLiteral("追加"), {0, 150});
        model.setRows({{QStringLiteral("会長"), QStringLiteral("山田花子"), QDate(2012, 4, 1), {}},
                       {QStringLiteral("監事"), QStringLiteral("佐藤一郎"), {}, {}}});
        test::showPage(table);
    }

    [[nodiscard]] QTableView& view() const { return childOf<QTableView>(table, "table"); }
    [[nodiscard]] QLabel& problem() const { return childOf<QLabel>(table, "problemLabel"); }

    RowModel<Officer> model;
    QAbstractItemModelTester tester;
    QSignalSpy edited;
    RowTable table;
};

} // namespace

TEST_CASE("A date is typed as clerks type it, and shown in the era")
{
    OfficerTable officers;
    test::typeInCell(officers.view(), 1, 1, QStringLiteral("R6.4.1"));
    CHECK(officers.model.rows().at(1).from == QDate(2024, 4, 1));
    CHECK(test::cellText(officers.view(), 1, 1) == QStringLiteral("令和6年4月1日"));
    CHECK(officers.edited.size() == 1);
    CHECK_FALSE(officers.problem().isVisible());
    CHECK(officers.model.check());
}

TEST_CASE("A date that cannot be meant stays in its cell with the reason below, until it is mended")
{
    OfficerTable officers;
    test::typeInCell(officers.view(), 0, 1, QStringLiteral("平成32年4月1日"));
    CHECK(test::cellText(officers.view(), 0, 1) == QStringLiteral("平成32年4月1日"));
    CHECK(officers.problem().isVisible());
    CHECK_FALSE(officers.problem().text().isEmpty());
    REQUIRE_FALSE(officers.model.check());
    CHECK(officers.model.check().error().code == ErrorCode::InvalidInput);

    // the reason goes with its row
    officers.model.moveUp(1);
    CHECK(test::cellText(officers.view(), 1, 1) == QStringLiteral("平成32年4月1日"));
    test::typeInCell(officers.view(), 1, 1, QStringLiteral("令和2年4月1日"));
    CHECK_FALSE(officers.problem().isVisible());
    CHECK(officers.model.check());
    CHECK(officers.model.rows().at(1).from == QDate(2020, 4, 1));
}

TEST_CASE("Removing the row takes what is wrong in it away")
{
    OfficerTable officers;
    test::typeInCell(officers.view(), 0, 1, QStringLiteral("いつか"));
    REQUIRE(officers.problem().isVisible());
    officers.view().setCurrentIndex(officers.model.index(0, 0));
    QTest::mouseClick(&childOf<QToolButton>(officers.table, "removeButton"), Qt::LeftButton);
    CHECK(officers.model.rowCount() == 1);
    CHECK_FALSE(officers.problem().isVisible());
    CHECK(officers.model.rows().front().name == QStringLiteral("佐藤一郎"));
}

TEST_CASE("What still stands in an open cell is taken over")
{
    OfficerTable officers;
    QTest::mouseClick(&childOf<QPushButton>(officers.table, "addButton"), Qt::LeftButton);
    auto* editor = officers.view().viewport()->findChild<QLineEdit*>();
    REQUIRE(editor);
    editor->insert(QStringLiteral("鈴木次郎"));
    officers.table.commitEdit();
    CHECK(officers.model.rows().back().name == QStringLiteral("鈴木次郎"));
}

TEST_CASE("A cell that is opened and left as it was changes nothing")
{
    OfficerTable officers;
    officers.model.setRows({{{}, test::troublesomeText(), {}, {}}});
    officers.view().setCurrentIndex(officers.model.index(0, 0));
    officers.view().edit(officers.model.index(0, 0));
    officers.table.commitEdit();
    CHECK(officers.edited.isEmpty());
    CHECK(officers.model.rows().front().name == test::troublesomeText());
}
