#include "core/report/pages/page_format.h"

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

TEST_CASE("Narrow margins leave more than the usual ones, wide ones less, on every paper")
{
    for (const Paper paper : {Paper::A4, Paper::A3, Paper::B4}) {
        const auto body = [&](MarginSize size) {
            return PageFormat{.paper = paper, .marginSize = size}.body();
        };
        CHECK(body(MarginSize::Narrow).contains(body(MarginSize::Usual)));
        CHECK(body(MarginSize::Usual).contains(body(MarginSize::Wide)));
        CHECK(body(MarginSize::Wide).left() == Approx(70.87).margin(0.01)); // 25 mm
    }
}
