#pragma once

#include "ui/organisations/choice_list.h"
#include "ui/organisations/organisation_form.h"

#include <memory>

namespace kyodo::ui {

namespace Ui {
class OrganisationActivityForm;
}

/// The tab 分野・活動・課題 of the organisation editor.
class OrganisationActivityForm final : public OrganisationForm
{
    Q_OBJECT

public:
    explicit OrganisationActivityForm(QWidget* parent = nullptr);
    ~OrganisationActivityForm() override;

    void setGuideline(const Guideline& guideline) override;
    /// Whose lists of activities and issues are offered; without a kind those of all.
    void setKind(const std::optional<ActorKindChoice>& kind);

    void load(const Organisation& organisation) override;
    [[nodiscard]] Status store(Organisation& organisation) const override;
    void commitEdit() override;
    void setReadOnly() override;

private:
    void offerFields();
    void offerLists();
    [[nodiscard]] FieldChoice fieldOf(const QString& key) const;

    std::unique_ptr<Ui::OrganisationActivityForm> m_ui;
    const Guideline* m_guideline = nullptr;
    std::optional<ActorKindChoice> m_kind;
    std::vector<FieldChoice> m_loadedFields;
};

} // namespace kyodo::ui
