#pragma once

#include "ui/organisations/organisation_form.h"
#include "ui/organisations/row_table_model.h"

#include <memory>

namespace kyodo::ui {

namespace Ui {
class OrganisationRegistrationForm;
}

/// The tab 要件・登録 of the organisation editor.
class OrganisationRegistrationForm final : public OrganisationForm
{
    Q_OBJECT

public:
    explicit OrganisationRegistrationForm(QWidget* parent = nullptr);
    ~OrganisationRegistrationForm() override;

    void setGuideline(const Guideline& guideline) override;
    void load(const Organisation& organisation) override;
    [[nodiscard]] Status store(Organisation& organisation) const override;
    void commitEdit() override;
    void setReadOnly() override;

private:
    /// The requirements of the guideline, each as it was checked, and those that it lacks.
    [[nodiscard]] std::vector<RequirementCheck>
    listed(const std::vector<RequirementCheck>& checks) const;
    void showRequirements(const std::vector<RequirementCheck>& checks);
    [[nodiscard]] QString meaningOf(const RequirementCheck& check) const;
    /// The checks to keep: in the order they were loaded, then those that were added.
    [[nodiscard]] std::vector<RequirementCheck> storedChecks() const;

    std::unique_ptr<Ui::OrganisationRegistrationForm> m_ui;
    const Guideline* m_guideline = nullptr;
    std::vector<RequirementCheck> m_loadedChecks;
    QString m_shownNumber; ///< as it was loaded
    RowModel<RequirementCheck> m_requirements;
    RowModel<RegistrationEvent> m_history;
};

} // namespace kyodo::ui
