#pragma once

#include <QStyledItemDelegate>

namespace kyodo::ui {

/// Shows the letter of an area on a chip in the colour of its place between citizens and city.
class AreaDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace kyodo::ui
