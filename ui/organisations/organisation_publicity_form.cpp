#include "ui/organisations/organisation_publicity_form.h"

#include "ui_organisation_publicity_form.h"

#include <QCheckBox>

namespace kyodo::ui {

OrganisationPublicityForm::OrganisationPublicityForm(QWidget* parent)
    : OrganisationForm(parent)
    , m_ui(std::make_unique<Ui::OrganisationPublicityForm>())
{
    m_ui->setupUi(this);
    const auto items = organisationItems();
    const int rows = static_cast<int>(items.size() + 1) / 2;
    QWidget* previous = nullptr;
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
    for (auto box = m_boxes.cbegin(); box != m_boxes.cend(); ++box) {
        box.value()->setChecked(organisation.publicItems.contains(box.key()));
    }
}

Status OrganisationPublicityForm::store(Organisation& organisation) const
{
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
    for (QCheckBox* box : m_boxes) {
        box->setEnabled(false);
    }
}

} // namespace kyodo::ui
