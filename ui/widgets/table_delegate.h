#pragma once

#include <QStyledItemDelegate>

namespace kyodo::ui {

/// Whether the value of a Qt::TextAlignmentRole stands at the right, as numbers do.
[[nodiscard]] bool standsAtRight(const QVariant& alignment);

/// Whether a cell holds a number: it stands at the right, and is digits with what groups, signs and
/// measures them.
[[nodiscard]] bool isNumberCell(const QModelIndex& index);

/// Draws the cells of a TableView. A number that its column has no room for is never shown in part:
/// ### stands for it, as in a spreadsheet. A tool tip tells the whole of what is cut.
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace kyodo::ui
