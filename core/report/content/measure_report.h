#pragma once

#include "core/report/content/report_frame.h"

namespace kyodo {

/// 施策一覧: the measures of a guideline by their groups, with what is to be done for each; before
/// them its pillars, behind them its stages, where it has them. An action a row, for data alone.
[[nodiscard]] Report measureReport(const ReportFrame& frame, const Guideline& guideline);

} // namespace kyodo
