#pragma once

#include "core/base/result.h"
#include "core/exchange/table.h"

#include <QString>

namespace kyodo {

/// A CSV file (RFC 4180) with any line ends, or cells copied out of a spreadsheet (TAB). The first
/// line that is not blank is the head. Line breaks inside a cell become line feeds, and
/// csvLine()'s guard against formulas is taken off. InvalidInput for a quote that is never closed,
/// with its line, and for a file without a head or without rows.
[[nodiscard]] Result<Table> readCsv(const QString& text);

} // namespace kyodo
