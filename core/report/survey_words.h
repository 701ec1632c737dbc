#pragma once

#include "core/report/survey_options.h"
#include "core/report/survey_rows.h"

/// The words that the survey table prints of its own, the same on paper, in HTML and in CSV.
namespace kyodo::survey_words {

[[nodiscard]] QString title(const SurveyTableSubject& subject, const SurveyTableOptions& options);
[[nodiscard]] QString years(const SurveyTableSubject& subject);
/// 令和8年11月22日現在; empty for an invalid date.
[[nodiscard]] QString asOf(QDate day);
[[nodiscard]] QString columnHead(SurveyColumn column);
[[nodiscard]] QString groupedBy(SurveyTableOptions::Grouping grouping);
[[nodiscard]] QString projectCount(qsizetype count);
[[nodiscard]] QString continued(const QString& groupLabel);
[[nodiscard]] QString unclassified();
[[nodiscard]] QString notStated();
[[nodiscard]] QString noProjects();
[[nodiscard]] QString fiscalYears();

[[nodiscard]] QString summary();
[[nodiscard]] QString byForm();
[[nodiscard]] QString byArea();
[[nodiscard]] QString formByArea();
[[nodiscard]] QString count();
[[nodiscard]] QString share();
[[nodiscard]] QString total();
/// Why the forms add up to more than there are projects.
[[nodiscard]] QString severalFormsNote(qsizetype projects, qsizetype mentions);
[[nodiscard]] QString roundingNote();

} // namespace kyodo::survey_words
