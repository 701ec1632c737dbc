#include "ui/organisations/row_delegate.h"

#include "ui/organisations/row_table_model.h"

#include <QComboBox>
#include <QLineEdit>

#include <limits>

namespace kyodo::ui {

void RowDelegate::commit()
{
    if (QWidget* editor = m_editor) {
        emit commitData(editor);
        emit closeEditor(editor);
    }
}

QWidget* RowDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                   const QModelIndex& index) const
{
    const auto* model = qobject_cast<const RowTableModel*>(index.model());
    const QStringList choices = model ? model->choices(index.column()) : QStringList();
    if (choices.isEmpty()) {
        auto* edit = new QLineEdit(parent);
        edit->setFrame(false);
        edit->setMaxLength(std::numeric_limits<int>::max());
        m_editor = edit;
    } else {
        auto* box = new QComboBox(parent);
        box->addItems(choices);
        m_editor = box;
    }
    m_editor->setAutoFillBackground(true);
    return m_editor;
}

void RowDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        box->setCurrentText(text);
    } else if (auto* edit = qobject_cast<QLineEdit*>(editor)) {
        edit->setText(text);
    }
}

void RowDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                               const QModelIndex& index) const
{
    if (const auto* box = qobject_cast<QComboBox*>(editor)) {
        model->setData(index, box->currentText());
    } else if (const auto* edit = qobject_cast<QLineEdit*>(editor); edit && edit->isModified()) {
        // a line cannot show every character as it is stored: only what was typed is taken
        model->setData(index, edit->text());
    }
}

} // namespace kyodo::ui
