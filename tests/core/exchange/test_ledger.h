#pragma once

#include "core/exchange/import_plan.h"

#include <map>

namespace kyodo::test {

/// A file of tests/data as it lies on the disk.
[[nodiscard]] QByteArray testFile(const QString& name);

/// The same, decoded and read as CSV.
[[nodiscard]] Table testTable(const QString& name);

/// Lines of CSV, the head first.
[[nodiscard]] Table tableOf(const QStringList& lines);

[[nodiscard]] FiscalYearSpan yearsOf(const QString& text);

/// 令和6年度, for rows that say nothing else.
[[nodiscard]] FiscalYearSpan sampleYears();

/// As much of a ledger as an import needs: rounds with their records, in memory.
class TestLedger final : public ExistingRecords
{
public:
    [[nodiscard]] std::vector<FiscalYearSpan> rounds() const override;
    [[nodiscard]] Result<std::vector<ProjectRecord>> named(const FiscalYearSpan& years,
                                                           const QString& nameKey) const override;
    [[nodiscard]] Result<bool> hasRecord(const FiscalYearSpan& years,
                                         ProjectId project) const override;
    [[nodiscard]] Result<Project> project(ProjectId id) const override;
    [[nodiscard]] Result<std::vector<int>> numbers(const FiscalYearSpan& years) const override;

    /// Writes what the plan says, as an import would.
    void apply(const ImportPlan& plan);

    [[nodiscard]] const std::vector<ProjectRecord>& records(const FiscalYearSpan& years) const;
    [[nodiscard]] qsizetype recordCount() const;

    /// Plans `table` with the sample guideline and the usual heads.
    [[nodiscard]] ImportPlan planned(const Table& table) const;
    /// The same, and applied.
    ImportPlan imported(const Table& table);

private:
    void add(const PlannedRow& row);
    void update(const PlannedRow& row);

    std::map<FiscalYearSpan, std::vector<ProjectRecord>> m_rounds;
    std::map<ProjectId, Project> m_projects;
    qint64 m_lastId = 0;
};

} // namespace kyodo::test
