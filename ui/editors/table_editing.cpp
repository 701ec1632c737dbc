#include "ui/editors/table_editing.h"

#include <QApplication>
#include <QTableView>

namespace kyodo::ui {

void commitCell(QTableView& table)
{
    const QWidget* focus = QApplication::focusWidget();
    if (focus && focus != &table && table.isAncestorOf(focus)) {
        table.setFocus();
    }
}

void editCell(QTableView& table, int row, int column)
{
    const QModelIndex index = table.model()->index(row, column);
    table.setCurrentIndex(index);
    table.setFocus();
    table.edit(index);
}

} // namespace kyodo::ui
