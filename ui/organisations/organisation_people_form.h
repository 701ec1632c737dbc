#pragma once

#include "ui/organisations/organisation_form.h"
#include "ui/organisations/row_table_model.h"

#include <QHash>

#include <memory>

namespace kyodo::ui {

namespace Ui {
class OrganisationPeopleForm;
}

/// The tab 役員・構成団体 of the organisation editor.
class OrganisationPeopleForm final : public OrganisationForm
{
    Q_OBJECT

public:
    explicit OrganisationPeopleForm(QWidget* parent = nullptr);
    ~OrganisationPeopleForm() override;

    /// The organisations of the register by their names, to show whom a member is linked to.
    void setRegister(QHash<OrganisationId, QString> names);

    void load(const Organisation& organisation) override;
    [[nodiscard]] Status store(Organisation& organisation) const override;
    void commitEdit() override;
    void setReadOnly() override;

private:
    [[nodiscard]] QString linkText(const BodyMember& member) const;

    std::unique_ptr<Ui::OrganisationPeopleForm> m_ui;
    QHash<OrganisationId, QString> m_names;
    RowModel<Officer> m_officers;
    RowModel<BodyMember> m_members;
};

} // namespace kyodo::ui
