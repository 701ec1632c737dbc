#include "core/operations/guideline_operations.h"

#include "core/base/input_file.h"
#include "core/domain/guideline/built_in_guidelines.h"
#include "core/domain/guideline/guideline_json.h"
#include "core/domain/review/review_differences.h"
#include "core/exchange/export_layout.h"
#include "core/exchange/organisation_layout.h"
#include "core/operations/overtaken.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace kyodo {
namespace {

struct Operations
{
    Q_DECLARE_TR_FUNCTIONS(Operations)
};

/// Stops before anything is written when an entry is not what the plan knew.
class PlanCheck final
{
public:
    explicit PlanCheck(const Ledger& ledger)
        : m_ledger(ledger)
    {}

    [[nodiscard]] Status records(std::span<const Carried<ProjectRecord>> planned) const
    {
        constexpr std::size_t BlockSize = 256;
        while (!planned.empty()) {
            const std::size_t count = std::min(BlockSize, planned.size());
            KYODO_TRY(block(planned.first(count)));
            planned = planned.subspan(count);
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
                return overtakenBy(
                    before.name.text(),
                    differencesBetween(organisationHead(), organisationCells(before, guideline),
                                       now ? organisationCells(*now, guideline) : gone));
            }
        }
        return {};
    }

    [[nodiscard]] Status checklists(const std::vector<Carried<PrincipleChecklist>>& planned) const
    {
        return reviews(planned, m_ledger.checklists(), Operations::tr("Principle check"));
    }

    [[nodiscard]] Status evaluations(const std::vector<Carried<Evaluation>>& planned) const
    {
        return reviews(planned, m_ledger.evaluations(), Operations::tr("Evaluation"));
    }

private:
    template <class Review, class Repository>
    [[nodiscard]] Status reviews(const std::vector<Carried<Review>>& planned,
                                 const Repository& repository, const QString& what) const
    {
        for (const auto& [before, after] : planned) {
            KYODO_TRY_ASSIGN(const std::optional<Review> now, repository.find(before.id));
            if (now != before) {
                KYODO_TRY_ASSIGN(const auto record, m_ledger.records().find(before.record));
                const QString name = record ? record->name.text() : QString();
                const Review gone{before.id, 0, before.record};
                return overtakenBy(Operations::tr("%1: %2").arg(what, name),
                                   differencesBetween(before, now.value_or(gone)));
            }
        }
        return {};
    }

    [[nodiscard]] Status block(std::span<const Carried<ProjectRecord>> planned) const
    {
        std::vector<RecordId> ids;
        for (const auto& [before, after] : planned) {
            ids.push_back(before.id);
        }
        KYODO_TRY_ASSIGN(const std::vector<ProjectRecord> records, m_ledger.records().load(ids));
        auto now = records.begin(); // in the order of the plan, without those that are gone
        for (const auto& [before, after] : planned) {
            if (now == records.end() || now->id != before.id) {
                return recordOvertaken(before, std::nullopt);
            }
            if (*now != before) {
                return recordOvertaken(before, *now);
            }
            ++now;
        }
        return {};
    }

    [[nodiscard]] Status recordOvertaken(const ProjectRecord& before,
                                         const std::optional<ProjectRecord>& now) const
    {
        KYODO_TRY_ASSIGN(const auto round, m_ledger.rounds().find(before.round));
        const Guideline& guideline = m_ledger.guidelineOf(round);
        const auto cells = [&](const ProjectRecord& record) {
            return recordCells(record, guideline, round.value().years);
        };
        return overtakenBy(
            before.name.text(),
            differencesBetween(recordHead(), cells(before),
                               now ? cells(*now) : QStringList(recordHead().size())));
    }

    const Ledger& m_ledger;
};

/// Writes what was planned, and tells how far it is.
class PlanWriter final
{
public:
    PlanWriter(const Ledger& ledger, LedgerWriter& writer, const RevisionPlan& plan,
               const ActProgress& progress)
        : m_ledger(ledger)
        , m_writer(writer)
        , m_plan(plan)
        , m_progress(progress)
        , m_all(std::ssize(plan.records) + std::ssize(plan.checklists) +
                std::ssize(plan.evaluations) + std::ssize(plan.organisations))
    {}

    [[nodiscard]] Status write()
    {
        const auto id = m_writer.newId<GuidelineId>();
        KYODO_TRY(m_writer.put(LedgerGuideline{id, 0, m_plan.bridge.to}));
        for (const auto& [before, after] : m_plan.rounds) {
            SurveyRound round = after;
            round.guideline = id;
            KYODO_TRY(m_writer.put(round));
        }
        KYODO_TRY(putAll(m_plan.records));
        KYODO_TRY(putAll(m_plan.checklists));
        KYODO_TRY(putAll(m_plan.evaluations));
        KYODO_TRY(putAll(m_plan.organisations));
        for (const NamedPerson& person : m_plan.persons) {
            KYODO_TRY(putAnswer(person));
        }
        return {};
    }

private:
    /// What was said of a person stands in the register.
    [[nodiscard]] Status putAnswer(const NamedPerson& person)
    {
        if (person.organisation) {
            KYODO_TRY_ASSIGN(auto registered, m_ledger.organisations().find(*person.organisation));
            registered.value().namePublicity = person.publicity;
            return m_writer.put(*registered);
        }
        KYODO_TRY_ASSIGN(const Name name, Name::parse(person.name));
        Organisation entered{m_writer.newId<OrganisationId>(), 0, name};
        entered.kind = person.kind;
        entered.namePublicity = person.publicity;
        return m_writer.put(entered);
    }

    template <class Value>
    [[nodiscard]] Status putAll(const std::vector<Carried<Value>>& carried)
    {
        for (const auto& [before, after] : carried) {
            KYODO_TRY(m_writer.put(after));
            ++m_done;
            if (m_progress) {
                KYODO_TRY(m_progress(m_done, m_all));
            }
        }
        return {};
    }

    const Ledger& m_ledger;
    LedgerWriter& m_writer;
    const RevisionPlan& m_plan;
    const ActProgress& m_progress;
    qsizetype m_all;
    qsizetype m_done = 0;
};

} // namespace

ActResult applyRevision(Workspace& workspace, const RevisionPlan& plan, const ActProgress& progress)
{
    const PlanCheck check(workspace.ledger());
    KYODO_TRY(check.records(plan.records));
    KYODO_TRY(check.checklists(plan.checklists));
    KYODO_TRY(check.evaluations(plan.evaluations));
    KYODO_TRY(check.organisations(plan.organisations));
    return workspace.write(
        ActKind::GuidelineRevised, plan.bridge.to.title, [&](LedgerWriter& writer) {
            return PlanWriter(workspace.ledger(), writer, plan, progress).write();
        });
}

Result<Guideline> guidelineFrom(const QString& codeOrFile)
{
    if (!codeOrFile.endsWith(QStringLiteral(".json"))) {
        return builtInGuideline(codeOrFile);
    }
    KYODO_TRY_ASSIGN(const QByteArray json, readInputFile(codeOrFile, LargestJsonFile));
    auto guideline = readGuideline(json);
    if (!guideline) {
        // the file was read, but is no guideline: a reading that failed, not a wrong call
        guideline.error().code = ErrorCode::FileRead;
    }
    return guideline;
}

} // namespace kyodo
