#include "core/report/content/counts/cross_tally.h"

#include <algorithm>
#include <numeric>

namespace kyodo {
namespace {

/// bins[index], growing as needed.
template <class Bins>
auto& slot(Bins& bins, std::size_t index)
{
    if (bins.size() <= index) {
        bins.resize(index + 1);
    }
    return bins[index];
}

template <class Bins>
qint64 valueAt(const Bins& bins, std::size_t index, CountMeasure measure)
{
    return index < bins.size() ? bins[index].value(measure) : 0;
}

qint64 sumOf(const std::vector<qint64>& values)
{
    return std::accumulate(values.begin(), values.end(), qint64(0));
}

} // namespace

std::vector<FiscalYearSpan> yearsOf(const CountSubject& subject)
{
    std::vector<FiscalYearSpan> years;
    for (const CountedRound& round : subject.rounds) {
        years.push_back(round.years);
    }
    return years;
}

qint64 CrossFigures::value(std::size_t row, std::size_t column) const
{
    if (row == rows.size()) {
        return column == columns.size() ? total : columnTotals[column];
    }
    return column == columns.size() ? rowTotals[row] : cells[row][column];
}

std::vector<qint64> CrossFigures::columnCells(std::size_t column) const
{
    std::vector<qint64> values;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        values.push_back(value(row, column));
    }
    return values;
}

bool CrossFigures::countsSomeTwice() const
{
    // a project in two cells of a row is in two columns, too
    return sumOf(rowTotals) != total || sumOf(columnTotals) != total;
}

void CrossTally::Bin::add(const ProjectRecord& record, std::size_t mentions)
{
    m_projects.push_back(record.project.value());
    m_mentions += static_cast<qint64>(mentions);
    m_yen += record.cost ? record.cost->amount() : 0;
}

qint64 CrossTally::Bin::distinctProjects() const
{
    std::vector<qint64> ids = m_projects;
    std::sort(ids.begin(), ids.end());
    return std::unique(ids.begin(), ids.end()) - ids.begin();
}

qint64 CrossTally::Bin::value(CountMeasure measure) const
{
    switch (measure) {
    case CountMeasure::Projects:
        return distinctProjects();
    case CountMeasure::Mentions:
        return m_mentions;
    case CountMeasure::Cost:
        return m_yen;
    }
    Q_UNREACHABLE();
}

CrossTally::CrossTally(const Guideline& guideline, RecordAspect rows, RecordAspect columns,
                       std::span<const FiscalYearSpan> rounds)
    : m_rowKinds(guideline, rows, rounds)
    , m_columnKinds(guideline, columns, rounds)
{}

void CrossTally::add(const ProjectRecord& record, const FiscalYearSpan& round)
{
    ++m_records;
    m_withoutCost += record.cost ? 0 : 1;
    const std::vector<std::size_t> rows = m_rowKinds.kindsOf(record, round);
    const std::vector<std::size_t> columns = m_columnKinds.kindsOf(record, round);
    for (const std::size_t row : rows) {
        slot(m_rows, row).add(record, columns.size());
        for (const std::size_t column : columns) {
            slot(slot(m_cells, row), column).add(record, 1);
        }
    }
    for (const std::size_t column : columns) {
        slot(m_columns, column).add(record, rows.size());
    }
    m_whole.add(record, rows.size() * columns.size());
}

Status CrossTally::add(const CountedRound& round)
{
    return forEachRecord(*round.records,
                         [&](const ProjectRecord& record) { add(record, round.years); });
}

CrossFigures CrossTally::figures(CountMeasure measure) const
{
    CrossFigures figures{.total = m_whole.value(measure)};
    const std::vector<std::size_t> columns = m_columnKinds.inOrder();
    for (const std::size_t column : columns) {
        figures.columns.push_back(m_columnKinds.kind(column));
        figures.columnTotals.push_back(valueAt(m_columns, column, measure));
    }
    for (const std::size_t row : m_rowKinds.inOrder()) {
        figures.rows.push_back(m_rowKinds.kind(row));
        figures.rowTotals.push_back(valueAt(m_rows, row, measure));
        std::vector<qint64>& cells = figures.cells.emplace_back();
        for (const std::size_t column : columns) {
            cells.push_back(row < m_cells.size() ? valueAt(m_cells[row], column, measure) : 0);
        }
    }
    return figures;
}

} // namespace kyodo
