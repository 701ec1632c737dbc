#pragma once

#include "core/operations/edit_operations.h"

namespace kyodo {

/// Enters the 46 cases that 砂川市 published for 平成23・24年度, with their forms; areas,
/// departments and partners were not published, and stay blank.
[[nodiscard]] ActResult makePublishedSample(Workspace& workspace);

/// Enters `count` made-up but plausible projects into one round, the same ones at every call: for
/// measuring, and for trying out lists and reports with every column filled. At most
/// mostGeneratedProjects(), so that no name comes twice.
/// `organisations` of those that take part are in the register, and linked as partners; at most
/// mostGeneratedOrganisations().
[[nodiscard]] ActResult makeGeneratedSample(Workspace& workspace, qint64 count,
                                            qint64 organisations = 0);

} // namespace kyodo
