#pragma once

#include <QString>

class QTableView;

namespace kyodo::ui {

/// What is selected in a table as text for a spreadsheet: the heads, then a line a row, cells with
/// a TAB between them, in the order in which the columns are seen. A cell that would break its row
/// is quoted, and one that a spreadsheet would run as a formula is guarded as in a CSV file. Empty
/// where nothing is selected.
[[nodiscard]] QString spreadsheetText(const QTableView& table);

} // namespace kyodo::ui
