#include "core/report/figures/chart_painter.h"

#include "tests/support/catch.h"
#include "tests/support/result.h"

#include <QImage>
#include <QPainter>

using namespace kyodo;
using namespace kyodo::test;

TEST_CASE("An axis ends at a round figure that holds the greatest value")
{
    CHECK(chartAxis(0) == ChartAxis{1, 1});
    CHECK(chartAxis(-3) == ChartAxis{1, 1});
    CHECK(chartAxis(5) == ChartAxis{5, 5});
    CHECK(chartAxis(16) == ChartAxis{20, 4});
    CHECK(chartAxis(127) == ChartAxis{150, 3});
    for (double most = 0.3; most < 1e9; most *= 1.37) {
        CAPTURE(most);
        const ChartAxis axis = chartAxis(most);
        CHECK(axis.end >= most * (1 - 1e-9));
        CHECK(axis.end <= most * 2.01);
        CHECK(axis.steps >= 1);
        CHECK(axis.steps <= 6);
    }
}

TEST_CASE("A bar is as long as its value, a stack as all of its values")
{
    const auto inked = [](const ReportChart& chart) {
        QImage page(400, 120, QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter painter(&page);
        paintChart(painter, chart, {0, 0, 400, 120}, valueOf(ReportFonts::load()));
        painter.end();
        // the first bar lies below the title
        int length = 0;
        for (int x = 0; x < page.width(); ++x) {
            length += page.pixelColor(x, 35).saturation() > 60 ? 1 : 0;
        }
        return length;
    };
    const ReportChart chart{.categories = {QStringLiteral("あ"), QStringLiteral("い")},
                            .series = {{QStringLiteral("一"), {10, 20}}}};
    ReportChart longer = chart;
    longer.series[0].values = {20, 20};
    CHECK(inked(longer) > inked(chart) * 1.9);
    CHECK(inked(longer) < inked(chart) * 2.1);

    ReportChart stacked = chart;
    stacked.kind = ReportChart::Kind::StackedBars;
    stacked.series = {{QStringLiteral("一"), {10, 20}}, {QStringLiteral("二"), {10, 0}}};
    CHECK(inked(stacked) > inked(chart) * 1.9);
}
