#include "ui/models/undo_history.h"

#include "core/operations/revert_operation.h"

#include <QScopedValueRollback>

namespace kyodo::ui {

/// One act of the user, held as its entry in the change log, which knows before and after.
class ActCommand final : public QUndoCommand
{
public:
    ActCommand(UndoHistory& history, ChangeSetId act, const QString& text)
        : QUndoCommand(text)
        , m_history(history)
        , m_act(act)
    {}

    void undo() override { revertLast(); }

    void redo() override
    {
        // a command is "redone" when it is pushed, but the act has been done already
        if (m_isDone) {
            m_isDone = false;
        } else {
            revertLast();
        }
    }

private:
    /// Reverting the act undoes it; reverting that does it again.
    void revertLast()
    {
        if (const auto reverted = m_history.revertAct(m_act)) {
            m_act = *reverted;
        } else {
            setObsolete(true);
        }
    }

    UndoHistory& m_history;
    ChangeSetId m_act;
    bool m_isDone = true;
};

UndoHistory::UndoHistory(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, &UndoHistory::remember);
}

void UndoHistory::remember(const WrittenChanges& changes)
{
    if (m_isReverting) {
        return;
    }
    const auto act = m_workspace.ledger().changeLog().find(changes.changeSet);
    const QString text = act && *act ? actLabel((*act)->kind) : QString();
    m_stack.push(new ActCommand(*this, changes.changeSet, text));
}

std::optional<ChangeSetId> UndoHistory::revertAct(ChangeSetId act)
{
    const QScopedValueRollback guard(m_isReverting, true);
    const ActResult reverted = revert(m_workspace, act);
    if (!reverted) {
        emit failed(reverted.error());
        return std::nullopt;
    }
    return *reverted;
}

} // namespace kyodo::ui
