#pragma once

#include "ui/models/partner_model.h"
#include "ui/models/role_share_model.h"

#include <QWidget>

#include <memory>

namespace kyodo::ui {

namespace Ui {
class PartnersForm;
}

/// What the tab 協働の相手と役割 is about.
struct Partnership
{
    std::vector<Partner> partners;
    std::vector<RoleShare> roles;

    friend bool operator==(const Partnership&, const Partnership&) = default;
};

/// The tab 協働の相手と役割 of the project editor: the partners, and below them the 役割分担 beside
/// what the guideline gives to each side as its role.
class PartnersForm final : public QWidget
{
    Q_OBJECT

public:
    explicit PartnersForm(QWidget* parent = nullptr);
    ~PartnersForm() override;

    void setGuideline(const Guideline& guideline);
    /// The register that partners are linked to. It must outlive the form.
    void setDirectory(const PartnerDirectory& directory);

    void load(const Partnership& value);
    /// Rows without a word are left out.
    [[nodiscard]] Partnership value() const;

    /// Takes over what still stands in the editor of a cell.
    void commitEdit();

    void setReadOnly();

    /// Links the current partner.
    void linkCurrent(OrganisationId organisation);

signals:
    void edited();
    /// The current partner is to be entered in the register, and linked.
    void registerWanted(const kyodo::Partner& partner);

private:
    void setUpPartners();
    void setUpRoles();
    void setUpLinks();
    void pick();
    void linkOrChoose();
    void showLink();
    [[nodiscard]] const Partner* currentPartner() const;
    void removeCurrent();
    void moveCurrentUp();
    void removeCurrentRole();
    void moveCurrentRoleUp();
    void updateButtons();
    void showGuidelineRoles();

    std::unique_ptr<Ui::PartnersForm> m_ui;
    Guideline m_guideline;
    PartnerModel m_partners;
    const PartnerDirectory* m_directory = nullptr;
    RoleShareModel m_roles;
    bool m_isReadOnly = false;
};

} // namespace kyodo::ui
