#pragma once

#include "core/report/content/counts/cross_table.h"
#include "core/report/content/report_frame.h"

namespace kyodo {

/// クロス集計: two aspects of the projects as rows and columns, with totals, in as many tables as
/// the paper needs columns for; then a cell a row, for data alone. Refused: one aspect twice.
[[nodiscard]] Result<Report> crossReport(const ReportFrame& frame, const CountSubject& subject,
                                         const CrossOptions& options);

} // namespace kyodo
