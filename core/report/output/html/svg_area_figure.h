#pragma once

#include "core/report/model/report.h"

namespace kyodo {

/// 領域図 as a figure of HTML: the two wedges that meet, the areas below with their counts.
[[nodiscard]] QString areaFigureHtml(const ReportAreaFigure& figure, int figureNumber);

} // namespace kyodo
