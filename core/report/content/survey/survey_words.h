#pragma once

#include "core/report/content/survey/survey_rows.h"

/// The words that the survey table prints of its own, the same on paper, in HTML and in CSV.
namespace kyodo::survey_words {

/// The usual one, for whoever gives no title of his own.
[[nodiscard]] QString usualTitle(const QString& cityName);
/// 令和8年11月22日現在; empty for an invalid date.
[[nodiscard]] QString asOf(QDate day);
[[nodiscard]] QString columnHead(SurveyColumn column);
[[nodiscard]] QString groupedBy(SurveyGrouping grouping);
[[nodiscard]] QString projectCount(qsizetype count);
[[nodiscard]] QString continued(const QString& groupLabel);
[[nodiscard]] QString unclassified();
[[nodiscard]] QString notStated();
[[nodiscard]] QString noProjects();
[[nodiscard]] QString fiscalYears();

/// For data, where one value stands in a cell.
[[nodiscard]] QString startsOn();
[[nodiscard]] QString endsOn();
[[nodiscard]] QString periodNote();
[[nodiscard]] QString formCodes();
[[nodiscard]] QString areaCode();
[[nodiscard]] QString subtotal();
/// Why a group counts less than the summary does.
[[nodiscard]] QString leadingFormNote();

[[nodiscard]] QString summary();
[[nodiscard]] QString byForm();
[[nodiscard]] QString byArea();
[[nodiscard]] QString formByArea();
/// 総括表（形態別）
[[nodiscard]] QString summaryOf(const QString& what);
[[nodiscard]] QString count();
[[nodiscard]] QString share();
[[nodiscard]] QString total();
[[nodiscard]] QString areaName();
/// What the letters of areas mean: 領域：A 市民主体　B …; empty without areas.
[[nodiscard]] QString areaLegend(const Guideline& guideline);
/// Why the forms add up to more than there are projects.
[[nodiscard]] QString severalFormsNote(qsizetype projects, qsizetype mentions);
[[nodiscard]] QString roundingNote();

} // namespace kyodo::survey_words
