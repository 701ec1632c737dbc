#pragma once

#include "core/operations/edit_operations.h"

#include <QObject>

#include <vector>

namespace kyodo::ui {

/// Undo and redo over the whole ledger: every act that the workspace tells of becomes one step.
/// Taking one back is an act of its own in the change log, which may fail or be cancelled: then the
/// step stays, unless the ledger was changed another way since and it can never be taken back.
class UndoHistory final : public QObject
{
    Q_OBJECT

public:
    explicit UndoHistory(Workspace& workspace, QObject* parent = nullptr);

    [[nodiscard]] bool canUndo() const { return !m_done.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_undone.empty(); }
    /// What would be undone or redone, translated; empty when nothing.
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;

    /// Nothing to take back is no failure.
    [[nodiscard]] Status undo(const ActProgress& progress = {});
    [[nodiscard]] Status redo(const ActProgress& progress = {});

signals:
    void stepsChanged();

private:
    /// An act of the user, held as its entry in the change log, which knows before and after.
    struct Step
    {
        ChangeSetId act;
        QString text;
    };
    using Steps = std::vector<Step>;

    void remember(const WrittenChanges& changes);
    /// Reverting an act undoes it; reverting that does it again.
    [[nodiscard]] Status revertLast(Steps& from, Steps& to, const ActProgress& progress);

    Workspace& m_workspace;
    Steps m_done;
    Steps m_undone;
    bool m_isReverting = false;
};

} // namespace kyodo::ui
