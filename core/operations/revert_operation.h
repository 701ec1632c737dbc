#pragma once

#include "core/operations/edit_operations.h"

namespace kyodo {

/// Takes an act back, as an act of its own; taking that back does it again. Conflict, with nothing
/// changed, when something it touched was changed since. NotFound for an unknown act.
[[nodiscard]] ActResult revert(Workspace& workspace, ChangeSetId act,
                               const ActProgress& progress = {});

} // namespace kyodo
