#include "core/operations/revision_planner.h"

#include "core/operations/revision_persons.h"

#include <QCoreApplication>

#include <algorithm>

namespace kyodo {
namespace {

struct Operations
{
    Q_DECLARE_TR_FUNCTIONS(Operations)
};

/// Entries looked at in one go: some hundredths of a second.
constexpr qsizetype BlockSize = 256;

template <class Value>
void addIfChanged(std::vector<Carried<Value>>& list, const Value& before,
                  const GuidelineBridge& bridge)
{
    Value after = bridge.carried(before);
    if (after != before) {
        list.push_back({before, std::move(after)});
    }
}

/// Only what a change of guideline brings about, not what was doubtful before.
bool isAboutGuideline(const Finding& finding)
{
    using enum Finding::Kind;
    switch (finding.kind) {
    case UnknownForm:
    case UnknownArea:
    case UnknownField:
    case UnknownActor:
    case UnknownQuestion:
    case UnknownItem:
    case UnknownRequirement:
        return true;
    default:
        return false;
    }
}

void addFindings(std::vector<Finding>& all, std::vector<Finding> found)
{
    std::copy_if(std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()),
                 std::back_inserter(all), &isAboutGuideline);
}

std::vector<SurveyRound> roundsIn(RevisionScope scope, std::vector<SurveyRound> latestFirst)
{
    if (scope == RevisionScope::AllRounds) {
        return latestFirst;
    }
    if (scope == RevisionScope::NewRounds || latestFirst.empty()) {
        return {};
    }
    return {latestFirst.front()};
}

} // namespace

RevisionPlanner::RevisionPlanner(const Ledger& ledger, GuidelineBridge bridge, RevisionScope scope)
    : m_ledger(ledger)
    , m_scope(scope)
    , m_plan{std::move(bridge), {}, {}, {}, {}, {}, {}, {}}
{}

Result<bool> RevisionPlanner::planMore()
{
    if (!m_hasBegun) {
        KYODO_TRY(begin());
        m_hasBegun = true;
    } else if (m_part < m_parts.size()) {
        KYODO_TRY(planRecords(m_parts[m_part]));
    } else {
        planOrganisations();
    }
    while (m_part < m_parts.size() && m_place >= m_parts[m_part].records->size()) {
        ++m_part;
        m_place = 0;
    }
    if (m_done < m_all) {
        return true;
    }
    KYODO_TRY(planPersons());
    return false;
}

Status RevisionPlanner::begin()
{
    if (m_plan.bridge.to == m_ledger.guideline().guideline) {
        return failure(ErrorCode::InvalidInput,
                       Operations::tr("The ledger carries just this guideline already."));
    }
    KYODO_TRY_ASSIGN(const std::vector<SurveyRound> rounds, m_ledger.rounds().all());
    for (const SurveyRound& round : roundsIn(m_scope, rounds)) {
        KYODO_TRY(addPart(round));
    }
    KYODO_TRY_ASSIGN(m_organisations, m_ledger.organisations().all());
    m_all += std::ssize(m_organisations);
    return {};
}

Status RevisionPlanner::addPart(const SurveyRound& round)
{
    RecordFilter filter;
    filter.round = round.id;
    KYODO_TRY_ASSIGN(std::vector<RecordId> ids, m_ledger.lists().recordIds(filter));
    const bool isCurrent = round.guideline == m_ledger.guideline().id;
    m_all += std::ssize(ids);
    m_plan.rounds.push_back({round, round});
    m_parts.push_back(
        {round,
         isCurrent ? m_plan.bridge : bridgeBetween(m_ledger.guidelineOf(round), m_plan.bridge.to),
         m_ledger.recordSource(std::move(ids))});
    return {};
}

Status RevisionPlanner::planRecords(const Part& part)
{
    KYODO_TRY_ASSIGN(const std::vector<ProjectRecord> block,
                     part.records->records(m_place, BlockSize));
    for (const ProjectRecord& record : block) {
        addIfChanged(m_plan.records, record, part.bridge);
        addFindings(m_plan.findings,
                    findingsOf(part.bridge.carried(record), part.bridge.to, part.round.years));
        KYODO_TRY(planReviews(record, part.bridge));
    }
    const qsizetype left = part.records->size() - m_place;
    m_done += std::min(left, BlockSize);
    m_place += BlockSize;
    return {};
}

Status RevisionPlanner::planReviews(const ProjectRecord& record, const GuidelineBridge& bridge)
{
    const auto plan = [&](auto& list, const auto& review) {
        if (review) {
            addIfChanged(list, *review, bridge);
            addFindings(m_plan.findings, findingsOf(bridge.carried(*review), record, bridge.to));
        }
    };
    KYODO_TRY_ASSIGN(const auto checklist, m_ledger.checklists().ofRecord(record.id));
    plan(m_plan.checklists, checklist);
    KYODO_TRY_ASSIGN(const auto evaluation, m_ledger.evaluations().ofRecord(record.id));
    plan(m_plan.evaluations, evaluation);
    return {};
}

void RevisionPlanner::planOrganisations()
{
    const QDate today = m_ledger.clock().now().date();
    const qsizetype end = std::min<qsizetype>(m_place + BlockSize, std::ssize(m_organisations));
    for (; m_place < end; ++m_place, ++m_done) {
        const Organisation& organisation = m_organisations[static_cast<std::size_t>(m_place)];
        addIfChanged(m_plan.organisations, organisation, m_plan.bridge);
        addFindings(m_plan.findings,
                    findingsOf(m_plan.bridge.carried(organisation), m_plan.bridge.to, today));
    }
}

Status RevisionPlanner::planPersons()
{
    CarriedRounds rounds;
    for (const Part& part : m_parts) {
        rounds.emplace(part.round.id, part.bridge);
    }
    KYODO_TRY_ASSIGN(m_plan.persons, personsMadePublic(m_ledger, m_plan.bridge, rounds));
    return {};
}

Result<RevisionPlan> planRevision(const Ledger& ledger, const GuidelineBridge& bridge,
                                  RevisionScope scope)
{
    RevisionPlanner planner(ledger, bridge, scope);
    for (bool isMore = true; isMore;) {
        KYODO_TRY_ASSIGN(isMore, planner.planMore());
    }
    return planner.take();
}

} // namespace kyodo
