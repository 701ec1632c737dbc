#include "core/report/output/paper_shares.h"

#include "tests/support/catch.h"

using namespace kyodo;

TEST_CASE("Columns that share take what the fixed ones leave, those for data alone take nothing")
{
    ReportTable table{
        .columns = {
            {.head = QStringLiteral("No."), .width = 100},
            {.head = QStringLiteral("事業名"), .share = 3},
            {.head = QStringLiteral("課")},
            {.head = QStringLiteral("コード"), .width = 400, .use = ReportColumn::Use::DataOnly}}};
    const PaperShares shares(table, 500);
    CHECK(shares.of(table.columns[1]) == 300);
    CHECK(shares.of(table.columns[2]) == 100);
    CHECK(PaperShares(table, 50).of(table.columns[1]) == 0);
    table.columns.resize(1);
    CHECK(PaperShares(table, 500).of(table.columns[0]) == 0);
}
