#include "core/exchange/import_plan.h"

#include "core/exchange/continuation.h"
#include "core/exchange/number_choice.h"
#include "core/exchange/repeated_rows.h"
#include "core/exchange/round_choice.h"
#include "core/exchange/row_decoder.h"
#include "core/exchange/row_matching.h"
#include "core/exchange/row_text.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <map>
#include <set>

namespace kyodo {
namespace {

/// Rows of one round and one folded name, as places in the plan.
struct NameGroup
{
    FiscalYearSpan years;
    QString nameKey;
    std::vector<size_t> rows;
    size_t existing = 0; ///< how many records of this name the round has
};

constexpr size_t MostNamesakes = 2'000;

bool speaksOfProject(const RecordDraft& draft)
{
    return draft.kana || draft.note;
}

bool isToBeWritten(const PlannedRow& row)
{
    return row.outcome == RowOutcome::Added || row.outcome == RowOutcome::Updated;
}

ProjectRecord recordAfter(const PlannedRow& row)
{
    return row.existing ? updatedRecord(row) : recordOf(row.draft);
}

class ImportPlanner final
{
    Q_DECLARE_TR_FUNCTIONS(ImportPlanner)

public:
    ImportPlanner(const ColumnMapping& mapping, const Guideline& guideline,
                  const ExistingRecords& existing)
        : m_mapping(mapping)
        , m_guideline(guideline)
        , m_existing(existing)
        , m_continuations(existing)
    {
        m_plan.unusedHeads = mapping.unusedHeads;
    }

    [[nodiscard]] Result<ImportPlan> plan(const Table& table,
                                          const std::optional<FiscalYearSpan>& defaultYears)
    {
        for (const TableRow& row : table.rows) {
            m_plan.rows.push_back(decoded(row, table.head, defaultYears));
        }
        giveRounds();
        std::vector<NameGroup> names = groups();
        for (NameGroup& group : names) {
            limitNamesakes(group);
        }
        for (NameGroup& group : names) {
            group.rows = joinRepeatedRows(m_plan.rows, group.rows);
            KYODO_TRY(matchWithLedger(group));
            KYODO_TRY(continueProjects(group));
        }
        KYODO_TRY(giveNumbers());
        for (PlannedRow& row : m_plan.rows) {
            KYODO_TRY(settle(row));
        }
        for (const NameGroup& group : names) {
            noteSameName(group);
        }
        noteNewRounds();
        noteFindings();
        return std::move(m_plan);
    }

private:
    /// A row that is not rejected counts as Added until the ledger is asked.
    [[nodiscard]] PlannedRow decoded(const TableRow& row, const QStringList& head,
                                     const std::optional<FiscalYearSpan>& defaultYears) const
    {
        DecodedRow decoded = decodeRow(row, head, m_mapping, m_guideline);
        PlannedRow planned;
        planned.line = row.line;
        planned.rowText = rowText(row);
        planned.draft = std::move(decoded.draft);
        planned.years = planned.draft.years ? planned.draft.years : defaultYears;
        planned.reasons = std::move(decoded.errors);
        if (planned.reasons.isEmpty() && !planned.years) {
            planned.reasons << tr(
                "The row does not say its fiscal year. Fill in 実施年度, or give the "
                "year of all rows that name none.");
        }
        planned.outcome = planned.reasons.isEmpty() ? RowOutcome::Added : RowOutcome::Rejected;
        return planned;
    }

    void giveRounds()
    {
        std::vector<FiscalYearSpan> wanted;
        for (const PlannedRow& row : m_plan.rows) {
            if (row.outcome == RowOutcome::Added) {
                wanted.push_back(*row.years);
            }
        }
        const RoundChoice choice(m_existing.rounds(), std::move(wanted));
        for (PlannedRow& row : m_plan.rows) {
            if (row.outcome != RowOutcome::Added) {
                continue;
            }
            if (const auto round = choice.roundOf(*row.years)) {
                row.years = *round;
            } else {
                reject(row, round.error().message);
            }
        }
    }

    [[nodiscard]] std::vector<NameGroup> groups() const
    {
        std::vector<NameGroup> groups;
        QHash<QString, size_t> places;
        for (size_t i = 0; i < m_plan.rows.size(); ++i) {
            const PlannedRow& row = m_plan.rows[i];
            if (row.outcome == RowOutcome::Rejected) {
                continue;
            }
            const QString nameKey = row.draft.name->key();
            const QString key = row.years->isoLabel() + u' ' + nameKey;
            if (!places.contains(key)) {
                places.insert(key, groups.size());
                groups.push_back({*row.years, nameKey, {}, 0});
            }
            groups[places.value(key)].rows.push_back(i);
        }
        return groups;
    }

