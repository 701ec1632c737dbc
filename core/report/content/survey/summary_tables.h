#pragma once

#include "core/report/content/survey/survey_rows.h"
#include "core/report/content/survey/survey_tally.h"
#include "core/report/model/report.h"

namespace kyodo {

/// 総括表: projects by form, by area, and forms by area, as far as there is something to count.
/// Counts with bars and shares; 延べ beside 実事業数 where a project has several forms. `settled`
/// is what the projects were chosen by, of which there is nothing left to tell.
[[nodiscard]] std::vector<ReportTable>
summaryTables(const SurveyTally& tally, const Guideline& guideline,
              std::optional<SurveyGrouping> settled = std::nullopt);

/// The same of the groups of a table by department or by field, each with its count.
[[nodiscard]] ReportTable groupSummary(const std::vector<TallyLine>& groups,
                                       SurveyGrouping grouping, const Guideline& guideline);

} // namespace kyodo
