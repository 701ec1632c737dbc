#pragma once

#include "core/report/content/survey/survey_rows.h"

/// The words that the survey table prints of its own, the same on paper, in HTML and in CSV.
namespace kyodo::survey_words {

/// The usual one, for whoever gives no title of his own.
[[nodiscard]] QString usualTitle(const QString& cityName);
[[nodiscard]] QString columnHead(SurveyColumn column);
[[nodiscard]] QString groupedBy(SurveyGrouping grouping);

/// For data, where one value stands in a cell.
[[nodiscard]] QString startsOn();
[[nodiscard]] QString endsOn();
[[nodiscard]] QString periodNote();
[[nodiscard]] QString formCodes();
[[nodiscard]] QString areaCode();
[[nodiscard]] QString subtotal();
/// Why a group counts less than the summary does.
[[nodiscard]] QString leadingFormNote();
/// Likewise, where each form has a list of its own.
[[nodiscard]] QString listOfEachFormNote();

[[nodiscard]] QString byForm();
[[nodiscard]] QString byArea();
[[nodiscard]] QString byDepartment();
[[nodiscard]] QString byField();
[[nodiscard]] QString formByArea();
/// 総括表（形態別）
[[nodiscard]] QString summaryOf(const QString& what);
[[nodiscard]] QString areaName();
/// What the letters of areas mean: 領域：A 市民主体　B …; empty without areas.
[[nodiscard]] QString areaLegend(const Guideline& guideline);
/// Why the forms add up to more than there are projects.
[[nodiscard]] QString severalFormsNote(qsizetype projects, qsizetype mentions);

} // namespace kyodo::survey_words
