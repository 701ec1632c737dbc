#include "core/report/pages/pagination.h"

#include <algorithm>
#include <cmath>

namespace kyodo {

Paginator::Paginator(const TableMetrics& metrics)
    : m_metrics(metrics)
    , m_pages(1)
    , m_room(metrics.firstBodyHeight)
{}

void Paginator::add(int lines, RowPlace place)
{
    const qreal head = place == RowPlace::StartsGroup ? m_metrics.groupHeadHeight : 0;
    const qreal whole = m_metrics.rowHeight(lines);
    if (!fits(head + whole) && !isFreshPage()) {
        startPage(m_rows, 0, place);
    }
    if (place == RowPlace::StartsGroup) {
        m_used += m_metrics.groupHeadHeight;
    }
    int placed = 0;
    while (lines - placed > 1 && !fits(m_metrics.rowHeight(lines - placed))) {
        const int part = std::min(linesThatFit(), lines - placed - 1);
        placeLines(part);
        placed += part;
        startPage(m_rows, placed, place == RowPlace::StartsGroup ? RowPlace::InGroup : place);
    }
    placeLines(lines - placed);
    ++m_rows;
}

/// A first page with less room than the others counts as used: a row that does not fit there may
/// still fit whole on the second.
bool Paginator::isFreshPage() const
{
    const TablePage& page = m_pages.back();
    return page.firstRow == page.endRow && m_room >= m_metrics.bodyHeight;
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