    /// Namesakes are told apart by looking at all of them for each.
    void limitNamesakes(NameGroup& group)
    {
        for (size_t i = MostNamesakes; i < group.rows.size(); ++i) {
            reject(m_plan.rows[group.rows[i]],
                   tr("More than %1 rows of one year have this name. Number the projects in their "
                      "names, or leave out what is no project.")
                       .arg(MostNamesakes));
        }
        group.rows.resize(std::min(group.rows.size(), MostNamesakes));
    }

    static void reject(PlannedRow& row, const QString& reason)
    {
        row.outcome = RowOutcome::Rejected;
        row.reasons << reason;
    }

    [[nodiscard]] bool hasRound(const FiscalYearSpan& years) const
    {
        const std::vector<FiscalYearSpan> rounds = m_existing.rounds();
        return std::find(rounds.begin(), rounds.end(), years) != rounds.end();
    }

    [[nodiscard]] std::vector<RecordDraft> draftsOf(const std::vector<size_t>& places) const
    {
        std::vector<RecordDraft> drafts;
        drafts.reserve(places.size());
        for (const size_t place : places) {
            drafts.push_back(m_plan.rows[place].draft);
        }
        return drafts;
    }

    [[nodiscard]] Status matchWithLedger(NameGroup& group)
    {
        KYODO_TRY_ASSIGN(const auto records, m_existing.named(group.years, group.nameKey));
        const std::vector<RowMatch> matches = matchRows(draftsOf(group.rows), records);
        for (size_t i = 0; i < matches.size(); ++i) {
            PlannedRow& row = m_plan.rows[group.rows[i]];
            if (matches[i].kind == RowMatch::Kind::Ambiguous) {
                reject(row,
                       tr("Several projects of this year have this name, and it is not clear which "
                          "one the row is about. Give its department and partner."));
            } else if (matches[i].kind == RowMatch::Kind::Known) {
                row.existing = records[matches[i].record];
            }
        }
        group.existing = records.size();
        return {};
    }

    [[nodiscard]] Status continueProjects(const NameGroup& group)
    {
        std::vector<size_t> added;
        std::copy_if(group.rows.begin(), group.rows.end(), std::back_inserter(added),
                     [&](size_t place) { return isNew(m_plan.rows[place]); });
        KYODO_TRY_ASSIGN(const auto found,
                         m_continuations.find(group.years, group.nameKey, draftsOf(added)));
        for (size_t i = 0; i < added.size(); ++i) {
            if (found[i]) {
                PlannedRow& row = m_plan.rows[added[i]];
                KYODO_TRY_ASSIGN(row.project, m_existing.project(found[i]->project));
                row.reasons << tr("The row continues the project of this name in %1.")
                                   .arg(found[i]->from.label());
            }
        }
        return {};
    }

    [[nodiscard]] static bool isNew(const PlannedRow& row)
    {
        return row.outcome == RowOutcome::Added && !row.existing;
    }

    [[nodiscard]] Status giveNumbers()
    {
        std::map<FiscalYearSpan, std::vector<size_t>> rowsOfRounds;
        for (size_t place = 0; place < m_plan.rows.size(); ++place) {
            PlannedRow& row = m_plan.rows[place];
            row.number = row.existing ? row.existing->number : 0;
            if (row.outcome == RowOutcome::Added && row.draft.number) {
                rowsOfRounds[*row.years].push_back(place);
            }
        }
        for (const auto& [years, rows] : rowsOfRounds) {
            KYODO_TRY(giveNumbers(years, rows));
        }
        return {};
    }

    [[nodiscard]] Status giveNumbers(const FiscalYearSpan& years, const std::vector<size_t>& rows)
    {
        KYODO_TRY_ASSIGN(const std::vector<int> taken, m_existing.numbers(years));
        std::vector<NumberWish> wishes;
        for (const size_t place : rows) {
            const PlannedRow& row = m_plan.rows[place];
            wishes.push_back({row.number, row.draft.number.value_or(0)});
        }
        const std::vector<int> numbers = chosenNumbers(wishes, taken);
        for (size_t i = 0; i < rows.size(); ++i) {
            m_plan.rows[rows[i]].number = numbers[i];
        }
        return {};
    }

