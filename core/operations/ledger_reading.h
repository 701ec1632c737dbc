#pragma once

#include "core/domain/project.h"
#include "core/storage/ledger.h"

namespace kyodo {

/// Questions to a ledger that need more than one of its lists.

/// The round that a year names: the one of exactly these years, or else the one that holds them
/// all. NotFound, listing the rounds there are.
[[nodiscard]] Result<SurveyRound> roundFor(const Ledger& ledger, const FiscalYearSpan& years);

/// None in a ledger without rounds.
[[nodiscard]] Result<std::optional<SurveyRound>> latestRound(const Ledger& ledger);

/// The project with all its rounds, the latest first. NotFound.
[[nodiscard]] Result<ProjectHistory> projectHistory(const Ledger& ledger, ProjectId id);

/// The record of the same project in the round before; none for a new project.
[[nodiscard]] Result<std::optional<ProjectYear>> yearBefore(const Ledger& ledger,
                                                            const ProjectRecord& record);

} // namespace kyodo
