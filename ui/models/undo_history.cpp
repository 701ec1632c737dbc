#include "ui/models/undo_history.h"

#include "core/operations/revert_operation.h"
#include "ui/models/act_words.h"

#include <QScopedValueRollback>

namespace kyodo::ui {
namespace {

/// No later try will find the ledger as the act left it.
bool isLost(const Error& error)
{
    return error.code == ErrorCode::Conflict || error.code == ErrorCode::NotFound;
}

} // namespace

UndoHistory::UndoHistory(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, &UndoHistory::remember);
}

QString UndoHistory::undoText() const
{
    return m_done.empty() ? QString() : m_done.back().text;
}

QString UndoHistory::redoText() const
{
    return m_undone.empty() ? QString() : m_undone.back().text;
}

Status UndoHistory::undo(const ActProgress& progress)
{
    return revertLast(m_done, m_undone, progress);
}

Status UndoHistory::redo(const ActProgress& progress)
{
    return revertLast(m_undone, m_done, progress);
}

void UndoHistory::remember(const WrittenChanges& changes)
{
    if (m_isReverting) {
        return;
    }
    const auto act = m_workspace.ledger().changeLog().find(changes.changeSet);
    if (act && *act && !canBeReverted((*act)->kind)) {
        m_done.clear(); // what came before was rewritten
        m_undone.clear();
        emit stepsChanged();
        return;
    }
    m_done.push_back({changes.changeSet, act && *act ? actWords(**act) : QString()});
    m_undone.clear();
    emit stepsChanged();
}

Status UndoHistory::revertLast(Steps& from, Steps& to, const ActProgress& progress)
{
    // while the progress is shown the window lives, and a key may ask once more
    if (from.empty() || m_isReverting) {
        return {};
    }
    const QScopedValueRollback guard(m_isReverting, true);
    const ActResult reverted = revert(m_workspace, from.back().act, progress);
    if (!reverted && !isLost(reverted.error())) {
        return tl::unexpected<Error>(reverted.error());
    }
    const Step step = from.back();
    from.pop_back();
    if (reverted && *reverted) {
        to.push_back({**reverted, step.text});
    }
    emit stepsChanged();
    return reverted ? Status() : tl::unexpected<Error>(reverted.error());
}

} // namespace kyodo::ui
