#pragma once

#include "core/exchange/organisation_import.h"
#include "core/operations/import_operations.h"

namespace kyodo {

/// What importing a table of organisations would do, row by row. Nothing is written. Of `source`
/// the bytes and the encoding count. InvalidInput for a file that cannot be read as such a table.
[[nodiscard]] Result<OrganisationPlan> planOrganisationImport(const Ledger& ledger,
                                                              const ImportSource& source);

/// Does what the plan says, as one act; `subject` is the file's name. Rejected and skipped rows
/// stay out. Conflict when the ledger was changed since the plan.
[[nodiscard]] ActResult applyOrganisationImport(Workspace& workspace, const OrganisationPlan& plan,
                                                const QString& subject);

} // namespace kyodo
