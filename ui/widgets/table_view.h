#pragma once

#include <QTableView>
#include <QTimer>

#include <map>
#include <vector>

namespace kyodo::ui {

/// Every table of the program: one set of keys, one way to choose, to copy and to share the room.
///
/// Ctrl+C copies what is selected with its heads, as text for a spreadsheet. Where rows lead
/// somewhere, Enter, F2 and a double click open the current one, and Shift+Enter its other side;
/// where they can be removed, Del asks for it. What the program makes current is selected alone,
/// whatever keys are held down meanwhile.
class TableView : public QTableView
{
    Q_OBJECT

public:
    /// What was asked for: Enter, or Shift+Enter.
    enum class Opening { First, Second };

    explicit TableView(QWidget* parent = nullptr);
    ~TableView() override;

    /// Its columns share the width there is from now on: numbers and heads are whole, `names` get
    /// the room that is left. A column that the user drags keeps its width, and all keep the order
    /// they are dragged into; under `memory` in the settings for the next time, where that is
    /// given.
    void shareRoom(std::vector<int> names, const QString& memory = {});

    /// Selects these rows, in ascending order, and no others; the current one stays.
    void selectRows(const std::vector<int>& rows);

    /// What is selected, to the clipboard; nothing is selected: it stays as it is.
    void copySelected() const;

    void setModel(QAbstractItemModel* model) override;

signals:
    void opened(const QModelIndex& row, kyodo::ui::TableView::Opening opening);
    void removeWanted();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags
    selectionCommand(const QModelIndex& index, const QEvent* event = nullptr) const override;

private:
    enum class Key { None, Copy, Open, OpenOther, Remove };

    [[nodiscard]] Key keyOf(const QKeyEvent& event) const;
    [[nodiscard]] bool opensRows() const;
    [[nodiscard]] bool removesRows() const;
    void obey(Key key);
    void measureAnew();
    void fit();
    void measure(int column);
    [[nodiscard]] bool isNumber(int column) const;
    [[nodiscard]] bool isWritten(int column) const;
    void takeOver(int column, int before, int after);
    void recall();
    void remember() const;

    std::vector<int> m_names;
    QString m_memory;
    std::map<int, int> m_widest; ///< of the cells seen so far, by column
    std::map<int, int> m_own;    ///< as the user dragged them
    QTimer m_fitting;
    bool m_isShared = false;
    bool m_isFitting = false;
    bool m_isReordered = false;
};

} // namespace kyodo::ui
