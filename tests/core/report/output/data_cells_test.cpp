#include "core/report/output/data_cells.h"

#include "tests/support/result.h"

#include <cmath>

using namespace kyodo;
using namespace kyodo::test;

TEST_CASE("Numbers of data are plain, days are ISO")
{
    CHECK(dataText({QStringLiteral("1,250"), qint64(1'250'000)}) == QStringLiteral("1250000"));
    CHECK(dataText({QStringLiteral("33.3%"), 33.3}) == QStringLiteral("33.3"));
    CHECK(dataText({{}, 1e21}) == QStringLiteral("1000000000000000000000"));
    CHECK(dataText({QStringLiteral("令和6年"), QDate(2024, 4, 1)}) == QStringLiteral("2024-04-01"));
}

TEST_CASE("A cell without data is its text, or its area's mark")
{
    CHECK(dataText({QStringLiteral("1,250")}) == QStringLiteral("1,250"));
    CHECK(dataText({QStringLiteral("−"), std::nan("")}) == QStringLiteral("−"));
    CHECK(dataText({QStringLiteral("未定"), QDate()}) == QStringLiteral("未定"));
    CHECK(dataText({.area = AreaMark{QStringLiteral("C"), 0.5}}) == QStringLiteral("C"));
    CHECK(dataText({.text = QStringLiteral("C 連携"),
                    .area = AreaMark{QStringLiteral("C"), 0.5}}) == QStringLiteral("C 連携"));
}

TEST_CASE("Text that looks like a number is none")
{
    CHECK(isNumber({{}, qint64(0)}));
    CHECK(isNumber({{}, -0.5}));
    CHECK_FALSE(isNumber({QStringLiteral("5")}));
    CHECK_FALSE(isNumber({{}, std::nan("")}));
}

TEST_CASE("Data has the columns that are not for the eye alone, under their own heads")
{
    ReportTable table;
    table.columns = {
        {.head = QStringLiteral("No."), .use = ReportColumn::Use::PrintOnly},
        {.head = QStringLiteral("形態"), .use = ReportColumn::Use::DataOnly},
        {.head = QStringLiteral("千円"), .dataHead = QStringLiteral("円")},
    };
    CHECK(dataColumns(table) == std::vector<std::size_t>{1, 2});
    CHECK(dataHead(table.columns[1]) == QStringLiteral("形態"));
    CHECK(dataHead(table.columns[2]) == QStringLiteral("円"));
}

TEST_CASE("Subtotals are no data")
{
    ReportTable table;
    table.rows = std::make_shared<ReportRowList>(std::vector<ReportRow>{
        {{{QStringLiteral("a")}}},
        {{{QStringLiteral("小計")}}, ReportRow::Weight::Subtotal},
        {{{QStringLiteral("合計")}}, ReportRow::Weight::Total},
        {{{QStringLiteral("b")}}},
    });
    QStringList texts;
    requireDone(
        forEachDataRow(table, [&](const ReportRow& row) { texts << row.cells.front().text; }));
    CHECK(texts == QStringList{QStringLiteral("a"), QStringLiteral("b")});
}
