#pragma once

#include "core/domain/finding.h"
#include "core/domain/guideline/guideline_mapping.h"
#include "core/operations/edit_operations.h"

namespace kyodo {

/// Which survey rounds are carried over to a new guideline. The others stay classified as they are
/// and remember the version that they were classified by.
enum class RevisionScope {
    AllRounds,
    LatestRound,
    NewRounds, ///< none of those there are
};

/// An entity as it is and as it would be.
template <class Value>
struct Carried
{
    Value before;
    Value after;

    friend bool operator==(const Carried&, const Carried&) = default;
};

/// What carrying a ledger over to another guideline would do. Nothing is written.
struct RevisionPlan
{
    GuidelineBridge bridge;                   ///< from the guideline that counts now
    std::vector<Carried<SurveyRound>> rounds; ///< after: without its new guideline's id
    std::vector<Carried<ProjectRecord>> records;
    std::vector<Carried<PrincipleChecklist>> checklists;
    std::vector<Carried<Evaluation>> evaluations;
    std::vector<Carried<Organisation>> organisations;
    std::vector<Finding> findings; ///< what has no counterpart, and stays in its own words
};

/// Rounds of an older version are carried by the mapping proposed from theirs; of records,
/// organisations and reviews only those that change are listed. An organisation is carried with
/// every scope, for the register has one guideline. InvalidInput when nothing would change.
[[nodiscard]] Result<RevisionPlan> planRevision(const Ledger& ledger, const GuidelineBridge& bridge,
                                                RevisionScope scope);

/// Does it as one act, which revert() takes back row by row. Conflict when an entry of the plan was
/// changed since; the message shows both versions, and nothing is changed.
[[nodiscard]] ActResult applyRevision(Workspace& workspace, const RevisionPlan& plan);

/// A guideline by what the user calls it: one that the program brings along, or a file of JSON.
/// NotFound, FileRead.
[[nodiscard]] Result<Guideline> guidelineFrom(const QString& codeOrFile);

} // namespace kyodo
