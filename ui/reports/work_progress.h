#pragma once

#include "core/base/result.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

class QProgressDialog;
class QWidget;

namespace kyodo::ui {

/// Shows how far a longer work is, with a button to cancel it. Nothing appears for work that is
/// done within half a second.
class WorkProgress final : public QObject
{
    Q_OBJECT

public:
    /// The bar appears over `window`.
    explicit WorkProgress(QWidget* window);
    ~WorkProgress() override;

    /// How long a work takes that needs no bar: half a second, but for tests.
    void setQuickWork(int milliseconds) { m_quickWork = milliseconds; }

    /// Between begin() and end() steps are counted; else they cost nothing.
    class Work final
    {
    public:
        /// `what` is being done, for the user.
        Work(WorkProgress& progress, const QString& what);
        ~Work();
        Q_DISABLE_COPY_MOVE(Work)

        [[nodiscard]] bool wasCancelled() const { return m_progress.m_isCancelled; }

    private:
        WorkProgress& m_progress;
    };

    /// `done` of `all` is done. Fails when the user cancelled: then the work is to stop.
    [[nodiscard]] Status step(qsizetype done, qsizetype all);

private:
    void begin(const QString& what);
    void end();
    void show(int perMille);

    QWidget* m_window;
    int m_quickWork = 500; ///< milliseconds
    QString m_what;
    QElapsedTimer m_sinceBegin; ///< invalid: nothing is being done
    QPointer<QProgressDialog> m_dialog;
    bool m_isShowing = false;
    bool m_isCancelled = false;
};

} // namespace kyodo::ui