    /// What becomes of a row, now that its record is known.
    [[nodiscard]] Status settle(PlannedRow& row)
    {
        if (row.outcome != RowOutcome::Added) {
            return {};
        }
        KYODO_TRY(hearOfProject(row));
        if (row.existing) {
            const ProjectRecord after = updatedRecord(row);
            row.changes = changesBetween(*row.existing, after);
            if (row.project) {
                const auto ofProject =
                    changesBetween(*row.project, merged(*row.project, row.draft));
                row.changes.insert(row.changes.end(), ofProject.begin(), ofProject.end());
            }
            row.outcome = row.changes.empty() && sameContent(*row.existing, after)
                              ? RowOutcome::Unchanged
                              : RowOutcome::Updated;
        }
        return {};
    }

    /// Reading and note are those of a project in all its years, but a file may have a row for each
    /// year: the first one stands, or the file would never settle.
    [[nodiscard]] Status hearOfProject(PlannedRow& row)
    {
        if (!speaksOfProject(row.draft) || (!row.existing && !row.project)) {
            return {};
        }
        const ProjectId id = row.project ? row.project->id : row.existing->project;
        if (!m_toldProjects.insert(id).second) {
            row.draft.kana.reset();
            row.draft.note.reset();
            row.reasons << tr("Reading and note of the project are taken from an earlier line.");
        } else if (!row.project) {
            KYODO_TRY_ASSIGN(row.project, m_existing.project(id));
        }
        return {};
    }

    /// Remembers the first row to be written of a name that more than one project will have.
    void noteSameName(const NameGroup& group)
    {
        size_t projects = group.existing;
        std::optional<size_t> written;
        for (const size_t place : group.rows) {
            const PlannedRow& row = m_plan.rows[place];
            projects += row.outcome == RowOutcome::Added ? 1 : 0;
            written = !written && isToBeWritten(row) ? place : written;
        }
        if (projects > 1 && written) {
            m_sameName.insert(*written);
        }
    }

    void noteNewRounds()
    {
        std::set<FiscalYearSpan> rounds;
        for (const PlannedRow& row : m_plan.rows) {
            if (row.outcome == RowOutcome::Added && !rounds.contains(*row.years) &&
                !hasRound(*row.years)) {
                rounds.insert(*row.years);
            }
        }
        m_plan.newRounds.assign(rounds.begin(), rounds.end());
    }

    void noteFindings()
    {
        for (size_t place = 0; place < m_plan.rows.size(); ++place) {
            const PlannedRow& row = m_plan.rows[place];
            if (!isToBeWritten(row)) {
                continue;
            }
            const ProjectRecord after = recordAfter(row);
            std::vector<Finding> found = findingsOf(after, m_guideline, row.years);
            if (m_sameName.contains(place)) {
                found.push_back(sameNameFinding(after));
            }
            noteFindings(std::move(found), row);
        }
    }

    /// A table without a column of forms does not say that its projects have none.
    void noteFindings(std::vector<Finding> found, const PlannedRow& row)
    {
        for (Finding& finding : found) {
            if (finding.kind == Finding::Kind::NoForm && !m_mapping.has(Column::Form)) {
                continue;
            }
            if (!row.existing) {
                finding.record.reset();
            }
            m_plan.findings.push_back({std::move(finding), row.line});
        }
    }

    const ColumnMapping& m_mapping;
    const Guideline& m_guideline;
    const ExistingRecords& m_existing;
    ContinuationFinder m_continuations;
    ImportPlan m_plan;
    std::set<ProjectId> m_toldProjects;
    std::set<size_t> m_sameName;
};

} // namespace

std::optional<ProjectId> PlannedRow::continues() const
{
    return outcome == RowOutcome::Added && project ? std::optional(project->id) : std::nullopt;
}

ProjectRecord updatedRecord(const PlannedRow& row)
{
    ProjectRecord record = merged(row.existing.value(), row.draft);
    record.number = row.number;
    return record;
}

ImportCounts ImportPlan::counts() const
{
    return countsOf(rows);
}

int ImportPlan::continued() const
{
    return static_cast<int>(std::count_if(rows.begin(), rows.end(),
                                          [](const PlannedRow& row) { return row.continues(); }));
}

Result<ImportPlan> planImport(const Table& table, const ColumnMapping& mapping,
                              const Guideline& guideline, const ExistingRecords& existing,
                              std::optional<FiscalYearSpan> defaultYears)
{
    return ImportPlanner(mapping, guideline, existing).plan(table, defaultYears);
}

} // namespace kyodo
