#pragma once

#include "core/report/model/report.h"

namespace kyodo {

/// The report's tables as a spreadsheet, a sheet a table: heads, then a row a row, see
/// data_cells.h; totals below an empty row, so that sorting and filtering leave them alone. Text
/// always stands as text, numbers and days as such. The last sheet says what the others are. The
/// same report gives the same bytes; nothing says who wrote it where.
///
/// It writes straight to `path`: give it a temporary one. FileWrite or DiskFull when that fails;
/// InvalidInput, naming the cell, when a text is longer than a cell may hold, and when a table has
/// more rows than a sheet. No file is left then.
[[nodiscard]] Status writeXlsx(const Report& report, const QString& path);

} // namespace kyodo
