#pragma once

#include "core/operations/workspace.h"

namespace kyodo {

/// What a clerk does by hand. Each is one act in the change log and gives its id, or none when
/// nothing was changed. Conflict when the ledger has a newer version than the one edited.

using ActResult = Result<std::optional<ChangeSetId>>;

/// How far a longer act is. An error of it ends the act, and nothing is changed.
using ActProgress = std::function<Status(qsizetype done, qsizetype all)>;

/// What is entered beside a record; none: not touched.
struct Reviews
{
    std::optional<PrincipleChecklist> checklist;
    std::optional<Evaluation> evaluation;

    friend bool operator==(const Reviews&, const Reviews&) = default;
};

/// Adds a project with its record in one round (versions 0), or changes one or both, and its
/// reviews with them. A record without a number goes behind the last one of its round; a review
/// without a word is not entered.
[[nodiscard]] ActResult saveProject(Workspace& workspace, const Project& project,
                                    const ProjectRecord& record, const Reviews& reviews = {});

/// Takes records out with their reviews, each with its project when that has no other round.
[[nodiscard]] ActResult removeRecords(Workspace& workspace, const std::vector<RecordId>& records);

/// Adds a round for `years`, classified by the ledger's guideline. InvalidInput when a round has
/// one of these years already.
[[nodiscard]] ActResult addRound(Workspace& workspace, const FiscalYearSpan& years,
                                 std::optional<QDate> dueOn = std::nullopt);

/// A partner without a link, whose name just one organisation of the register has or had, is linked
/// to it. Part of every act that saves a record.
[[nodiscard]] Status linkPartners(const Ledger& ledger, ProjectRecord& record);

} // namespace kyodo
