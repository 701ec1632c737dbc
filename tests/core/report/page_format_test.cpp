#include "core/report/page_format.h"

#include "tests/support/catch.h"

using namespace kyodo;

TEST_CASE("Pages are as large as their paper lies")
{
    CHECK(PageFormat{}.size() == QSizeF(842, 595));
    CHECK(PageFormat{.orientation = QPageLayout::Portrait}.size() == QSizeF(595, 842));
    CHECK(PageFormat{.paper = Paper::A3}.size() == QSizeF(1191, 842));
    // the Japanese B4, 257 × 364 mm, not the ISO one
    CHECK(PageFormat{.paper = Paper::B4}.size() == QSizeF(1032, 729));
}

TEST_CASE("The body is what the margins leave; the printer adds none of its own")
{
    const PageFormat format{.margins = {10, 20, 30, 40}};
    CHECK(format.body() == QRectF(10, 20, 802, 535));
    CHECK(format.layout().mode() == QPageLayout::FullPageMode);
}
