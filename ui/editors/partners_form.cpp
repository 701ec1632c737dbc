#include "ui/editors/partners_form.h"

#include "ui/theme/theme.h"
#include "ui_partners_form.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QStyledItemDelegate>

namespace kyodo::ui {
namespace {

/// Edits the kind of a partner with a list of the guideline's actors.
class KindDelegate final : public QStyledItemDelegate
{
public:
    KindDelegate(QStringList names, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_names(std::move(names))
    {}

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&,
                          const QModelIndex&) const override
    {
        auto* box = new QComboBox(parent);
        box->addItems(m_names);
        return box;
    }

    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        qobject_cast<QComboBox*>(editor)->setCurrentText(index.data(Qt::EditRole).toString());
    }

    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override
    {
        model->setData(index, qobject_cast<QComboBox*>(editor)->currentText());
    }

private:
    QStringList m_names;
};

} // namespace

PartnersForm::PartnersForm(const Guideline& guideline, QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PartnersForm>())
    , m_model(guideline)
{
    m_ui->setupUi(this);
    Theme::setRole(*m_ui->hint, QStringLiteral("hint"));
    m_ui->table->setModel(&m_model);
    m_ui->table->setItemDelegateForColumn(PartnerModel::Kind,
                                          new KindDelegate(m_model.kindNames(), m_ui->table));
    QHeaderView* header = m_ui->table->horizontalHeader();
    header->setSectionResizeMode(PartnerModel::PartnerName, QHeaderView::Stretch);
    header->setSectionResizeMode(PartnerModel::PartnerRole, QHeaderView::Stretch);
    header->resizeSection(PartnerModel::Kind, 180);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    connect(&m_model, &PartnerModel::edited, this, &PartnersForm::edited);
    connect(m_ui->addButton, &QPushButton::clicked, this, &PartnersForm::addPartner);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &PartnersForm::removePartner);
    connect(m_ui->upButton, &QPushButton::clicked, this, &PartnersForm::movePartnerUp);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PartnersForm::updateButtons);
    updateButtons();
}

PartnersForm::~PartnersForm() = default;

void PartnersForm::load(const std::vector<Partner>& partners)
{
    m_model.setPartners(partners);
    updateButtons();
}

std::vector<Partner> PartnersForm::value() const
{
    return m_model.partners();
}

int PartnersForm::currentRow() const
{
    return m_ui->table->currentIndex().row();
}

void PartnersForm::addPartner()
{
    const QModelIndex index = m_model.index(m_model.addPartner(), PartnerModel::PartnerName);
    m_ui->table->setCurrentIndex(index);
    m_ui->table->setFocus();
    m_ui->table->edit(index);
}

void PartnersForm::removePartner()
{
    if (currentRow() >= 0) {
        m_model.removePartner(currentRow());
        updateButtons();
    }
}

void PartnersForm::movePartnerUp()
{
    m_model.moveUp(currentRow());
    updateButtons();
}

void PartnersForm::updateButtons()
{
    m_ui->removeButton->setEnabled(currentRow() >= 0);
    m_ui->upButton->setEnabled(currentRow() > 0);
}

void PartnersForm::commitEdit()
{
    // the editor of a cell gives its text to the model when it loses the keyboard
    const QWidget* focus = QApplication::focusWidget();
    if (focus && focus != m_ui->table && m_ui->table->isAncestorOf(focus)) {
        m_ui->table->setFocus();
    }
}

void PartnersForm::setReadOnly()
{
    m_ui->table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    for (QPushButton* button : {m_ui->addButton, m_ui->removeButton, m_ui->upButton}) {
        button->hide();
    }
}

} // namespace kyodo::ui
