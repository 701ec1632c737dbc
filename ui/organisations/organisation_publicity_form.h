#pragma once

#include "ui/organisations/organisation_form.h"

#include <QHash>

#include <memory>

class QCheckBox;

namespace kyodo::ui {

namespace Ui {
class OrganisationPublicityForm;
}

/// The tab 公開 of the organisation editor: what of it can be made public, each by itself.
class OrganisationPublicityForm final : public OrganisationForm
{
    Q_OBJECT

public:
    explicit OrganisationPublicityForm(QWidget* parent = nullptr);
    ~OrganisationPublicityForm() override;

    void load(const Organisation& organisation) override;
    [[nodiscard]] Status store(Organisation& organisation) const override;
    void setReadOnly() override;

private:
    std::unique_ptr<Ui::OrganisationPublicityForm> m_ui;
    QHash<OrganisationItem, QCheckBox*> m_boxes;
};

} // namespace kyodo::ui
