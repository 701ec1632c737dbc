#pragma once

#include "ui/guideline/guideline_lists.h"

#include <QStyledItemDelegate>

namespace kyodo::ui {

/// Edits the cells of a table by what its model says of them: a line, a larger field over the cell
/// for texts, a list to choose from or to tick.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole + 1, ///< CellKind
        ChoicesRole,                 ///< std::vector<CodeName>
        BlankRole,                   ///< what a choice of none is called; none: it must be made
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
};

} // namespace kyodo::ui
