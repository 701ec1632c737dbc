#pragma once

#include "core/report/model/report.h"

namespace kyodo {

/// A chart as a figure of HTML, every value written beside its bar or point.
[[nodiscard]] QString chartHtml(const ReportChart& chart, int figureNumber);

} // namespace kyodo
