#pragma once

#include "core/operations/backup_settings.h"
#include "core/storage/ledger.h"
#include "ui/models/beside_window.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace kyodo::ui {

/// 控え: makes the backups of a ledger beside the window, when they are due and when somebody asks,
/// and keeps a second place up to date, which may come and go.
class BackupKeeper final : public QObject
{
    Q_OBJECT

public:
    using Then = std::function<void(const BackupOutcome& outcome)>;

    BackupKeeper(QString ledgerPath, Author author, QObject* parent = nullptr);

    /// Begins with what is due now, and looks again every minute. Of a ledger that is only read
    /// none is made.
    void start(const Ledger& ledger);
    /// Makes one, for `IfChanged` when something was changed since the last; then calls `then`,
    /// unless another one is asked for meanwhile.
    void make(BackupReason reason, BackupPlan::When when, Then then);

    [[nodiscard]] const QString& ledgerPath() const { return m_ledgerPath; }
    [[nodiscard]] const Author& author() const { return m_author; }
    /// That of now, by the settings as they are.
    [[nodiscard]] BackupPlan plan() const;
    /// How the last one went; of a new object nothing is known yet.
    [[nodiscard]] const BackupOutcome& outcome() const { return m_outcome; }
    [[nodiscard]] bool isWorking() const { return m_work.isRunning(); }

signals:
    /// The outcome is another one.
    void worked();
    /// What the user should know, once: it is not said again while it stays so.
    void told(const QString& message);

private:
    void run(const BackupPlan& plan, Then then);
    void lookAgain();

    QString m_ledgerPath;
    Author m_author;
    BackupPlan::When m_usual = BackupPlan::When::Never;
    BackupOutcome m_outcome;
    QString m_told;
    BesideWindow m_work;
    QTimer m_timer;
};

/// One sentence or more for the user; empty when all is as it should be.
[[nodiscard]] QString backupMessage(const BackupPlan& plan, const BackupOutcome& outcome);

} // namespace kyodo::ui
