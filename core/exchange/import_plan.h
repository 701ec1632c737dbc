#pragma once

#include "core/domain/finding.h"
#include "core/exchange/column_mapping.h"
#include "core/exchange/import_counts.h"
#include "core/exchange/merge_policy.h"
#include "core/exchange/table.h"

#include <optional>
#include <vector>

namespace kyodo {

/// What the ledger already has; handed in, so that planning knows no storage.
class ExistingRecords
{
public:
    virtual ~ExistingRecords() = default;

    [[nodiscard]] virtual bool hasRound(const FiscalYearSpan& years) const = 0;

    /// All records of the round whose Name::key() is `nameKey`.
    [[nodiscard]] virtual Result<std::vector<ProjectRecord>>
    named(const FiscalYearSpan& years, const QString& nameKey) const = 0;
};

struct PlannedRow
{
    int line = 0;
    RowOutcome outcome = RowOutcome::Rejected;
    RecordDraft draft; ///< with the forms of the rows that were merged into this one
    std::optional<FiscalYearSpan> years;   ///< the round; none only for a rejected row
    std::optional<ProjectRecord> existing; ///< Updated and Unchanged: the record as it is
    std::vector<CellChange> changes;       ///< Updated: what becomes of it
    QStringList reasons;                   ///< Skipped and Rejected: why, translated
    QString rowText;                       ///< the row as a line of CSV, so that nothing is lost
};

/// What an import would do. Preview, --dry-run and the import itself show this same value.
struct ImportPlan
{
    std::vector<PlannedRow> rows;          ///< in the order of the file
    std::vector<FiscalYearSpan> newRounds; ///< that have to be made, oldest first
    std::vector<Finding> findings;         ///< of the rows that would be written
    QStringList unusedHeads;
    QString encoding; ///< of the file; filled in by whoever read it

    [[nodiscard]] ImportCounts counts() const;
};

/// Plans the rows of a project table.
///
/// A row belongs to the round of its 実施年度, or to `defaultYears`; without either it is rejected.
/// It is about the record of that round with the same folded name; several of one name are told
/// apart as matchRows() does. Of rows in the file about one project the first stands: one that says
/// no more is skipped, and its forms are added to the first; one that says something else is
/// rejected, so that nobody's word is overwritten by accident. Planning the file again after it was
/// imported changes nothing.
/// Fails only when `existing` does.
[[nodiscard]] Result<ImportPlan> planImport(const Table& table, const ColumnMapping& mapping,
                                            const Guideline& guideline,
                                            const ExistingRecords& existing,
                                            std::optional<FiscalYearSpan> defaultYears);

} // namespace kyodo
