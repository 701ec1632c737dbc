#pragma once

#include "core/domain/edition.h"
#include "core/report/content/report_frame.h"
#include "core/report/content/reviews/reviewed_record.h"

namespace kyodo {

/// 原則チェック集計: how each principle was answered for, before, during and after and by either
/// side; how many checklists are complete; and, for the office alone, where the sides of a project
/// answered differently, with their comments.
[[nodiscard]] Report checklistReport(const ReportFrame& frame, const Guideline& guideline,
                                     std::span<const ReviewedRecord> reviewed, Edition edition);

} // namespace kyodo
