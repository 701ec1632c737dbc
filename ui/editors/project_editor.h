#pragma once

#include "core/operations/workspace.h"
#include "ui/prompts/prompts.h"

#include <QWidget>

#include <memory>

class QTabWidget;

namespace kyodo::ui {

namespace Ui {
class ProjectEditor;
}

class BasicForm;
class ClassificationForm;
class PartnersForm;

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

    /// Saves; false when something is wrong, which then stands beside its field.
    bool save();

    /// By its place, from 0.
    void showTab(int index);

signals:
    void saved(kyodo::RecordId id);
    void editedChanged();
    void closeWanted();
    void previousWanted();
    void nextWanted();

private:
    /// What is open, as it was read; ids and versions stay while the forms are edited.
    struct Opened
    {
        Project project;
        std::optional<ProjectRecord> record; ///< none: a new one
        RecordId recordId;
        SurveyRound round;
    };

    void setUpHead();
    void show(Opened opened);
    void loadForms();
    void reopenAfterChange(const WrittenChanges& changes);
    void setEdited(bool isEdited);
    void updateHead();
    [[nodiscard]] Status saveForms();
    [[nodiscard]] Result<ProjectRecord> editedRecord(Project& project) const;

    Workspace& m_workspace;
    Prompts& m_prompts;
    std::unique_ptr<Ui::ProjectEditor> m_ui;
    BasicForm* m_basic;
    PartnersForm* m_partners;
    ClassificationForm* m_classification;
    std::optional<Opened> m_opened;
    bool m_isEdited = false;
    bool m_isSaving = false;
};

} // namespace kyodo::ui
