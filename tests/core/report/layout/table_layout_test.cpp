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
