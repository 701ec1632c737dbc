#include "core/operations/import_operations.h"

#include "core/exchange/csv_reader.h"
#include "core/exchange/merge_policy.h"
#include "core/exchange/text_encoding.h"
#include "core/operations/ledger_reading.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace kyodo {
namespace {

struct Operations
{
    Q_DECLARE_TR_FUNCTIONS(Operations)
};

using RoundsByYears = std::map<FiscalYearSpan, SurveyRoundId>;

tl::unexpected<Error> overtaken()
{
    return failure(ErrorCode::Conflict,
                   Operations::tr("The ledger was changed since the import was planned. "
                                  "Nothing was imported; plan it again."));
}

Result<bool> hasRecordIn(const Ledger& ledger, SurveyRoundId round, ProjectId project)
{
    KYODO_TRY_ASSIGN(const auto records, ledger.records().ofProject(project));
    return std::any_of(records.begin(), records.end(),
                       [&](const ProjectRecord& record) { return record.round == round; });
}

Result<RoundsByYears> roundsByYears(const Ledger& ledger)
{
    KYODO_TRY_ASSIGN(const std::vector<SurveyRound> rounds, ledger.rounds().all());
    RoundsByYears byYears;
    for (const SurveyRound& round : rounds) {
        byYears.emplace(round.years, round.id);
    }
    return byYears;
}

/// What the plan may ask the ledger.
class LedgerRecords final : public ExistingRecords
{
public:
    LedgerRecords(const Ledger& ledger, RoundsByYears rounds)
        : m_ledger(ledger)
        , m_rounds(std::move(rounds))
    {}

    [[nodiscard]] std::vector<FiscalYearSpan> rounds() const override
    {
        std::vector<FiscalYearSpan> years;
        for (const auto& [span, round] : m_rounds) {
            years.push_back(span);
        }
        std::reverse(years.begin(), years.end());
        return years;
    }

    [[nodiscard]] Result<std::vector<ProjectRecord>> named(const FiscalYearSpan& years,
                                                           const QString& nameKey) const override
    {
        const auto round = m_rounds.find(years);
        return round == m_rounds.end() ? std::vector<ProjectRecord>{}
                                       : m_ledger.records().named(round->second, nameKey);
    }

    [[nodiscard]] Result<bool> hasRecord(const FiscalYearSpan& years,
                                         ProjectId project) const override
    {
        const auto round = m_rounds.find(years);
        return round == m_rounds.end() ? Result<bool>(false)
                                       : hasRecordIn(m_ledger, round->second, project);
    }

    [[nodiscard]] Result<Project> project(ProjectId id) const override
    {
        KYODO_TRY_ASSIGN(std::optional<Project> project, m_ledger.projects().find(id));
        return project ? Result<Project>(std::move(*project)) : overtaken();
    }

    [[nodiscard]] Result<std::vector<int>> numbers(const FiscalYearSpan& years) const override
    {
        const auto round = m_rounds.find(years);
        if (round == m_rounds.end()) {
            return std::vector<int>{};
        }
        KYODO_TRY_ASSIGN(std::vector<RecordId> ids,
                         m_ledger.lists().recordIds({.round = round->second}));
        return numbersOf(*m_ledger.recordSource(std::move(ids)));
    }

private:
    [[nodiscard]] static Result<std::vector<int>> numbersOf(const RecordSource& source)
    {
        constexpr qsizetype BlockSize = 500;
        std::vector<int> numbers;
        for (qsizetype first = 0; first < source.size(); first += BlockSize) {
            KYODO_TRY_ASSIGN(const auto records, source.records(first, BlockSize));
            for (const ProjectRecord& record : records) {
                numbers.push_back(record.number);
            }
        }
        return numbers;
    }

    const Ledger& m_ledger;
    RoundsByYears m_rounds;
};

Result<std::optional<FiscalYearSpan>> defaultYears(const Ledger& ledger, const ImportSource& source)
{
    if (source.years) {
        return source.years;
    }
    KYODO_TRY_ASSIGN(const std::optional<SurveyRound> latest, latestRound(ledger));
    return latest ? std::optional(latest->years) : std::nullopt;
}

/// The version that the round of these years is classified by; for one that is not there yet, the
/// guideline that counts now.
const Guideline& guidelineFor(const Ledger& ledger, const std::optional<FiscalYearSpan>& years)
{
    const std::optional<Result<SurveyRound>> round =
        years ? std::optional(roundFor(ledger, *years)) : std::nullopt;
    return round && *round ? ledger.guidelineOf(**round) : ledger.guideline().guideline;
}

/// Carries a plan out, row by row, inside one act.
class PlanWriter final
{
public:
    PlanWriter(const Ledger& ledger, LedgerWriter& writer, const ImportPlan& plan,
               RoundsByYears rounds)
        : m_ledger(ledger)
        , m_writer(writer)
        , m_rounds(std::move(rounds))
    {
        for (const PlannedRow& row : plan.rows) {
            if (row.years) {
                int& last = m_plannedNumbers[*row.years];
                last = std::max(last, row.number);
            }
        }
    }

