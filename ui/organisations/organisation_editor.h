#pragma once

#include "core/operations/partner_links.h"
#include "ui/prompts/prompts.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace kyodo::ui {

namespace Ui {
class OrganisationEditor;
}

class OrganisationActivityForm;
class OrganisationBasicForm;
class OrganisationForm;
class OrganisationPeopleForm;
class OrganisationProjectsForm;

/// One organisation of the register, to be entered or changed. A page, not a dialog.
class OrganisationEditor final : public QWidget
{
    Q_OBJECT

public:
    OrganisationEditor(Workspace& workspace, Prompts& prompts, QWidget* parent = nullptr);
    ~OrganisationEditor() override;

    /// Opens one of the register; what was being edited must be saved or given up before.
    void open(OrganisationId id);
    void openNew();

    [[nodiscard]] bool isEdited() const { return m_isEdited; }

    /// Takes over what is still being typed.
    void commitEdits();
    /// Calls `then` at once when nothing is unsaved; else asks, and calls it after the answer,
    /// unless that is to go on editing.
    void leave(std::function<void()> then);
    /// Saves; false when something is wrong, which then stands beside its field.
    bool save();

    /// What is being edited, to be entered in another ledger; none when nothing is unsaved. Wrong
    /// fields are marked.
    [[nodiscard]] Result<std::optional<Organisation>> unsaved();
    /// Goes back to what was opened.
    void giveUp();

    /// Puts the keyboard into the fields of the tab that is shown.
    void focusFields();

    /// By its place, from 0.
    void showTab(int index);

signals:
    void saved(kyodo::OrganisationId id, const QString& name);
    void editedChanged();
    void closeWanted();
    void recordWanted(kyodo::RecordId id);

private:
    void setUpHead();
    void addForm(OrganisationForm* form, const QString& title);
    void show(Organisation organisation);
    void loadForms();
    void useGuideline();
    void readAround();
    /// Offers to link the partners of projects that have a name which `before` did not have.
    void offerLinks(const std::optional<Organisation>& before);
    void linkMatches();
    void followChange(const WrittenChanges& changes);
    void setEdited(bool isEdited);
    void showFindings();
    /// The organisation with what the forms say; shows the tab of the first error.
    [[nodiscard]] Result<Organisation> editedOrganisation();
    [[nodiscard]] Status saveForms();
    [[nodiscard]] Status write(const Organisation& organisation);
    /// Which version is to count, when somebody else saved another one in the meantime; false when
    /// nobody did.
    bool askAboutOvertaken(const Organisation& own, const std::optional<Organisation>& now);
    void saveOver(Organisation own);
    void showSaved();

    Workspace& m_workspace;
    Prompts& m_prompts;
    std::unique_ptr<Ui::OrganisationEditor> m_ui;
    OrganisationBasicForm* m_basic;
    OrganisationActivityForm* m_activity;
    OrganisationPeopleForm* m_people;
    OrganisationProjectsForm* m_projects;
    std::vector<OrganisationForm*> m_forms; ///< in the order of the tabs
    const Guideline* m_guideline = nullptr;
    std::optional<Organisation> m_opened;    ///< as it was read; version 0: a new one
    std::vector<UnlinkedPartner> m_unlinked; ///< that have its name
    bool m_isEdited = false;
    bool m_isSaving = false;
};

} // namespace kyodo::ui
