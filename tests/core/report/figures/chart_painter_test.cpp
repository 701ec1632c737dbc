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

namespace {

QImage painted(const ReportChart& chart, QSize size)
{
    QImage page(size, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    paintChart(painter, chart, wholeOf(chart), page.rect(), valueOf(ReportFonts::load()));
    painter.end();
    return page;
}

/// Whether a line of the chart's grid runs through all of `area`.
bool isGridAcross(const QImage& page, const QRect& area)
{
    constexpr int Darkest = 190;
    constexpr int Lightest = 250;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        bool isLine = true;
        for (int x = area.left(); isLine && x <= area.right(); ++x) {
            const int lightness = page.pixelColor(x, y).lightness();
            isLine = lightness > Darkest && lightness < Lightest;
        }
        if (isLine) {
            return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("A bar is as long as its value, a stack as all of its values")
{
    const auto inked = [](const ReportChart& chart) {
        const QImage page = painted(chart, {400, 120});
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

TEST_CASE("A value of nothing has no bar, the least of values has one")
{
    const auto inkedLines = [](double value) {
        const ReportChart chart{.categories = {QStringLiteral("あ"), QStringLiteral("い")},
                                .series = {{QStringLiteral("一"), {value, 20}}}};
        const QImage page = painted(chart, {400, 120});
        int points = 0;
        for (int y = 28; y < 38; ++y) {
            for (int x = 0; x < page.width(); ++x) {
                points += page.pixelColor(x, y).saturation() > 60 ? 1 : 0;
            }
        }
        return points;
    };
    CHECK(inkedLines(0) == 0);
    CHECK(inkedLines(0.5) > 0);
}

TEST_CASE("No line of the grid runs through the value of a point, but through points without")
{
    ReportChart chart{.kind = ReportChart::Kind::Lines,
                      .categories = {QStringLiteral("令和5年度"), QStringLiteral("令和6年度")},
                      .series = {{QStringLiteral("件数"), {46, 46}}}};
    // the line of 50 lies where the value of the first point stands
    const QRect aroundFirst(122, 28, 12, 40);
    CHECK_FALSE(isGridAcross(painted(chart, {400, 240}), aroundFirst));
    CHECK(isGridAcross(painted(chart, {400, 240}), aroundFirst.translated(60, 0)));
    chart.series.push_back({QStringLiteral("団体数"), {10, 10}});
    CHECK(isGridAcross(painted(chart, {400, 240}), aroundFirst));
}

TEST_CASE("The value of a low point stands below it, where the line does not run")
{
    const auto inkBelow = [](const std::vector<double>& values) {
        const ReportChart chart{
            .kind = ReportChart::Kind::Lines,
            .categories = {QStringLiteral("一"), QStringLiteral("二"), QStringLiteral("三")},
            .series = {{QStringLiteral("件数"), values}}};
        const QImage page = painted(chart, {400, 240});
        int points = 0;
        // below the middle point, which lies at half the height of the figure
        for (int y = 128; y < 140; ++y) {
            for (int x = 195; x < 205; ++x) {
                points += page.pixelColor(x, y).lightness() < 120 ? 1 : 0;
            }
        }
        return points;
    };
    CHECK(inkBelow({50, 25, 50}) > 0);
    CHECK(inkBelow({0, 25, 50}) == 0);
}

TEST_CASE("The value of a low point near the axis stands above it, clear of the line")
{
    const ReportChart chart{
        .kind = ReportChart::Kind::Lines,
        .categories = {QStringLiteral("一"), QStringLiteral("二"), QStringLiteral("三")},
        .series = {{QStringLiteral("件数"), {50'000, 1'000, 50'000}}}};
    const QImage page = painted(chart, {400, 240});
    // around the middle point, above the axis
    QRect value;
    for (int y = 120; y < 190; ++y) {
        for (int x = 180; x < 220; ++x) {
            const QColor color = page.pixelColor(x, y);
            const bool isInk = color.lightness() < 120 && color.saturation() < 60;
            value |= isInk ? QRect(x, y, 1, 1) : QRect();
        }
    }
    REQUIRE(value.width() > 10);
    int ofLine = 0;
    for (int y = value.top(); y <= value.bottom(); ++y) {
        for (int x = value.left(); x <= value.right(); ++x) {
            ofLine += page.pixelColor(x, y).saturation() > 120 ? 1 : 0;
        }
    }
    CHECK(ofLine == 0);
}
