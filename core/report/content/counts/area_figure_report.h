#pragma once

#include "core/report/content/counts/cross_tally.h"
#include "core/report/content/report_frame.h"

namespace kyodo {

/// 領域図 with the counts of one round, and the same as a table. A guideline without areas has none
/// to draw: the report says so, and counts the projects' own words, if they have any.
[[nodiscard]] Result<Report> areaFigureReport(const ReportFrame& frame,
                                              std::shared_ptr<const Guideline> guideline,
                                              const CountedRound& round);

} // namespace kyodo
