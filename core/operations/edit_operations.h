#pragma once

#include "core/operations/workspace.h"

namespace kyodo {

/// What a clerk does by hand. Each is one act in the change log and gives its id, or none when
/// nothing was changed. Conflict when the ledger has a newer version than the one edited.

using ActResult = Result<std::optional<ChangeSetId>>;

/// Adds a project with its record in one round (versions 0), or changes one or both. A record
/// without a number goes behind the last one of its round.
[[nodiscard]] ActResult saveProject(Workspace& workspace, const Project& project,
                                    const ProjectRecord& record);

/// Takes records out, each with its project when that has no other round.
[[nodiscard]] ActResult removeRecords(Workspace& workspace, const std::vector<RecordId>& records);

/// Adds a round for `years`, classified by the ledger's guideline. InvalidInput when a round has
/// one of these years already.
[[nodiscard]] ActResult addRound(Workspace& workspace, const FiscalYearSpan& years,
                                 std::optional<QDate> dueOn = std::nullopt);

/// Adds an organisation (version 0) or changes it.
[[nodiscard]] ActResult saveOrganisation(Workspace& workspace, const Organisation& organisation);

/// A partner without a link, whose name is that of just one organisation of the register, is linked
/// to it. Part of every act that saves a record.
[[nodiscard]] Status linkPartners(const Ledger& ledger, ProjectRecord& record);

} // namespace kyodo
