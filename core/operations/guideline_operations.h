#pragma once

#include "core/operations/edit_operations.h"
#include "core/operations/revision_planner.h"

namespace kyodo {

/// Does it as one act, which revert() takes back row by row. What the plan says of persons is
/// entered into the register. Conflict when an entry of the plan was
/// changed since; the message shows both versions, and nothing is changed.
[[nodiscard]] ActResult applyRevision(Workspace& workspace, const RevisionPlan& plan,
                                      const ActProgress& progress = {});

/// A guideline by what the user calls it: one that the program brings along, or a file of JSON.
/// NotFound, FileRead.
[[nodiscard]] Result<Guideline> guidelineFrom(const QString& codeOrFile);

} // namespace kyodo