    [[nodiscard]] Status makeRound(const FiscalYearSpan& years)
    {
        if (m_rounds.contains(years)) {
            return overtaken();
        }
        const auto id = m_writer.newId<SurveyRoundId>();
        KYODO_TRY(m_writer.put(SurveyRound{id, 0, years, {}, m_ledger.guideline().id, {}}));
        m_rounds.emplace(years, id);
        return {};
    }

    [[nodiscard]] Status write(const PlannedRow& row)
    {
        if (row.outcome == RowOutcome::Updated) {
            KYODO_TRY(putProject(row));
            return putLinked(updatedRecord(row));
        }
        return row.outcome == RowOutcome::Added ? add(row) : Status();
    }

private:
    [[nodiscard]] Status add(const PlannedRow& row)
    {
        const SurveyRoundId round = m_rounds.at(row.years.value());
        KYODO_TRY_ASSIGN(const ProjectId project, projectOf(row, round));
        KYODO_TRY_ASSIGN(const int number, numberOf(row, round));
        ProjectRecord record = recordOf(row.draft, m_writer.newId<RecordId>(), project, round);
        record.number = number;
        return putLinked(std::move(record));
    }

    /// The project that the row continues, or a new one.
    [[nodiscard]] Result<ProjectId> projectOf(const PlannedRow& row, SurveyRoundId round)
    {
        if (!row.project) {
            const auto id = m_writer.newId<ProjectId>();
            KYODO_TRY(m_writer.put(merged(Project{id}, row.draft)));
            return id;
        }
        KYODO_TRY_ASSIGN(const auto known, m_ledger.projects().find(row.project->id));
        KYODO_TRY_ASSIGN(const bool isThere, hasRecordIn(m_ledger, round, row.project->id));
        if (!known || isThere) {
            return overtaken();
        }
        KYODO_TRY(putProject(row));
        return row.project->id;
    }

    /// Only the row that speaks of the project writes it: others have it as it was before.
    [[nodiscard]] Status putProject(const PlannedRow& row)
    {
        if (!row.project) {
            return {};
        }
        const Project after = merged(*row.project, row.draft);
        return after == *row.project ? Status() : m_writer.put(after);
    }

    [[nodiscard]] Result<int> numberOf(const PlannedRow& row, SurveyRoundId round)
    {
        if (row.number > 0) {
            return row.number;
        }
        auto last = m_lastNumbers.find(round);
        if (last == m_lastNumbers.end()) {
            KYODO_TRY_ASSIGN(const int inLedger, m_ledger.lists().lastNumber(round));
            const int number = std::max(inLedger, m_plannedNumbers[*row.years]);
            last = m_lastNumbers.emplace(round, number).first;
        }
        return ++last->second;
    }

    [[nodiscard]] Status putLinked(ProjectRecord record)
    {
        KYODO_TRY(linkPartners(m_ledger, record));
        return m_writer.put(record);
    }

    const Ledger& m_ledger;
    LedgerWriter& m_writer;
    RoundsByYears m_rounds;
    std::map<SurveyRoundId, int> m_lastNumbers;
    std::map<FiscalYearSpan, int> m_plannedNumbers; ///< the greatest that a row of the plan gets
};

} // namespace

Result<ImportPlan> planFileImport(const Ledger& ledger, const ImportSource& source)
{
    KYODO_TRY_ASSIGN(const DecodedText decoded, decodeText(source.bytes, source.encoding));
    KYODO_TRY_ASSIGN(const Table table, readCsv(decoded.text));
    KYODO_TRY_ASSIGN(const ColumnMapping mapping, source.mapping
                                                      ? mappingFromJson(*source.mapping, table.head)
                                                      : mapColumns(table.head));
    KYODO_TRY_ASSIGN(const std::optional<FiscalYearSpan> years, defaultYears(ledger, source));
    const Guideline& guideline = guidelineFor(ledger, years);
    KYODO_TRY_ASSIGN(RoundsByYears rounds, roundsByYears(ledger));
    const LedgerRecords existing(ledger, std::move(rounds));
    KYODO_TRY_ASSIGN(ImportPlan plan, planImport(table, mapping, guideline, existing, years));
    plan.encoding = decoded.encoding;
    return plan;
}

ActResult applyImport(Workspace& workspace, const ImportPlan& plan, const QString& subject,
                      ActKind kind, const ActProgress& progress)
{
    KYODO_TRY_ASSIGN(const RoundsByYears rounds, roundsByYears(workspace.ledger()));
    return workspace.write(kind, subject, [&](LedgerWriter& writer) -> Status {
        PlanWriter planWriter(workspace.ledger(), writer, plan, rounds);
        for (const FiscalYearSpan& years : plan.newRounds) {
            KYODO_TRY(planWriter.makeRound(years));
        }
        qsizetype done = 0;
        for (const PlannedRow& row : plan.rows) {
            KYODO_TRY(planWriter.write(row));
            if (progress) {
                KYODO_TRY(progress(++done, std::ssize(plan.rows)));
            }
        }
        return {};
    });
}

} // namespace kyodo
