#include "core/report/layout/table_layout.h"

#include "tests/core/report/layout/laid_out_report.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"

using namespace kyodo;
using namespace kyodo::test;

namespace {

constexpr QRectF Body(40, 40, 500, 700);

} // namespace

TEST_CASE("Of two or three rows none is left behind under the heads")
{
    for (const int rows : {2, 3}) {
        const ReportTable table = tableOf(rows);
        const TableLayout layout(table, Body, valueOf(ReportFonts::load()));
        int parted = 0;
        int whole = 0;
        for (qreal first = 30; first < 120; first += 2) {
            CAPTURE(rows, first);
            const PagedTable paged = valueOf(pagedTable(
                table, layout, {.first = first, .later = Body.height(), .mostBlank = 120}));
            const auto here = std::ssize(paged.pages.front().lines);
            CHECK((here == 0 || here == rows));
            ++(here == 0 ? parted : whole);
        }
        CHECK(parted > 0);
        CHECK(whole > 0);
    }
}

TEST_CASE("A row is as tall as the name beside its area's letter")
{
    const QString name = QStringLiteral("市民ボランティア活動センターの領域");
    const ReportTable table{
        .columns = {{.head = QStringLiteral("領域")}, {.head = QStringLiteral("説明"), .share = 6}},
        .rows = std::make_shared<ReportRowList>(std::vector<ReportRow>())};
    const TableLayout layout(table, Body, valueOf(ReportFonts::load()));
    const ReportRow row{
        .cells = {{.text = QStringLiteral("A ") + name, .area = AreaMark{QStringLiteral("A"), 0}},
                  {}}};
    const TextBlock block = layout.areaBlock(layout.columns().front(), row.cells[0], layout.font());
    CHECK(block.lineCount() > 1);
    CHECK(layout.lineCount(row) == block.lineCount());
}
