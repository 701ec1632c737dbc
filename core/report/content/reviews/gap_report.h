#pragma once

#include "core/report/content/report_frame.h"
#include "core/report/content/reviews/reviewed_record.h"

namespace kyodo {

/// 評価の差, for the office: items that the sides see at least `least` steps apart, with what they
/// said about it and what is to be done better, and low scores without a reason.
[[nodiscard]] Report gapReport(const ReportFrame& frame, const Guideline& guideline,
                               std::span<const ReviewedRecord> reviewed, int least = 2);

} // namespace kyodo
