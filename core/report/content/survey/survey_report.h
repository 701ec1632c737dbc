#pragma once

#include "core/report/content/survey/survey_rows.h"
#include "core/report/content/survey/survey_subject.h"

namespace kyodo {

/// How a survey table is to look.
struct SurveyOptions
{
    enum class EmptyColumns { LeaveOut, Keep };

    SurveyGrouping groupBy = SurveyGrouping::Form; ///< of a subject that is no group itself
    /// What is shown of a project, in this order; its name always is, in front where it is not
    /// among them.
    std::vector<SurveyColumn> columns{SurveyColumns.begin(), SurveyColumns.end()};
    /// Of columns that no record fills, on paper; data has them all.
    EmptyColumns emptyColumns = EmptyColumns::LeaveOut;
    bool hasSummary = true; ///< 総括表 behind the table

    friend bool operator==(const SurveyOptions&, const SurveyOptions&) = default;
};

/// 調査結果一覧: every project of a survey under the heading of its group, a project with several
/// forms under the leading one; sums of money per group and of all where the cost is shown; behind
/// it the 総括表. The rows are made from the records when they are asked for, so a report of any
/// length needs the memory of a page. It keeps guideline and records.
[[nodiscard]] Result<Report> surveyReport(const SurveySubject& subject, SurveyOptions options);

/// number, name, summary …; form, area, department, field: for settings and the command line.
[[nodiscard]] QString surveyColumnCode(SurveyColumn column);
[[nodiscard]] std::optional<SurveyColumn> surveyColumnFromCode(const QString& code);
[[nodiscard]] QString surveyGroupingCode(SurveyGrouping grouping);
[[nodiscard]] std::optional<SurveyGrouping> surveyGroupingFromCode(const QString& code);

} // namespace kyodo
