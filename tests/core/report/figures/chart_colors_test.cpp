#include "core/report/figures/chart_colors.h"

#include "core/report/pages/report_style.h"
#include "tests/support/catch.h"

using namespace kyodo;

namespace {

ReportChart chartOf(std::vector<ReportChart::Series> series)
{
    return {.categories = {QStringLiteral("甲"), QStringLiteral("乙")},
            .series = std::move(series)};
}

const QColor Grey(report_style::BarFill);

} // namespace

TEST_CASE("Bars that stand for areas have their colours, the unclassified a grey")
{
    ReportChart chart = chartOf({{QStringLiteral("件数"), {1, 2}}});
    CHECK(chartColor(chart, 0, 1) == seriesColor(0));
    chart.areaPositions = {0.25, std::nullopt};
    CHECK(chartColor(chart, 0, 0) == areaColor(0.25));
    CHECK(chartColor(chart, 0, 1) == Grey);
}

TEST_CASE("So have series that stand for areas")
{
    const ReportChart areas =
        chartOf({{QStringLiteral("D"), {1, 2}, 0.75}, {QStringLiteral("未分類"), {3, 4}}});
    CHECK(seriesColor(areas, 0) == areaColor(0.75));
    CHECK(chartColor(areas, 0, 1) == areaColor(0.75));
    CHECK(seriesColor(areas, 1) == Grey);
    const ReportChart others = chartOf({{QStringLiteral("実"), {}}, {QStringLiteral("延べ"), {}}});
    CHECK(seriesColor(others, 1) == seriesColor(1));
}

TEST_CASE("A legend is for several series")
{
    CHECK_FALSE(hasLegend(chartOf({{QStringLiteral("件数"), {}}})));
    CHECK(hasLegend(chartOf({{QStringLiteral("実"), {}}, {QStringLiteral("延べ"), {}}})));
}
