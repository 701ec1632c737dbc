#include "core/exchange/import_plan.h"

#include "core/base/csv_line.h"
#include "core/exchange/row_decoder.h"
#include "core/exchange/row_matching.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <set>

namespace kyodo {
namespace {

/// Rows of one round and one folded name, as places in the plan.
struct NameGroup
{
    FiscalYearSpan years;
    QString nameKey;
    std::vector<size_t> rows;
};

/// A draft as a record that no ledger has, to compare it or to look for findings.
ProjectRecord asRecord(const RecordDraft& draft)
{
    return recordOf(draft, *RecordId::fromValue(1), *ProjectId::fromValue(1),
                    *SurveyRoundId::fromValue(1));
}

/// Whether `other`, but for its forms, says nothing that `first` does not say.
bool saysNoMore(const RecordDraft& first, RecordDraft other)
{
    other.forms.clear();
    const ProjectRecord record = asRecord(first);
    return sameContent(merged(record, other), record);
}

/// Adds the forms that `first` lacks; returns whether there were any.
bool addForms(RecordDraft& first, const RecordDraft& other)
{
    const size_t before = first.forms.size();
    for (const FormChoice& form : other.forms) {
        const bool isKnown =
            std::any_of(first.forms.begin(), first.forms.end(), [&](const FormChoice& known) {
                return form.code ? known.code == form.code : known.words == form.words;
            });
        if (!isKnown) {
            first.forms.push_back(form);
        }
    }
    return first.forms.size() > before;
}

bool isToBeWritten(const PlannedRow& row)
{
    return row.outcome == RowOutcome::Added || row.outcome == RowOutcome::Updated;
}

ProjectRecord recordAfter(const PlannedRow& row)
{
    return row.existing ? merged(*row.existing, row.draft) : asRecord(row.draft);
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
    {
        m_plan.unusedHeads = mapping.unusedHeads;
    }

    [[nodiscard]] Result<ImportPlan> plan(const Table& table,
                                          const std::optional<FiscalYearSpan>& defaultYears)
    {
        for (const TableRow& row : table.rows) {
            m_plan.rows.push_back(decoded(row, table.head, defaultYears));
        }
        for (NameGroup& group : groups()) {
            joinRepeated(group);
            KYODO_TRY(matchWithLedger(group));
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
        planned.rowText = csvLine(row.cells).chopped(2);
        planned.draft = std::move(decoded.draft);
        planned.years = planned.draft.years ? planned.draft.years : defaultYears;
        planned.reasons = std::move(decoded.errors);
        if (planned.reasons.isEmpty() && !planned.years) {
            planned.reasons << tr(
                "The row does not say its fiscal year. Fill in 実施年度, or say for "
                "the whole file which year it is about.");
        }
        planned.outcome = planned.reasons.isEmpty() ? RowOutcome::Added : RowOutcome::Rejected;
        return planned;
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
                groups.push_back({*row.years, nameKey, {}});
            }
            groups[places.value(key)].rows.push_back(i);
        }
        return groups;
    }

    /// Leaves in the group the rows that are projects of their own.
    void joinRepeated(NameGroup& group)
    {
        std::vector<size_t> kept;
        std::vector<Distinction> distinctions;
        for (const size_t place : group.rows) {
            const Distinction own = distinctionOf(m_plan.rows[place].draft);
            std::vector<size_t> twins;
            for (size_t i = 0; i < kept.size(); ++i) {
                if (!areToldApart(distinctions[i], own)) {
                    twins.push_back(kept[i]);
                }
            }
            if (twins.empty()) {
                kept.push_back(place);
                distinctions.push_back(own);
            } else {
                join(m_plan.rows[place], twins);
            }
        }
        group.rows = std::move(kept);
    }

    void join(PlannedRow& row, const std::vector<size_t>& twins)
    {
        PlannedRow& first = m_plan.rows[twins.front()];
        if (twins.size() > 1) {
            reject(row, tr("Lines %1 and %2 have the same name, and it is not clear which of them "
                           "this row is about. Give its department and partner.")
                            .arg(first.line)
                            .arg(m_plan.rows[twins[1]].line));
        } else if (!saysNoMore(first.draft, row.draft)) {
            reject(row,
                   tr("Line %1 says something else about the project of this name. Correct one "
                      "of the two; if they are two projects, give each its department or "
                      "partner.")
                       .arg(first.line));
        } else {
            row.outcome = RowOutcome::Skipped;
            row.reasons << (addForms(first.draft, row.draft)
                                ? tr("The row was merged into line %1, which has the same project.")
                                : tr("The row says the same as line %1."))
                               .arg(first.line);
        }
    }

    static void reject(PlannedRow& row, const QString& reason)
    {
        row.outcome = RowOutcome::Rejected;
        row.reasons << reason;
    }

    [[nodiscard]] Status matchWithLedger(const NameGroup& group)
    {
        std::vector<ProjectRecord> records;
        if (m_existing.hasRound(group.years)) {
            KYODO_TRY_ASSIGN(records, m_existing.named(group.years, group.nameKey));
        }
        std::vector<RecordDraft> drafts;
        for (const size_t place : group.rows) {
            drafts.push_back(m_plan.rows[place].draft);
        }
        const std::vector<RowMatch> matches = matchRows(drafts, records);
        for (size_t i = 0; i < matches.size(); ++i) {
            settle(m_plan.rows[group.rows[i]], matches[i], records);
        }
        noteSameName(group, records.size());
        return {};
    }

    static void settle(PlannedRow& row, const RowMatch& match,
                       const std::vector<ProjectRecord>& records)
    {
        if (match.kind == RowMatch::Kind::Ambiguous) {
            reject(row,
                   tr("Several projects of this year have this name, and it is not clear which "
                      "one the row is about. Give its department and partner."));
        } else if (match.kind == RowMatch::Kind::Known) {
            const ProjectRecord& record = records[match.record];
            const ProjectRecord after = merged(record, row.draft);
            row.existing = record;
            row.changes = changesBetween(record, after);
            row.outcome = sameContent(record, after) ? RowOutcome::Unchanged : RowOutcome::Updated;
        }
    }

    /// Remembers the first row to be written of a name that more than one project will have.
    void noteSameName(const NameGroup& group, size_t existingCount)
    {
        size_t projects = existingCount;
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
                !m_existing.hasRound(*row.years)) {
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
            std::vector<Finding> found = findingsOf(after, m_guideline);
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
            m_plan.findings.push_back(std::move(finding));
        }
    }

    const ColumnMapping& m_mapping;
    const Guideline& m_guideline;
    const ExistingRecords& m_existing;
    ImportPlan m_plan;
    std::set<size_t> m_sameName;
};

} // namespace

ImportCounts ImportPlan::counts() const
{
    return countsOf(rows);
}

Result<ImportPlan> planImport(const Table& table, const ColumnMapping& mapping,
                              const Guideline& guideline, const ExistingRecords& existing,
                              std::optional<FiscalYearSpan> defaultYears)
{
    return ImportPlanner(mapping, guideline, existing).plan(table, defaultYears);
}

} // namespace kyodo
