#pragma once

#include "core/report/model/report.h"

#include <QColor>

namespace kyodo {

/// Of a bar or line, on pages and in HTML alike: areas in theirs, what lies in no area in a grey
/// beside them, all else in the colours of the chart.
[[nodiscard]] QColor chartColor(const ReportChart& chart, std::size_t series, std::size_t category);

/// The same for a whole series, as its legend shows it.
[[nodiscard]] QColor seriesColor(const ReportChart& chart, std::size_t series);

/// One series needs no legend: the chart's title says what it is.
[[nodiscard]] bool hasLegend(const ReportChart& chart);

} // namespace kyodo
