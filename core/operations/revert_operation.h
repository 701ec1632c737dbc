#pragma once

#include "core/operations/edit_operations.h"

namespace kyodo {

/// Whether an act of this kind can be taken back at all: the making of a ledger and an erasure
/// stay.
[[nodiscard]] bool canBeReverted(ActKind kind);

/// Takes an act back, as an act of its own; taking that back does it again. Conflict, with nothing
/// changed, when something it touched was changed since. NotFound for an unknown act,
/// InvalidInput for one that stays.
[[nodiscard]] ActResult revert(Workspace& workspace, ChangeSetId act,
                               const ActProgress& progress = {});

} // namespace kyodo
