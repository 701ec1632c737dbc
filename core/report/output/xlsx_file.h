#pragma once

#include "core/report/model/report.h"
#include "core/report/output/report_file.h"

namespace kyodo {

/// The report's tables as a spreadsheet, a sheet a table: heads, then a row a row, see
/// data_cells.h; totals below an empty row, so that sorting and filtering leave them alone. Text
/// always stands as text, numbers and days as such. The last sheet says what the others are. The
/// same report gives the same bytes; nothing says who wrote it where.
///
/// The file is written whole or not at all, see makeFile(). FileWrite or DiskFull when it can't be,
/// also for want of room for temporary files; InvalidInput, naming the cell, when a text is longer
/// than a cell may hold, and when a table has more rows than a sheet.
[[nodiscard]] Status writeXlsx(const Report& report, const QString& path,
                               const FileStep& check = {});

} // namespace kyodo
