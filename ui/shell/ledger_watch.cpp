#include "ui/shell/ledger_watch.h"

#include <QGuiApplication>
#include <QWindow>

namespace kyodo::ui {
namespace {

/// Soon enough for who waits for a colleague, and no burden for a drive of another machine.
constexpr int Pause = 2'000; // ms

} // namespace

LedgerWatch::LedgerWatch(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_wasHeld(workspace.ledger().isReadOnly() && LedgerLock::isHeld(workspace.ledger().path()))
    , m_state(heldOrFree())
{
    connect(&m_timer, &QTimer::timeout, this, &LedgerWatch::lookOften);
    m_timer.start(Pause);
    connect(qGuiApp, &QGuiApplication::focusWindowChanged, this, [this](const QWindow* window) {
        if (window) {
            look();
        }
    });
    connect(&workspace, &Workspace::failed, this, &LedgerWatch::look);
}

void LedgerWatch::look()
{
    lookBy(m_workspace.ledger().checkFile());
}

void LedgerWatch::lookOften()
{
    // a file that was overwritten stands in its place still
    lookBy(m_state == State::Lost ? m_workspace.ledger().checkFile()
                                  : m_workspace.ledger().checkPlace());
}

void LedgerWatch::lookBy(const Status& file)
{
    const State state = file ? heldOrFree() : State::Lost;
    const QString loss = file ? QString() : file.error().message;
    if (state != m_state || loss != m_loss) {
        m_state = state;
        m_loss = loss;
        emit stateChanged();
    }
}

LedgerWatch::State LedgerWatch::heldOrFree() const
{
    if (!m_wasHeld) {
        return State::Fine;
    }
    return LedgerLock::isHeld(m_workspace.ledger().path()) ? State::Held : State::Free;
}

} // namespace kyodo::ui
