#pragma once

#include "core/domain/fiscal_year.h"
#include "core/domain/project_record.h"
#include "core/report/content/report_frame.h"

namespace kyodo {

/// One of the surveys that are laid side by side.
struct ComparedRound
{
    FiscalYearSpan years;
    std::shared_ptr<const Guideline> guideline; ///< never null
    std::vector<ProjectRecord> records;         ///< in the order of the table
};

struct RoundsSubject
{
    ReportFrame frame;                 ///< without years of its own: those of the rounds
    std::vector<ComparedRound> rounds; ///< in any order
};

inline constexpr std::size_t LeastComparedRounds = 2;
/// More would not fit a page side by side.
inline constexpr std::size_t MostComparedRounds = 6;

/// What became of a project, as of the latest of the rounds.
enum class ProjectCourse {
    New,       ///< 新規: in the latest round for the first time
    Continued, ///< 継続: in the latest round and in an earlier one
    Ended,     ///< 終了: no more in the latest round
};

/// 新規・継続・終了: each project with its forms in every round, its name where it was another one
/// than now; then how many projects each form and area has in every round and how that changed,
/// with a note where the guideline defined them anew. Refused: fewer or more rounds than above.
[[nodiscard]] Result<Report> roundsReport(const RoundsSubject& subject);

/// Translated: 新規, 継続, 終了.
[[nodiscard]] QString projectCourseLabel(ProjectCourse course);

} // namespace kyodo
