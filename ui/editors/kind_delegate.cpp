#include "ui/editors/kind_delegate.h"

#include "ui/models/partner_model.h"
#include "ui/widgets/combo_text.h"

#include <QComboBox>

namespace kyodo::ui {

QWidget* KindDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                    const QModelIndex& index) const
{
    auto* box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    if (const auto* model = qobject_cast<const PartnerModel*>(index.model())) {
        box->addItems(model->kindNames());
    }
    return box;
}

void KindDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    showText(*qobject_cast<QComboBox*>(editor), index.data(Qt::EditRole).toString());
}

void KindDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                const QModelIndex& index) const
{
    model->setData(index, qobject_cast<QComboBox*>(editor)->currentText());
}

} // namespace kyodo::ui
