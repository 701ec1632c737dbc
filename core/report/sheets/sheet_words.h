#pragma once

#include "core/domain/guideline/guideline.h"
#include "core/domain/project_record.h"

/// The words that the project sheet prints of its own, the same on paper, in HTML and in CSV.
namespace kyodo::sheet_words {

enum class Field {
    Name,
    Summary,
    Forms,
    Area,
    AreaReason,
    Department,
    Partners,
    Roles,
    Period,
    Cost,
    Status,
    Outcome,
};

[[nodiscard]] QString title();
[[nodiscard]] QString label(Field field);
[[nodiscard]] QString earlierRounds();
[[nodiscard]] QString years();
[[nodiscard]] QString partner();
[[nodiscard]] QString partnerKind();
[[nodiscard]] QString partnerRole();
[[nodiscard]] QString roleTask();
/// 市（甲） and 相手（乙）
[[nodiscard]] QString citySide();
[[nodiscard]] QString partnerSide();
[[nodiscard]] QString guidelineRoles();
[[nodiscard]] QString number(int number);
/// For data, where one value stands in a cell.
[[nodiscard]] QString startsOn();
[[nodiscard]] QString endsOn();
[[nodiscard]] QString periodNote();
[[nodiscard]] QString costInYen();

/// 令和6年4月1日～令和7年3月31日, as far as it is known; the note as written after it.
[[nodiscard]] QString period(const ProjectRecord& record);
/// 市民, ＮＰＯ法人 …; empty where it is not known.
[[nodiscard]] QString actorName(const Partner& partner, const Guideline& guideline);

} // namespace kyodo::sheet_words
