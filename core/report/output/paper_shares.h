#pragma once

#include "core/report/model/report.h"

namespace kyodo {

/// What the columns of fixed width leave of the paper to those that share; points.
class PaperShares final
{
public:
    PaperShares(const ReportTable& table, qreal paperWidth);

    /// Of a column that shares; nothing where nothing is left.
    [[nodiscard]] qreal of(const ReportColumn& column) const;

private:
    qreal m_left;
    qreal m_parts = 0;
};

} // namespace kyodo
