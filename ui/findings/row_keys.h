#pragma once

#include <QModelIndex>
#include <QObject>

class QTableView;

namespace kyodo::ui {

/// What keys do in a table whose rows lead somewhere: Enter and a double click open the row, Ctrl+C
/// copies the chosen rows as text for a spreadsheet.
class RowKeys final : public QObject
{
    Q_OBJECT

public:
    /// What was asked for: Enter, or Shift+Enter.
    enum class Opening { First, Second };

    /// Lives as long as `view`.
    explicit RowKeys(QTableView& view);

    /// The columns as they are shown, without the hidden ones.
    void copyRows() const;

signals:
    void opened(const QModelIndex& row, kyodo::ui::RowKeys::Opening opening);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void open(Opening opening);

    QTableView& m_view;
};

} // namespace kyodo::ui
