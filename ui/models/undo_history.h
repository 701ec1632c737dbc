#pragma once

#include "core/operations/workspace.h"

#include <QUndoStack>

namespace kyodo::ui {

/// Undo and redo over the whole ledger: every act that the workspace tells of becomes one step.
/// Taking one back is an act of its own in the change log.
class UndoHistory final : public QObject
{
    Q_OBJECT

public:
    explicit UndoHistory(Workspace& workspace, QObject* parent = nullptr);

    [[nodiscard]] QUndoStack& stack() { return m_stack; }

signals:
    /// A step could not be taken back, since the ledger was changed another way; it is dropped.
    void failed(const kyodo::Error& error);

private:
    friend class ActCommand;

    void remember(const WrittenChanges& changes);
    [[nodiscard]] std::optional<ChangeSetId> revertAct(ChangeSetId act);

    Workspace& m_workspace;
    QUndoStack m_stack;
    bool m_isReverting = false;
};

} // namespace kyodo::ui
