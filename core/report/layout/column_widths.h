#pragma once

#include "core/report/model/report.h"
#include "core/report/text/fonts.h"

#include <algorithm>

namespace kyodo {

/// What a column of a table wants of a page's width, padding included. Points.
struct ColumnWish
{
    qreal least = 0;     ///< narrower than this, words would be torn
    qreal natural = 0;   ///< nothing wraps but a long head; not less than `least`
    qreal share = 0;     ///< of what is left; 0: keeps to `natural`
    qreal firm = 0;      ///< narrower than this, figures would be torn: kept whatever comes
    qreal wholeHead = 0; ///< a long head, too, stands in one line: where there is room

    /// Nothing wraps, not even a long head.
    [[nodiscard]] qreal comfortable() const { return std::max(natural, wholeHead); }

    friend bool operator==(const ColumnWish&, const ColumnWish&) = default;
};

/// How wide the columns become in `room`: no column wraps while another has more than it needs, no
/// head while room is left, and only where there is no room for the least do all become narrower
/// alike, figures last.
[[nodiscard]] std::vector<qreal> columnWidths(const std::vector<ColumnWish>& wishes, qreal room);

/// The wishes of the columns that stand on pages, in order, by their heads, their totals and the
/// first of their rows. Rows that cannot be read count as none: who lays them out will say so.
[[nodiscard]] std::vector<ColumnWish> columnWishes(const ReportTable& table,
                                                   const ReportFonts& fonts);

/// Whether an area's letter is all that its cell shows.
[[nodiscard]] bool isChipAlone(const ReportColumn& column, const ReportCell& cell);
/// What it takes before the words of a cell that shows those too.
inline constexpr qreal AreaChipWidth = 22;

} // namespace kyodo
