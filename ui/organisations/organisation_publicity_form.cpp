#include "ui/organisations/organisation_publicity_form.h"

#include "ui_organisation_publicity_form.h"

#include <QCheckBox>

namespace kyodo::ui {

OrganisationPublicityForm::OrganisationPublicityForm(QWidget* parent)
    : OrganisationForm(parent)
    , m_ui(std::make_unique<Ui::OrganisationPublicityForm>())
{
    m_ui->setupUi(this);
    for (const NamePublicity publicity : namePublicities()) {
        m_ui->nameBox->addItem(namePublicityLabel(publicity), static_cast<int>(publicity));
    }
    connect(m_ui->nameBox, &QComboBox::activated, this, &OrganisationForm::edited);
    const auto items = organisationItems();
    const int rows = static_cast<int>(items.size() + 1) / 2;
    QWidget* previous = m_ui->nameBox;
    int place = 0;
    for (const OrganisationItem item : items) {
        auto* box = new QCheckBox(organisationItemLabel(item), this);
        box->setObjectName(QStringLiteral("public-") + organisationItemCode(item));
        m_ui->boxes->addWidget(box, place % rows, place / rows);
        m_boxes.insert(item, box);
        connect(box, &QCheckBox::clicked, this, &OrganisationForm::edited);
        setTabOrder(previous, box);
        previous = box;
        ++place;
    }
}

OrganisationPublicityForm::~OrganisationPublicityForm() = default;

void OrganisationPublicityForm::load(const Organisation& organisation)
{
    m_ui->nameBox->setCurrentIndex(
        m_ui->nameBox->findData(static_cast<int>(organisation.namePublicity)));
    for (auto box = m_boxes.cbegin(); box != m_boxes.cend(); ++box) {
        box.value()->setChecked(organisation.publicItems.contains(box.key()));
    }
}

Status OrganisationPublicityForm::store(Organisation& organisation) const
{
    organisation.namePublicity = static_cast<NamePublicity>(m_ui->nameBox->currentData().toInt());
    organisation.publicItems.clear();
    for (auto box = m_boxes.cbegin(); box != m_boxes.cend(); ++box) {
        if (box.value()->isChecked()) {
            organisation.publicItems.insert(box.key());
        }
    }
    return {};
}

void OrganisationPublicityForm::setReadOnly()
{
    m_ui->nameBox->setEnabled(false);
    for (QCheckBox* box : m_boxes) {
        box->setEnabled(false);
    }
}

} // namespace kyodo::ui
