#pragma once

#include "core/domain/fiscal_year.h"
#include "core/domain/record_sources.h"
#include "core/report/content/report_frame.h"
#include "core/report/content/survey/survey_rows.h"

#include <optional>

namespace kyodo {

/// One of the groups that a survey falls into: all of one form, of one area …
struct SurveyGroup
{
    SurveyGrouping grouping = SurveyGrouping::Form;
    QString label; ///< 共催
};

/// What a report about one survey is made of.
struct SurveySubject
{
    ReportFrame frame; ///< its `years` are taken from `years`
    FiscalYearSpan years;
    std::shared_ptr<const Guideline> guideline; ///< never null
    /// Never null; in the order of the groups. Walked several times: see cachedRecords(). For the
    /// public edition see publicRecords().
    SharedRecords records;
    /// The group that all of the records stand in; none: each record in that of its own.
    std::optional<SurveyGroup> group{};
};

/// framedReport() of the subject, with its years as the guideline names them.
[[nodiscard]] Report framedReport(const SurveySubject& subject, const QString& usualTitle);

} // namespace kyodo
