#include "core/operations/guideline_operations.h"

#include "core/domain/guideline/guideline_json.h"
#include "core/exchange/export_layout.h"
#include "core/exchange/organisation_layout.h"
#include "core/operations/overtaken.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace kyodo {
namespace {

struct Operations
{
    Q_DECLARE_TR_FUNCTIONS(Operations)
};

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

/// Collects a plan, round by round.
class RevisionPlanner final
{
public:
    RevisionPlanner(const Ledger& ledger, const GuidelineBridge& bridge)
        : m_ledger(ledger)
        , m_plan{bridge, {}, {}, {}, {}, {}, {}}
    {}

    [[nodiscard]] Status carryRound(const SurveyRound& round)
    {
        m_plan.rounds.push_back({round, round});
        const bool isCurrent = round.guideline == m_ledger.guideline().id;
        const GuidelineBridge bridge =
            isCurrent ? m_plan.bridge
                      : bridgeBetween(m_ledger.guidelineOf(round), m_plan.bridge.to);
        KYODO_TRY(carryRecords(round, bridge));
        KYODO_TRY_ASSIGN(const auto checklists, m_ledger.checklists().ofRound(round.id));
        for (const PrincipleChecklist& checklist : checklists) {
            KYODO_TRY(carryReview(m_plan.checklists, checklist, bridge));
        }
        KYODO_TRY_ASSIGN(const auto evaluations, m_ledger.evaluations().ofRound(round.id));
        for (const Evaluation& evaluation : evaluations) {
            KYODO_TRY(carryReview(m_plan.evaluations, evaluation, bridge));
        }
        return {};
    }

    [[nodiscard]] Status carryOrganisations()
    {
        KYODO_TRY_ASSIGN(const auto organisations, m_ledger.organisations().all());
        const QDate today = m_ledger.clock().now().date();
        for (const Organisation& organisation : organisations) {
            addIfChanged(m_plan.organisations, organisation, m_plan.bridge);
            addFindings(m_plan.findings,
                        findingsOf(m_plan.bridge.carried(organisation), m_plan.bridge.to, today));
        }
        return {};
    }

    [[nodiscard]] RevisionPlan take() { return std::move(m_plan); }

private:
    [[nodiscard]] Status carryRecords(const SurveyRound& round, const GuidelineBridge& bridge)
    {
        RecordFilter filter;
        filter.round = round.id;
        KYODO_TRY_ASSIGN(std::vector<RecordId> ids, m_ledger.lists().recordIds(filter));
        return forEachRecord(
            *m_ledger.recordSource(std::move(ids)), [&](const ProjectRecord& record) {
                addIfChanged(m_plan.records, record, bridge);
                addFindings(m_plan.findings,
                            findingsOf(bridge.carried(record), bridge.to, round.years));
            });
    }

    template <class Review>
    [[nodiscard]] Status carryReview(std::vector<Carried<Review>>& list, const Review& review,
                                     const GuidelineBridge& bridge)
    {
        addIfChanged(list, review, bridge);
        KYODO_TRY_ASSIGN(const auto record, m_ledger.records().find(review.record));
        if (record) {
            addFindings(m_plan.findings, findingsOf(bridge.carried(review), *record, bridge.to));
        }
        return {};
    }

    const Ledger& m_ledger;
    RevisionPlan m_plan;
};

/// Stops before anything is written when an entry is not what the plan knew.
class PlanCheck final
{
public:
    explicit PlanCheck(const Ledger& ledger)
        : m_ledger(ledger)
    {}

    [[nodiscard]] Status records(const std::vector<Carried<ProjectRecord>>& planned) const
    {
        for (const auto& [before, after] : planned) {
            KYODO_TRY_ASSIGN(const auto now, m_ledger.records().find(before.id));
            if (now != before) {
                KYODO_TRY(recordOvertaken(before, now));
            }
        }
        return {};
    }

    [[nodiscard]] Status organisations(const std::vector<Carried<Organisation>>& planned) const
    {
        const Guideline& guideline = m_ledger.guideline().guideline;
        for (const auto& [before, after] : planned) {
            KYODO_TRY_ASSIGN(const auto now, m_ledger.organisations().find(before.id));
            if (now != before) {
                const QStringList gone(organisationHead().size());
                return overtakenBy(before.name.text(), organisationHead(),
                                   organisationCells(before, guideline),
                                   now ? organisationCells(*now, guideline) : gone);
            }
        }
        return {};
    }

private:
    [[nodiscard]] Status recordOvertaken(const ProjectRecord& before,
                                         const std::optional<ProjectRecord>& now) const
    {
        KYODO_TRY_ASSIGN(const auto round, m_ledger.rounds().find(before.round));
        const Guideline& guideline = m_ledger.guidelineOf(round);
        const auto cells = [&](const ProjectRecord& record) {
            return recordCells(record, guideline, round.value().years);
        };
        return overtakenBy(before.name.text(), recordHead(), cells(before),
                           now ? cells(*now) : QStringList(recordHead().size()));
    }

    const Ledger& m_ledger;
};

template <class Value>
Status putAll(LedgerWriter& writer, const std::vector<Carried<Value>>& carried)
{
    for (const auto& [before, after] : carried) {
        KYODO_TRY(writer.put(after));
    }
    return {};
}

} // namespace

Result<RevisionPlan> planRevision(const Ledger& ledger, const GuidelineBridge& bridge,
                                  RevisionScope scope)
{
    if (bridge.to == ledger.guideline().guideline) {
        return failure(ErrorCode::InvalidInput,
                       Operations::tr("The ledger carries just this guideline already."));
    }
    RevisionPlanner planner(ledger, bridge);
    KYODO_TRY_ASSIGN(const std::vector<SurveyRound> rounds, ledger.rounds().all());
    for (const SurveyRound& round : roundsIn(scope, rounds)) {
        KYODO_TRY(planner.carryRound(round));
    }
    KYODO_TRY(planner.carryOrganisations());
    return planner.take();
}

ActResult applyRevision(Workspace& workspace, const RevisionPlan& plan)
{
    const PlanCheck check(workspace.ledger());
    KYODO_TRY(check.records(plan.records));
    KYODO_TRY(check.organisations(plan.organisations));
    return workspace.write(ActKind::GuidelineRevised, plan.bridge.to.title,
                           [&](LedgerWriter& writer) -> Status {
                               const auto id = writer.newId<GuidelineId>();
                               KYODO_TRY(writer.put(LedgerGuideline{id, 0, plan.bridge.to}));
                               for (const auto& [before, after] : plan.rounds) {
                                   SurveyRound round = after;
                                   round.guideline = id;
                                   KYODO_TRY(writer.put(round));
                               }
                               KYODO_TRY(putAll(writer, plan.records));
                               KYODO_TRY(putAll(writer, plan.checklists));
                               KYODO_TRY(putAll(writer, plan.evaluations));
                               return putAll(writer, plan.organisations);
                           });
}

Result<Guideline> guidelineFrom(const QString& codeOrFile)
{
    if (!codeOrFile.endsWith(QStringLiteral(".json"))) {
        return builtInGuideline(codeOrFile);
    }
    QFile file(codeOrFile);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileRead,
                       Operations::tr("The guideline file “%1” cannot be read.")
                           .arg(QDir::toNativeSeparators(codeOrFile)));
    }
    auto guideline = readGuideline(file.readAll());
    if (!guideline) {
        // the file was read, but is no guideline: a reading that failed, not a wrong call
        guideline.error().code = ErrorCode::FileRead;
    }
    return guideline;
}

} // namespace kyodo
