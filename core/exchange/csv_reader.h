#pragma once

#include "core/base/result.h"
#include "core/exchange/table.h"

#include <QString>

namespace kyodo {

/// What a table may have. More is no table that people fill in, and would take the memory of the
/// PC before anybody could say so.
struct TableLimits
{
    static constexpr qsizetype MostRows = 500'000;
    static constexpr qsizetype MostColumns = 1'000;
    static constexpr qsizetype MostCells = 12'000'000;
    static constexpr qsizetype LongestHead = 200;     ///< characters
    static constexpr qsizetype LongestCell = 100'000; ///< three times what a spreadsheet holds
};

/// A CSV file (RFC 4180) with any line ends, or cells copied out of a spreadsheet (TAB). The first
/// line that is not blank is the head. Line breaks inside a cell become line feeds, and
/// csvLine()'s guard against formulas is taken off. InvalidInput for a quote that is never closed,
/// with its line, for a file without a head or without rows, and beyond TableLimits.
[[nodiscard]] Result<Table> readCsv(const QString& text);

} // namespace kyodo
