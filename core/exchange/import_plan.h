#pragma once

#include "core/domain/project.h"
#include "core/exchange/column_mapping.h"
#include "core/exchange/import_counts.h"
#include "core/exchange/merge_policy.h"
#include "core/exchange/row_finding.h"
#include "core/exchange/table.h"

#include <optional>
#include <vector>

namespace kyodo {

/// What the ledger already has; handed in, so that planning knows no storage.
class ExistingRecords
{
public:
    virtual ~ExistingRecords() = default;

    /// The years of all rounds, latest first.
    [[nodiscard]] virtual std::vector<FiscalYearSpan> rounds() const = 0;

    /// All records of the round whose Name::key() is `nameKey`.
    [[nodiscard]] virtual Result<std::vector<ProjectRecord>>
    named(const FiscalYearSpan& years, const QString& nameKey) const = 0;

    /// Whether the project has a record in the round.
    [[nodiscard]] virtual Result<bool> hasRecord(const FiscalYearSpan& years,
                                                 ProjectId project) const = 0;

    /// A project that named() told of.
    [[nodiscard]] virtual Result<Project> project(ProjectId id) const = 0;

    /// The No. of every record of the round, in no order.
    [[nodiscard]] virtual Result<std::vector<int>> numbers(const FiscalYearSpan& years) const = 0;
};

struct PlannedRow
{
    int line = 0;
    RowOutcome outcome = RowOutcome::Rejected;
    RecordDraft draft; ///< with the forms of the rows that were merged into this one
    std::optional<FiscalYearSpan> years;   ///< the round; none only for a rejected row
    std::optional<ProjectRecord> existing; ///< Updated and Unchanged: the record as it is
    /// The project as it is: that of `existing`, when the row speaks of it, or the one of another
    /// round that an added row continues.
    std::optional<Project> project;
    int number = 0;                  ///< No. that the record gets; 0: behind the last one
    std::vector<CellChange> changes; ///< Updated: what becomes of record and project
    QStringList reasons; ///< Skipped and Rejected: why; else what is to be known; translated
    QString rowText;     ///< see row_text.h

    /// Added: the project of another round that the row continues; none: it makes a new one.
    [[nodiscard]] std::optional<ProjectId> continues() const;
};

/// The record of a row that is Updated, as it is once the row has been taken over.
[[nodiscard]] ProjectRecord updatedRecord(const PlannedRow& row);

/// What an import would do. Preview, --dry-run and the import itself show this same value.
struct ImportPlan
{
    std::vector<PlannedRow> rows;          ///< in the order of the file
    std::vector<FiscalYearSpan> newRounds; ///< that have to be made, oldest first
    std::vector<RowFinding> findings;
    QStringList unusedHeads;
    QString encoding; ///< of the file; filled in by whoever read it

    [[nodiscard]] ImportCounts counts() const;
    /// How many of the added rows continue a project of another round.
    [[nodiscard]] int continued() const;
};

/// Plans the rows of a project table.
///
/// A row belongs to the round of its 実施年度, or of `defaultYears`, see RoundChoice; without
/// either it is rejected. It is about the record of that round with the same folded name; several
/// of one name are told apart as matchRows() does. A row that is new to its round continues the
/// project of another round that has this name, where ContinuationFinder sees just one. Of rows in
/// the file about one project the first stands: one that says no more is skipped, and its forms are
/// added to the first; one that says something else is rejected, so that nobody's word is
/// overwritten by accident. Of more than 2,000 rows of
/// one name and year the others are rejected. A No. is kept where it is free, see chosenNumbers().
/// Planning the file again after it was imported changes nothing. Fails only when `existing` does.
[[nodiscard]] Result<ImportPlan> planImport(const Table& table, const ColumnMapping& mapping,
                                            const Guideline& guideline,
                                            const ExistingRecords& existing,
                                            std::optional<FiscalYearSpan> defaultYears);

} // namespace kyodo
