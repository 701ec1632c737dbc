#pragma once

class QTableView;

namespace kyodo::ui {

/// Takes over what still stands in the editor of a cell: it gives its text to the model when it
/// loses the keyboard.
void commitCell(QTableView& table);

/// Makes `column` of a row the current cell and opens its editor.
void editCell(QTableView& table, int row, int column);

} // namespace kyodo::ui
