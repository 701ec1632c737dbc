#include "core/report/sheets/sheet_flow.h"

#include <numeric>
#include <utility>

namespace kyodo {

void SheetFlow::add(qreal height, Paint paint, Bond bond)
{
    m_items.push_back({height, std::move(paint), bond, m_runningHead});
}

void SheetFlow::bindLast()
{
    for (auto item = m_items.rbegin(); item != m_items.rend(); ++item) {
        item->bond = Bond::WithNext;
        if (item->height > 0) {
            return;
        }
    }
}

void SheetFlow::setRunningHead(qreal height, Paint paint)
{
    m_runningHead = std::make_shared<const RunningHead>(RunningHead{height, std::move(paint)});
}

/// One past the last of the items that must stay with the item `first`.
std::size_t SheetFlow::endOfBond(std::size_t first) const
{
    std::size_t end = first + 1;
    while (end < m_items.size() && m_items[end - 1].bond == Bond::WithNext) {
        ++end;
    }
    return heightOf(first, end) + headHeight(first) > m_pageHeight ? first + 1 : end;
}

qreal SheetFlow::heightOf(std::size_t first, std::size_t end) const
{
    return std::accumulate(m_items.begin() + static_cast<std::ptrdiff_t>(first),
                           m_items.begin() + static_cast<std::ptrdiff_t>(end), qreal(0),
                           [](qreal sum, const Item& item) { return sum + item.height; });
}

qreal SheetFlow::headHeight(std::size_t item) const
{
    return m_items[item].head ? m_items[item].head->height : 0;
}

std::vector<std::size_t> SheetFlow::pageStarts() const
{
    std::vector<std::size_t> starts{0};
    qreal used = 0;
    for (std::size_t first = 0; first < m_items.size();) {
        const std::size_t end = endOfBond(first);
        const qreal height = heightOf(first, end);
        if (used > 0 && used + height > m_pageHeight) {
            starts.push_back(first);
            used = headHeight(first);
        }
        used += height;
        first = end;
    }
    return starts;
}

int SheetFlow::pageCount() const
{
    return static_cast<int>(pageStarts().size());
}

void SheetFlow::paint(QPainter& painter, int page, qreal top) const
{
    const std::vector<std::size_t> starts = pageStarts();
    const auto index = static_cast<std::size_t>(page);
    const std::size_t end = index + 1 < starts.size() ? starts[index + 1] : m_items.size();
    if (page > 0 && m_items[starts[index]].head) {
        m_items[starts[index]].head->paint(painter, top);
        top += headHeight(starts[index]);
    }
    for (std::size_t i = starts[index]; i < end; ++i) {
        m_items[i].paint(painter, top);
        top += m_items[i].height;
    }
}

} // namespace kyodo
