#pragma once

#include "core/domain/fiscal_year.h"
#include "core/domain/guideline/guideline.h"
#include "core/domain/record_source.h"
#include "core/report/content/survey_rows.h"
#include "core/report/page_format.h"

#include <QDate>

namespace kyodo {

/// What a survey table is made of. Guideline and records belong to the caller and must outlive
/// everything made from the subject.
struct SurveyTableSubject
{
    QString cityName;
    FiscalYearSpan years;
    const Guideline* guideline;  ///< never null
    const RecordSource* records; ///< never null; in the order of the groups
};

/// How it is to look.
struct SurveyTableOptions
{
    using Grouping = SurveyGrouping;

    Grouping groupBy = Grouping::Form;
    /// Columns that no record fills are left out otherwise.
    bool allColumns = false;
    PageFormat format;
    QDate asOf;       ///< 現在; invalid: not printed
    QString title;    ///< empty: the usual one, with the city's name
    QString foreword; ///< before the table; may be empty
};

} // namespace kyodo
