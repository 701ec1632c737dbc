#include "core/report/output/paper_shares.h"

#include <algorithm>

namespace kyodo {

PaperShares::PaperShares(const ReportTable& table, qreal paperWidth)
    : m_left(paperWidth)
{
    for (const ReportColumn& column : table.columns) {
        if (column.use != ReportColumn::Use::DataOnly) {
            m_left -= column.width;
            m_parts += column.width > 0 ? 0 : column.share;
        }
    }
}

qreal PaperShares::of(const ReportColumn& column) const
{
    return m_parts > 0 ? std::max(m_left, qreal(0)) * column.share / m_parts : 0;
}

} // namespace kyodo
