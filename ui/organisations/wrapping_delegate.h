#pragma once

#include <QStyledItemDelegate>

namespace kyodo::ui {

/// Cells of several lines, high enough for all of them: the delegate of Qt reckons without the
/// padding of the style sheet, and cuts the last line.
class WrappingDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
};

} // namespace kyodo::ui
