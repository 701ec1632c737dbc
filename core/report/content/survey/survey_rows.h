#pragma once

#include "core/domain/record_labels.h"

#include <array>
#include <bitset>

namespace kyodo {

/// What the projects of a survey table are brought together by.
enum class SurveyGrouping { Form, Area, Department, Field };

enum class SurveyColumn {
    Number,
    Name,
    Summary,
    Partners,
    Department,
    Form,
    Area,
    Field,
    Cost,
    Period,
    State,
    Outcome,
};

/// Those of the usual table, in the usual order.
inline constexpr std::array SurveyColumns{
    SurveyColumn::Number,     SurveyColumn::Name, SurveyColumn::Summary, SurveyColumn::Partners,
    SurveyColumn::Department, SurveyColumn::Form, SurveyColumn::Area};

/// All there are, the usual ones first.
inline constexpr std::array AllSurveyColumns{
    SurveyColumn::Number,     SurveyColumn::Name,   SurveyColumn::Summary, SurveyColumn::Partners,
    SurveyColumn::Department, SurveyColumn::Form,   SurveyColumn::Area,    SurveyColumn::Field,
    SurveyColumn::Cost,       SurveyColumn::Period, SurveyColumn::State,   SurveyColumn::Outcome};

/// Which columns are printed; by the number of the enum.
using SurveyColumnSet = std::bitset<AllSurveyColumns.size()>;

[[nodiscard]] constexpr std::size_t columnIndex(SurveyColumn column)
{
    return static_cast<std::size_t>(column);
}

/// The columns that `record` has something to say in. That of the groups' own form or area counts
/// only where the group's heading does not say it all; a state only where it is not the usual one,
/// RecordStatus::Done.
[[nodiscard]] SurveyColumnSet neededColumns(const ProjectRecord& record, SurveyGrouping grouping);

/// What a cell shows. `row` counts from 0 and numbers a record that has no number of its own.
[[nodiscard]] QString cellText(const ProjectRecord& record, SurveyColumn column, qsizetype row,
                               const Guideline& guideline);

/// The heading of the group that `record` stands in: a form's, area's or field's name in the
/// guideline, else the record's own words, or 未分類.
[[nodiscard]] QString groupLabel(const ProjectRecord& record, SurveyGrouping grouping,
                                 const Guideline& guideline);

/// All groups that it could stand in: groupLabel() first, then its further forms.
[[nodiscard]] QStringList groupLabels(const ProjectRecord& record, SurveyGrouping grouping,
                                      const Guideline& guideline);

[[nodiscard]] QStringList partnerNameList(const ProjectRecord& record);
/// Between several of them in one cell of data.
inline constexpr QChar ListSeparator = u'；';

/// What stands in an area's chip: its code where that is short, else its number in the guideline.
[[nodiscard]] QString areaMark(const Area& area, const Guideline& guideline);

} // namespace kyodo
