#pragma once

#include <QPointer>
#include <QStyledItemDelegate>

namespace kyodo::ui {

/// Edits the cells of a RowTableModel: with a list where it offers choices, else as a line.
class RowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Hands what stands in an open editor to the model, and closes it.
    void commit();

    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;

private:
    mutable QPointer<QWidget> m_editor; ///< that is open
};

} // namespace kyodo::ui
