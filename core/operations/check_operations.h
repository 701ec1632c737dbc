#pragma once

#include "core/domain/finding.h"
#include "core/operations/workspace.h"

namespace kyodo {

/// Everything doubtful in a round, in the order of its table: what each record shows by itself, and
/// what only shows beside the others.
[[nodiscard]] Result<std::vector<Finding>> findingsOfRound(const Ledger& ledger,
                                                           SurveyRoundId round);

/// The same over all rounds, the latest first.
[[nodiscard]] Result<std::vector<Finding>> findingsOfLedger(const Ledger& ledger);

} // namespace kyodo
