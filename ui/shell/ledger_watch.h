#pragma once

#include "core/operations/workspace.h"

#include <QTimer>

namespace kyodo::ui {

/// Looks after the file of an open ledger: whether it is still there and the same, and whether the
/// one who held it has closed it. Looks every few seconds, when the window gets the focus, and when
/// an act fails.
class LedgerWatch final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Fine,
        Lost, ///< moved, deleted, replaced or overwritten
        Held, ///< open for reading, for somebody else has it
        Free, ///< open for reading, and nobody has it any more
    };

    explicit LedgerWatch(Workspace& workspace, QObject* parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    /// What became of a file that is lost, in words.
    [[nodiscard]] const QString& loss() const { return m_loss; }

    /// Now, and at the content too.
    void look();

signals:
    void stateChanged();

private:
    void lookOften();
    void lookBy(const Status& file);
    [[nodiscard]] State heldOrFree() const;

    Workspace& m_workspace;
    QTimer m_timer;
    bool m_wasHeld = false; ///< by somebody, when it was opened
    State m_state = State::Fine;
    QString m_loss;
};

} // namespace kyodo::ui
