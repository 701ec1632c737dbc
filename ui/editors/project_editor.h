#pragma once

#include "core/domain/finding.h"
#include "core/operations/rescue_operations.h"
#include "core/operations/workspace.h"
#include "ui/prompts/prompts.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace kyodo::ui {

namespace Ui {
class ProjectEditor;
}

class FindingStrip;
class ProjectForms;
struct EditedProject;
struct OpenProject;

/// One project in one round, to be entered or changed. A page, not a dialog: one goes from record
/// to record and back to the same row of the list.
class ProjectEditor final : public QWidget
{
    Q_OBJECT

public:
    ProjectEditor(Workspace& workspace, Prompts& prompts, QWidget* parent = nullptr);
    ~ProjectEditor() override;

    /// Opens a record of the ledger; what was being edited must be saved or given up before.
    void open(RecordId id);
    /// Opens a blank record in `round`.
    void openNew(const SurveyRound& round);

    /// None while a new one is not saved yet.
    [[nodiscard]] std::optional<RecordId> record() const;
    [[nodiscard]] bool isEdited() const { return m_isEdited; }

    /// Takes over what is still being typed.
    void commitEdits();

    /// Calls `then` at once when nothing is unsaved; else asks, and calls it after the answer,
    /// unless that is to go on editing.
    void leave(std::function<void()> then);

    /// Saves everything as one act; false when something is wrong, which then stands beside its
    /// field.
    bool save();

    /// What is being edited, to be entered in another ledger; none when nothing is unsaved. Wrong
    /// fields are marked.
    [[nodiscard]] Result<std::optional<LostProject>> unsaved();
    /// Goes back to what was opened.
    void giveUp();

    /// Puts the keyboard into the fields of the tab that is shown.
    void focusFields();

    /// By its place, from 0.
    void showTab(int index);
    /// The tab that a finding of the open record is about.
    void showFinding(const Finding& finding);

signals:
    void saved(kyodo::RecordId id);
    void editedChanged();
    void closeWanted();
    void previousWanted();
    void nextWanted();
    /// Another record is to be opened; what is edited here is not left yet.
    void recordWanted(kyodo::RecordId id);

private:
    void setUpHead();
    void setUpKeys();
    void setUpForms();
    [[nodiscard]] Result<std::optional<OpenProject>> read(RecordId id) const;
    void show(OpenProject opened);
    void showFindings();
    void reopenAfterChange(const WrittenChanges& changes);
    /// Whether the open record shows something else since `entity` was written.
    [[nodiscard]] bool concerns(const EntityRef& entity) const;
    void setEdited(bool isEdited);
    void updateHead();
    [[nodiscard]] Status saveForms();
    [[nodiscard]] Status write(const EditedProject& edited);
    /// Asks which version is to count, where the ledger has a newer one than that `own` began with;
    /// false when it has none.
    [[nodiscard]] bool askAboutOvertaken(const EditedProject& own,
                                         const std::optional<OpenProject>& now);
    void saveOver(const EditedProject& own);
    void showSaved();
    void registerPartner(const Partner& partner);

    Workspace& m_workspace;
    Prompts& m_prompts;
    std::unique_ptr<Ui::ProjectEditor> m_ui;
    FindingStrip* m_findings;
    ProjectForms* m_forms;
    std::unique_ptr<OpenProject> m_opened;
    bool m_isEdited = false;
    bool m_isSaving = false;
};

} // namespace kyodo::ui
