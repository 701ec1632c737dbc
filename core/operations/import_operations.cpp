#include "core/operations/import_operations.h"

#include "core/exchange/csv_reader.h"
#include "core/exchange/merge_policy.h"
#include "core/exchange/text_encoding.h"
#include "core/operations/ledger_reading.h"

#include <QCoreApplication>

#include <map>

namespace kyodo {
namespace {

struct Operations
{
    Q_DECLARE_TR_FUNCTIONS(Operations)
};

using RoundsByYears = std::map<FiscalYearSpan, SurveyRoundId>;

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

    [[nodiscard]] bool hasRound(const FiscalYearSpan& years) const override
    {
        return m_rounds.contains(years);
    }

    [[nodiscard]] Result<std::vector<ProjectRecord>> named(const FiscalYearSpan& years,
                                                           const QString& nameKey) const override
    {
        const auto round = m_rounds.find(years);
        return round == m_rounds.end() ? std::vector<ProjectRecord>{}
                                       : m_ledger.records().named(round->second, nameKey);
    }

private:
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

/// Carries a plan out, row by row, inside one act.
class PlanWriter final
{
public:
    PlanWriter(const Ledger& ledger, LedgerWriter& writer, RoundsByYears rounds)
        : m_ledger(ledger)
        , m_writer(writer)
        , m_rounds(std::move(rounds))
    {}

    [[nodiscard]] Status makeRound(const FiscalYearSpan& years)
    {
        if (m_rounds.contains(years)) {
            return failure(ErrorCode::Conflict,
                           Operations::tr("The ledger was changed since the import was planned. "
                                          "Nothing was imported; plan it again."));
        }
        const auto id = m_writer.newId<SurveyRoundId>();
        KYODO_TRY(m_writer.put(SurveyRound{id, 0, years, {}, m_ledger.guideline().id, {}}));
        m_rounds.emplace(years, id);
        return {};
    }

    [[nodiscard]] Status write(const PlannedRow& row)
    {
        if (row.outcome == RowOutcome::Updated) {
            return putLinked(merged(row.existing.value(), row.draft));
        }
        return row.outcome == RowOutcome::Added ? add(row) : Status();
    }

private:
    [[nodiscard]] Status add(const PlannedRow& row)
    {
        const SurveyRoundId round = m_rounds.at(row.years.value());
        const auto project = m_writer.newId<ProjectId>();
        KYODO_TRY(m_writer.put(Project{project,
                                       0,
                                       row.draft.kana.value_or(QString()),
                                       {},
                                       row.draft.note.value_or(QString())}));
        KYODO_TRY_ASSIGN(const int number, nextNumber(round));
        const ProjectRecord blank{m_writer.newId<RecordId>(), 0, project, round, number,
                                  row.draft.name.value()};
        return putLinked(merged(blank, row.draft));
    }

    [[nodiscard]] Result<int> nextNumber(SurveyRoundId round)
    {
        auto last = m_lastNumbers.find(round);
        if (last == m_lastNumbers.end()) {
            KYODO_TRY_ASSIGN(const int number, m_ledger.lists().lastNumber(round));
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
};

} // namespace

Result<ImportPlan> planFileImport(const Ledger& ledger, const ImportSource& source)
{
    KYODO_TRY_ASSIGN(const DecodedText decoded, decodeText(source.bytes, source.encoding));
    KYODO_TRY_ASSIGN(const Table table, readCsv(decoded.text));
    KYODO_TRY_ASSIGN(const ColumnMapping mapping,
                     source.mapping.isEmpty() ? mapColumns(table.head)
                                              : mappingFromJson(source.mapping, table.head));
    KYODO_TRY_ASSIGN(const std::optional<FiscalYearSpan> years, defaultYears(ledger, source));
    KYODO_TRY_ASSIGN(RoundsByYears rounds, roundsByYears(ledger));
    const LedgerRecords existing(ledger, std::move(rounds));
    KYODO_TRY_ASSIGN(ImportPlan plan,
                     planImport(table, mapping, ledger.guideline().guideline, existing, years));
    plan.encoding = decoded.encoding;
    return plan;
}

ActResult applyImport(Workspace& workspace, const ImportPlan& plan, const QString& subject,
                      ActKind kind)
{
    KYODO_TRY_ASSIGN(const RoundsByYears rounds, roundsByYears(workspace.ledger()));
    return workspace.write(kind, subject, [&](LedgerWriter& writer) -> Status {
        PlanWriter planWriter(workspace.ledger(), writer, rounds);
        for (const FiscalYearSpan& years : plan.newRounds) {
            KYODO_TRY(planWriter.makeRound(years));
        }
        for (const PlannedRow& row : plan.rows) {
            KYODO_TRY(planWriter.write(row));
        }
        return {};
    });
}

} // namespace kyodo
