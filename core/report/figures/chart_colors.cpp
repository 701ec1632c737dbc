#include "core/report/figures/chart_colors.h"

#include "core/report/pages/report_style.h"

#include <algorithm>

namespace kyodo {
namespace {

QColor colorOfArea(const std::optional<double>& position)
{
    return position ? areaColor(*position) : QColor(report_style::BarFill);
}

} // namespace

QColor chartColor(const ReportChart& chart, std::size_t series, std::size_t category)
{
    return category < chart.areaPositions.size() ? colorOfArea(chart.areaPositions[category])
                                                 : seriesColor(chart, series);
}

QColor seriesColor(const ReportChart& chart, std::size_t series)
{
    const bool isOfAreas =
        std::any_of(chart.series.begin(), chart.series.end(),
                    [](const ReportChart::Series& each) { return each.areaPosition.has_value(); });
    return isOfAreas ? colorOfArea(chart.series[series].areaPosition) : seriesColor(series);
}

bool hasLegend(const ReportChart& chart)
{
    return chart.series.size() > 1;
}

} // namespace kyodo
