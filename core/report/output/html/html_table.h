#pragma once

#include "core/report/model/report.h"
#include "core/report/output/report_file.h"

namespace kyodo {

/// Writes a table as HTML that a screen reader can follow: caption, heads with scope, a tbody a
/// group, totals in tfoot; the notes below. Rows are fetched a block at a time. `caption` is for a
/// table without a title of its own, `tableNumber` is unique in the file. Columns have their share
/// of `paperWidth` (points), so that one long name takes nothing from the others. Fails when the
/// rows cannot be read; what the device refuses stays in `out`.
[[nodiscard]] Status writeHtmlTable(const ReportTable& table, const QString& caption,
                                    qreal paperWidth, int tableNumber, TextWriter& out);

} // namespace kyodo
