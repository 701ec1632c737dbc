#pragma once

#include "core/report/content/report_frame.h"
#include "core/report/content/reviews/reviewed_record.h"

namespace kyodo {

/// 評価結果, for publication: how the steps are spread over each item, then project by project what
/// each side and third parties scored, and the text for the public; at the end a score a row, for
/// data alone. Comments and notes of the office are in none of it.
[[nodiscard]] Report evaluationReport(const ReportFrame& frame, const Guideline& guideline,
                                      std::span<const ReviewedRecord> reviewed);

} // namespace kyodo
