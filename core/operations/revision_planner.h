#pragma once

#include "core/domain/finding.h"
#include "core/domain/guideline/guideline_mapping.h"
#include "core/storage/ledger.h"

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

/// A private person whom the new guideline would no longer tell from a body, so that its name would
/// become public; and what is to be said of it in the register instead. Who is not in the register
/// yet is entered there with this answer.
struct NamedPerson
{
    QString name;
    std::optional<OrganisationId> organisation;
    std::optional<ActorKindChoice> kind;             ///< as the new guideline has it
    NamePublicity publicity = NamePublicity::Hidden; ///< may be edited

    friend bool operator==(const NamedPerson&, const NamedPerson&) = default;
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
    std::vector<Finding> findings;    ///< what has no counterpart, and stays in its own words
    std::vector<NamedPerson> persons; ///< who would become public; each once
};

/// Rounds of an older version are carried by the mapping proposed from theirs; of records,
/// organisations and reviews only those that change are listed. An organisation is carried with
/// every scope, for the register has one guideline. InvalidInput when nothing would change.
[[nodiscard]] Result<RevisionPlan> planRevision(const Ledger& ledger, const GuidelineBridge& bridge,
                                                RevisionScope scope);

/// The same a block of entries at a time, for a window that must not stand still meanwhile. A write
/// in between makes what was planned worthless: begin again.
class RevisionPlanner final
{
public:
    /// Reads nothing yet. `ledger` has to outlive the planner.
    RevisionPlanner(const Ledger& ledger, GuidelineBridge bridge, RevisionScope scope);

    /// Looks at the next block. False when there is no more.
    [[nodiscard]] Result<bool> planMore();

    /// Records and organisations looked at, and all that there are; 0 before the first call.
    [[nodiscard]] qsizetype plannedCount() const { return m_done; }
    [[nodiscard]] qsizetype entryCount() const { return m_all; }

    /// What was planned; the planner is of no use behind it.
    [[nodiscard]] RevisionPlan take() { return std::move(m_plan); }

private:
    /// The records of one round, and the way from the version it was classified by.
    struct Part
    {
        SurveyRound round;
        GuidelineBridge bridge;
        std::unique_ptr<RecordSource> records;
    };

    [[nodiscard]] Status begin();
    [[nodiscard]] Status addPart(const SurveyRound& round);
    [[nodiscard]] Status planRecords(const Part& part);
    [[nodiscard]] Status planReviews(const ProjectRecord& record, const GuidelineBridge& bridge);
    void planOrganisations();
    [[nodiscard]] Status planPersons();

    const Ledger& m_ledger;
    RevisionScope m_scope;
    RevisionPlan m_plan;
    std::vector<Part> m_parts;
    std::vector<Organisation> m_organisations;
    std::size_t m_part = 0; ///< the one whose records are being planned
    qsizetype m_place = 0;  ///< among its records, or behind all parts among the organisations
    qsizetype m_done = 0;
    qsizetype m_all = 0;
    bool m_hasBegun = false;
};

} // namespace kyodo
