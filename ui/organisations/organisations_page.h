#pragma once

#include "core/operations/workspace.h"
#include "ui/prompts/prompts.h"

#include <QStackedWidget>

#include <functional>

namespace kyodo::ui {

class OrganisationEditor;
class OrganisationListPage;

/// The page 団体: the register as a list, and the editor of one organisation in its place.
class OrganisationsPage final : public QStackedWidget
{
    Q_OBJECT

public:
    OrganisationsPage(Workspace& workspace, Prompts& prompts, QWidget* parent = nullptr);

    void setSearch(const QString& search);
    /// Opens one in the editor, after asking about what is unsaved there.
    void open(OrganisationId id);
    void addNew();

    /// Calls `then` at once when nothing is unsaved; else asks, and calls it after the answer,
    /// unless that is to go on editing. The list is shown by then.
    void leave(std::function<void()> then);
    [[nodiscard]] bool isEdited() const;
    /// Takes over what is still being typed.
    void commitEdits();
    /// False when something is wrong, which then stands beside its field.
    bool save();

    /// What is being edited, to be entered in another ledger; none when nothing is unsaved.
    [[nodiscard]] Result<std::optional<Organisation>> unsaved();
    void giveUp();

    /// The selected rows of the list.
    void removeSelected();
    void copySelected() const;
    void focusTable();
    [[nodiscard]] qsizetype shownCount() const;
    [[nodiscard]] qsizetype totalCount() const;

signals:
    /// What was done, for the status bar.
    void message(const QString& text);
    void editedChanged();
    void recordWanted(kyodo::RecordId id);
    void countsChanged();
    /// The words searched for no longer count.
    void searchDropped();

private:
    void showEditor();
    void showList();

    OrganisationListPage* m_list;
    OrganisationEditor* m_editor;
};

} // namespace kyodo::ui
