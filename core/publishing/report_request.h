#pragma once

#include "core/domain/edition.h"
#include "core/domain/ids.h"
#include "core/report/content/counts/chart_report.h"
#include "core/report/content/counts/cross_table.h"
#include "core/report/content/example_report.h"
#include "core/report/content/roster_report.h"
#include "core/report/content/survey/survey_report.h"
#include "core/report/sheets/project_sheet.h"

namespace kyodo {

/// The reports that an office prints or publishes.
enum class ReportKind {
    Survey,     ///< 調査結果一覧
    Rounds,     ///< several rounds side by side
    Examples,   ///< 協働の主な事例
    CrossTable, ///< クロス集計
    AreaFigure, ///< 領域図
    Charts,     ///< グラフ
    Roster,     ///< 団体名簿
    Checklists, ///< 原則チェック集計
    Evaluation, ///< 評価結果
    Gaps,       ///< 評価の差: for the office alone
    Measures,   ///< 施策一覧
    Sheets,     ///< 個票
};

/// In the order in which they are offered.
[[nodiscard]] std::span<const ReportKind> reportKinds();
/// survey, crosstab, sheets …: stable, for the command line and for settings.
[[nodiscard]] QString reportKindCode(ReportKind kind);
[[nodiscard]] std::optional<ReportKind> reportKindFromCode(const QString& code);
/// Translated: 調査結果一覧 …
[[nodiscard]] QString reportKindLabel(ReportKind kind);
/// Whether a report of this kind may be published at all.
[[nodiscard]] bool hasPublicEdition(ReportKind kind);

/// What is asked for. Options of other kinds than `kind` are not looked at.
struct ReportRequest
{
    ReportKind kind = ReportKind::Survey;
    Edition edition = Edition::Internal;
    std::optional<SurveyRoundId> round; ///< none: the latest
    /// Of reports over several rounds; empty: the latest ones, as many as fit.
    std::vector<SurveyRoundId> rounds{};
    QString search{}; ///< only the projects that hold all of these words
    /// As this guideline would class the projects; none: as they were classed.
    std::optional<Guideline> through{};
    /// `cityName` and `years` are filled in where they are empty, `extract` always.
    ReportFrame frame{};

    SurveyOptions survey{};
    ExampleOptions examples{};
    CrossOptions cross{};
    ChartOptions charts{};
    RosterOptions roster{};
    int leastGap = 2;                  ///< in steps of the scale
    std::vector<ProjectId> projects{}; ///< of sheets; empty: all of the round
    SheetOptions sheets{};
};

/// The report as it is made when nobody chooses otherwise.
[[nodiscard]] ReportRequest usualRequest(ReportKind kind, Edition edition = Edition::Internal);

} // namespace kyodo
