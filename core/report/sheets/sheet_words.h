#pragma once

#include "core/domain/guideline/guideline.h"
#include "core/domain/project_record.h"
#include "core/domain/review/principle_checklist.h"

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
    Improvement,
    PublicText,
    InternalNote,
};

[[nodiscard]] QString title();
[[nodiscard]] QString label(Field field);
[[nodiscard]] QString earlierRounds();
[[nodiscard]] QString years();
[[nodiscard]] QString partner();
/// Above all of them, where their roles are not told.
[[nodiscard]] QString partners();
[[nodiscard]] QString partnerKind();
[[nodiscard]] QString partnerRole();
[[nodiscard]] QString roleTask();
/// 市（甲） and 相手（乙）
[[nodiscard]] QString citySide();
[[nodiscard]] QString partnerSide();
[[nodiscard]] QString guidelineRoles();
[[nodiscard]] QString number(int number);
/// 事業内容（続き）
[[nodiscard]] QString continued(const QString& words);

[[nodiscard]] QString checklist();
[[nodiscard]] QString principle();
[[nodiscard]] QString question();
/// 相違: the head, and what stands below it where the sides differ.
[[nodiscard]] QString difference();
[[nodiscard]] QString differs();
/// 実施前・市
[[nodiscard]] QString phaseAndSide(CheckPhase phase, CheckSide side);
/// WHO：what they said
[[nodiscard]] QString said(const QString& who, const QString& comment);
[[nodiscard]] QString comments();
[[nodiscard]] QString evaluation();
[[nodiscard]] QString scores();
[[nodiscard]] QString evaluationItem();
/// 差: the head; 2段階
[[nodiscard]] QString gap();
[[nodiscard]] QString gapSteps(int steps);
/// Where nobody has answered or scored.
[[nodiscard]] QString nothingYet();

/// 決裁欄
[[nodiscard]] QString seals();
[[nodiscard]] QString signatures();
[[nodiscard]] QString confirmed();
/// 　　年　　月　　日, to be filled in by hand
[[nodiscard]] QString dayToWrite();
/// 印
[[nodiscard]] QString seal();
/// For those who cannot see the figure.
[[nodiscard]] QString areaFigure(const QString& area);

/// For data, where one value stands in a cell.
[[nodiscard]] QString startsOn();
[[nodiscard]] QString endsOn();
[[nodiscard]] QString periodNote();
[[nodiscard]] QString costInYen();
/// 原則チェック（市） ○: how often
[[nodiscard]] QString marksOf(CheckSide side, CheckMark mark);
[[nodiscard]] QString differences();
/// 自己評価（市） 平均順位
[[nodiscard]] QString meanPoints(const QString& viewpoint);
[[nodiscard]] QString widestGap();

/// 令和6年4月1日～令和7年3月31日, as far as it is known; the note as written after it.
[[nodiscard]] QString period(const ProjectRecord& record);
/// The forms and the area of a project, in its own words where the guideline has others; 未分類
/// where it has none, an area only where the guideline has areas.
[[nodiscard]] QStringList classedForms(const ProjectRecord& record, const Guideline& guideline);
[[nodiscard]] QString classedArea(const ProjectRecord& record, const Guideline& guideline);
/// 市民, ＮＰＯ法人 …; empty where it is not known.
[[nodiscard]] QString actorName(const Partner& partner, const Guideline& guideline);

/// Who signs beside the city: each partner, or an unnamed one.
[[nodiscard]] QStringList signingPartners(const ProjectRecord& record);

} // namespace kyodo::sheet_words
