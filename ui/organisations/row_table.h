#pragma once

#include "ui/organisations/row_table_model.h"

#include <QWidget>

#include <initializer_list>
#include <memory>

namespace kyodo::ui {

namespace Ui {
class RowTable;
}

class RowDelegate;

/// A small table to be filled in, with its heading, its buttons and, below it, what is wrong.
class RowTable final : public QWidget
{
    Q_OBJECT

public:
    explicit RowTable(QWidget* parent = nullptr);
    ~RowTable() override;

    /// Once. `heading` and `add` may have a mnemonic; without `add` the rows stay as many as they
    /// are. A width of 0 takes what is left.
    void setUp(RowTableModel& model, const QString& heading, const QString& add,
               std::initializer_list<int> widths);

    /// Takes over what still stands in the editor of a cell.
    void commitEdit();
    void setReadOnly();

private:
    void addRow();
    void updateButtons();
    void showProblems();
    [[nodiscard]] int currentRow() const;

    std::unique_ptr<Ui::RowTable> m_ui;
    RowDelegate* m_delegate;
    RowTableModel* m_model = nullptr;
};

} // namespace kyodo::ui
