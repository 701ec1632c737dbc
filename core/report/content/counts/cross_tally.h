#pragma once

#include "core/domain/record_source.h"
#include "core/report/content/counts/record_kinds.h"

#include <memory>

namespace kyodo {

/// A round to be counted.
struct CountedRound
{
    FiscalYearSpan years;
    const RecordSource* records; ///< never null; belongs to the caller
};

/// What is counted: rounds in the order of their years, all read by one guideline.
struct CountSubject
{
    std::shared_ptr<const Guideline> guideline; ///< never null
    std::vector<CountedRound> rounds;
};

[[nodiscard]] std::vector<FiscalYearSpan> yearsOf(const CountSubject& subject);

enum class CountMeasure {
    Projects, ///< 実事業数: every project once, in however many rounds and forms it is
    Mentions, ///< 延べ: once under each of its forms, kinds of partners and rounds
    Cost,     ///< 事業費, in yen
};

/// A crossed count in the order in which it is printed.
struct CrossFigures
{
    std::vector<RecordKind> rows;
    std::vector<RecordKind> columns;
    std::vector<std::vector<qint64>> cells; ///< [row][column]
    /// Counted by themselves: not sums of the cells where a project stands in several of them.
    std::vector<qint64> rowTotals;
    std::vector<qint64> columnTotals;
    qint64 total = 0;

    /// The row or column behind the last one is that of the totals.
    [[nodiscard]] qint64 value(std::size_t row, std::size_t column) const;
    [[nodiscard]] std::vector<qint64> columnCells(std::size_t column) const;
    /// Whether some totals are less than what they stand beside, because projects stand in several.
    [[nodiscard]] bool countsSomeTwice() const;
};

/// Counts projects by two aspects at once, in one walk over the records.
class CrossTally final
{
public:
    /// `guideline` must outlive the tally and its figures.
    CrossTally(const Guideline& guideline, RecordAspect rows, RecordAspect columns,
               std::span<const FiscalYearSpan> rounds);

    void add(const ProjectRecord& record, const FiscalYearSpan& round);
    [[nodiscard]] Status add(const CountedRound& round);

    [[nodiscard]] CrossFigures figures(CountMeasure measure) const;
    [[nodiscard]] qint64 total(CountMeasure measure) const { return m_whole.value(measure); }
    /// Records: a project in two rounds has two.
    [[nodiscard]] qint64 records() const { return m_records; }
    [[nodiscard]] qint64 recordsWithoutCost() const { return m_withoutCost; }

private:
    /// What has fallen into a cell, a row, a column, or all of them.
    class Bin
    {
    public:
        void add(const ProjectRecord& record, std::size_t mentions);
        [[nodiscard]] qint64 value(CountMeasure measure) const;

    private:
        [[nodiscard]] qint64 distinctProjects() const;

        std::vector<qint64> m_projects; ///< ids, a project of several rounds several times
        qint64 m_mentions = 0;
        qint64 m_yen = 0;
    };
    using Bins = std::vector<Bin>;

    RecordKinds m_rowKinds;
    RecordKinds m_columnKinds;
    std::vector<Bins> m_cells; ///< [row][column]; what is missing is empty
    Bins m_rows;
    Bins m_columns;
    Bin m_whole;
    qint64 m_records = 0;
    qint64 m_withoutCost = 0;
};

} // namespace kyodo
