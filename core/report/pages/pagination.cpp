#include "core/report/pages/pagination.h"

#include <algorithm>
#include <cmath>

namespace kyodo {

Paginator::Paginator(const TableMetrics& metrics)
    : m_metrics(metrics)
    , m_pages(1)
    , m_room(metrics.firstBodyHeight)
{}

void Paginator::add(int lines, RowPlace place, RowBond bond)
{
    m_waiting.push_back({lines, place});
    if (bond == RowBond::Free) {
        placeWaiting(0);
    }
}

void Paginator::finish(qreal below)
{
    placeWaiting(below);
}

void Paginator::placeWaiting(qreal below)
{
    for (std::size_t i = 0; i < m_waiting.size(); ++i) {
        if (m_waiting.size() > 1 || below > 0) {
            makeRoomForWaiting(i, below);
        }
        place(m_waiting[i]);
    }
    m_waiting.clear();
}

/// Goes to a new page if that has room for `first` and all after it, this one has not, and little
/// of it stays blank.
void Paginator::makeRoomForWaiting(std::size_t first, qreal below)
{
    if (isFreshPage() || blankIfTurned() > m_metrics.mostBlank + Tolerance) {
        return;
    }
    qreal together = below;
    for (std::size_t i = first; i < m_waiting.size(); ++i) {
        together += headAbove(m_waiting[i]) + m_metrics.rowHeight(m_waiting[i].lines);
    }
    const RowPlace place = m_waiting[first].place;
    const qreal repeated = place == RowPlace::InGroup ? m_metrics.groupHeadHeight : 0;
    if (!fits(together) && repeated + together <= m_metrics.bodyHeight + Tolerance) {
        startPage(m_rows, 0, place);
    }
}

qreal Paginator::headAbove(const Row& row) const
{
    return row.place == RowPlace::StartsGroup ? m_metrics.groupHeadHeight : 0;
}

void Paginator::place(const Row& row)
{
    if (!fits(headAbove(row) + m_metrics.rowHeight(row.lines)) && !isFreshPage()) {
        startPage(m_rows, 0, row.place);
    }
    if (row.place == RowPlace::StartsGroup) {
        m_groups.push_back({static_cast<int>(m_pages.size()) - 1, m_used});
        m_used += m_metrics.groupHeadHeight;
    }
    const RowPlace rest = row.place == RowPlace::StartsGroup ? RowPlace::InGroup : row.place;
    int placed = 0;
    while (row.lines - placed > 1 && !fits(m_metrics.rowHeight(row.lines - placed))) {
        const int part = std::min(linesThatFit(), row.lines - placed - 1);
        placeLines(part);
        placed += part;
        startPage(m_rows, placed, rest);
    }
    placeLines(row.lines - placed);
    ++m_rows;
}

bool Paginator::isEmptyPage() const
{
    return m_pages.back().firstRow == m_pages.back().endRow;
}

qreal Paginator::blankIfTurned() const
{
    return m_room - m_used + (isEmptyPage() ? m_metrics.frameHeight : 0);
}

/// A first page with less room than the others counts as used, unless told otherwise: a row that
/// does not fit there may still fit whole on the second.
bool Paginator::isFreshPage() const
{
    return isEmptyPage() &&
           (m_room >= m_metrics.bodyHeight || (m_metrics.dividesFirstRow && m_pages.size() == 1));
}

int Paginator::linesThatFit() const
{
    const qreal room = m_room - m_used - 2 * m_metrics.rowPadding;
    return std::max(1, static_cast<int>(std::floor((room + Tolerance) / m_metrics.lineHeight)));
}

void Paginator::startPage(qsizetype row, int line, RowPlace place)
{
    const bool continues = place == RowPlace::InGroup;
    m_pages.push_back({row, row, line, {}, continues});
    m_room = m_metrics.bodyHeight;
    m_used = continues ? m_metrics.groupHeadHeight : 0;
}

void Paginator::placeLines(int lines)
{
    TablePage& page = m_pages.back();
    page.endRow = m_rows + 1;
    page.lines.push_back(lines);
    m_used += m_metrics.rowHeight(lines);
}

} // namespace kyodo
