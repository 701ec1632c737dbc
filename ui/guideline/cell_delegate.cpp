#include "ui/guideline/cell_delegate.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QListWidget>
#include <QPlainTextEdit>

#include <algorithm>

namespace kyodo::ui {
namespace {

/// Of the fields that are laid over a cell, because a cell is too small for them.
constexpr int LargeWidth = 320;
constexpr int LargeHeight = 144;

CellKind kindOf(const QModelIndex& index)
{
    return index.data(CellDelegate::KindRole).value<CellKind>();
}

std::vector<CodeName> choicesAt(const QModelIndex& index)
{
    return index.data(CellDelegate::ChoicesRole).value<std::vector<CodeName>>();
}

QWidget* makeText(QWidget* parent)
{
    auto* text = new QPlainTextEdit(parent);
    text->setTabChangesFocus(true);
    text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return text;
}

QWidget* makePercent(QWidget* parent)
{
    auto* box = new QDoubleSpinBox(parent);
    box->setRange(0, 100);
    box->setDecimals(1);
    return box;
}

QWidget* makeChoice(QWidget* parent, const QModelIndex& index)
{
    auto* box = new QComboBox(parent);
    const QVariant blank = index.data(CellDelegate::BlankRole);
    if (blank.isValid()) {
        box->addItem(blank.toString(), QString());
    }
    for (const CodeName& choice : choicesAt(index)) {
        box->addItem(choice.name, choice.code);
    }
    return box;
}

QWidget* makeChoices(QWidget* parent, const QModelIndex& index)
{
    auto* list = new QListWidget(parent);
    for (const CodeName& choice : choicesAt(index)) {
        auto* item = new QListWidgetItem(choice.name, list);
        item->setData(Qt::UserRole, choice.code);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    }
    list->setCurrentRow(0);
    return list;
}

void tick(QListWidget& list, const QStringList& codes)
{
    for (int row = 0; row < list.count(); ++row) {
        QListWidgetItem* item = list.item(row);
        const bool isTicked = codes.contains(item->data(Qt::UserRole).toString());
        item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    }
}

QStringList ticked(const QListWidget& list)
{
    QStringList codes;
    for (int row = 0; row < list.count(); ++row) {
        const QListWidgetItem* item = list.item(row);
        if (item->checkState() == Qt::Checked) {
            codes << item->data(Qt::UserRole).toString();
        }
    }
    return codes;
}

bool isLarge(CellKind kind)
{
    return kind == CellKind::Prose || kind == CellKind::Lines || kind == CellKind::Choices;
}

} // namespace

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const
{
    switch (kindOf(index)) {
    case CellKind::Prose:
    case CellKind::Lines:
        return makeText(parent);
    case CellKind::Percent:
        return makePercent(parent);
    case CellKind::Choice:
        return makeChoice(parent, index);
    case CellKind::Choices:
        return makeChoices(parent, index);
    default:
        return QStyledItemDelegate::createEditor(parent, option, index);
    }
}

void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto* text = qobject_cast<QPlainTextEdit*>(editor)) {
        text->setPlainText(value.toString());
        text->selectAll();
    } else if (auto* number = qobject_cast<QDoubleSpinBox*>(editor)) {
        number->setValue(value.toDouble());
    } else if (auto* box = qobject_cast<QComboBox*>(editor)) {
        box->setCurrentIndex(box->findData(value));
    } else if (auto* list = qobject_cast<QListWidget*>(editor)) {
        tick(*list, value.toStringList());
    } else {
        QStyledItemDelegate::setEditorData(editor, index);
    }
}

void CellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                const QModelIndex& index) const
{
    if (const auto* text = qobject_cast<QPlainTextEdit*>(editor)) {
        model->setData(index, text->toPlainText());
    } else if (auto* number = qobject_cast<QDoubleSpinBox*>(editor)) {
        number->interpretText();
        model->setData(index, number->value());
    } else if (const auto* box = qobject_cast<QComboBox*>(editor)) {
        model->setData(index, box->currentData().toString());
    } else if (const auto* list = qobject_cast<QListWidget*>(editor)) {
        model->setData(index, ticked(*list));
    } else {
        QStyledItemDelegate::setModelData(editor, model, index);
    }
}

/// Large fields reach beyond their cell, but never beyond the table.
void CellDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const
{
    if (!isLarge(kindOf(index))) {
        QStyledItemDelegate::updateEditorGeometry(editor, option, index);
        return;
    }
    const QRect table = editor->parentWidget()->rect();
    QRect place = option.rect;
    place.setSize({std::min(std::max(place.width(), LargeWidth), table.width()),
                   std::min(std::max(place.height(), LargeHeight), table.height())});
    place.moveLeft(std::max(0, std::min(place.left(), table.width() - place.width())));
    place.moveTop(std::max(0, std::min(place.top(), table.height() - place.height())));
    editor->setGeometry(place);
}

} // namespace kyodo::ui
