#pragma once

#include "core/operations/edit_operations.h"

namespace kyodo {

/// When the file of an open ledger was moved, deleted, replaced or overwritten: what was being
/// entered goes to another ledger.

/// What the other ledger holds.
enum class Rescued {
    WholeLedger,  ///< the ledger as it was last; its ids and versions count
    EnteredAlone, ///< it could not be read any more: the guideline, and what is entered now
};

/// Makes `target`, with the ledger as it was last, if that can still be read; else with the
/// guideline of `round` alone, or the one that counts now. FileWrite when `target` cannot be made.
[[nodiscard]] Result<Rescued> rescueLedger(const Ledger& ledger, const QString& target,
                                           const std::optional<SurveyRound>& round);

/// A project with its record and changed reviews, as they were being edited in `round` of the lost
/// ledger.
struct LostProject
{
    Project project;
    ProjectRecord record;
    Reviews reviews;
    SurveyRound round;
};

/// Enters it in the ledger that rescueLedger() made.
[[nodiscard]] ActResult enterRescued(Workspace& target, Rescued rescued, LostProject lost);
[[nodiscard]] ActResult enterRescued(Workspace& target, Rescued rescued, Organisation lost);

} // namespace kyodo
