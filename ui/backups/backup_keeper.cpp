#include "ui/backups/backup_keeper.h"

#include "core/base/left_parts.h"
#include "core/base/text.h"
#include "core/base/visible_text.h"

namespace kyodo::ui {
namespace {

constexpr int Minute = 60'000;

} // namespace

BackupKeeper::BackupKeeper(QString ledgerPath, Author author, QObject* parent)
    : QObject(parent)
    , m_ledgerPath(std::move(ledgerPath))
    , m_author(std::move(author))
{
    m_timer.setInterval(Minute);
    connect(&m_timer, &QTimer::timeout, this, &BackupKeeper::lookAgain);
}

BackupPlan BackupKeeper::plan() const
{
    return BackupSettings::load().planFor(m_ledgerPath, m_author.clock->now().toLocalTime());
}

void BackupKeeper::start(const Ledger& ledger)
{
    m_usual = ledger.isReadOnly() ? BackupPlan::When::Never : BackupPlan::When::IfDue;
    lookAgain();
    m_timer.start();
}

void BackupKeeper::lookAgain()
{
    if (m_work.isRunning()) {
        return;
    }
    BackupPlan wanted = plan();
    wanted.when = m_usual;
    run(wanted, {});
}

void BackupKeeper::make(BackupReason reason, BackupPlan::When when, Then then)
{
    BackupPlan wanted = plan();
    wanted.reason = reason;
    wanted.when = when;
    run(wanted, std::move(then));
}

/// By a connection of its own: those of QtSql belong to the thread that made them.
void BackupKeeper::run(const BackupPlan& plan, Then then)
{
    m_work.start(
        [plan](const BesideWindow::IsWanted& isWanted) { return makeBackups(plan, isWanted); },
        [this, plan, then = std::move(then)](const BackupOutcome& outcome) {
            m_outcome = outcome;
            const QString message = backupMessage(plan, outcome);
            if (message != std::exchange(m_told, message) && !message.isEmpty()) {
                emit told(message);
            }
            emit worked();
            if (then) {
                then(outcome);
            }
        });
}

QString backupMessage(const BackupPlan& plan, const BackupOutcome& outcome)
{
    const auto named = [](const QString& path) { return shownPath(path); };
    QStringList sentences;
    if (outcome.problem) {
        sentences << outcome.problem->message;
    }
    if (outcome.isPlaceMissing) {
        sentences << BackupKeeper::tr(
                         "The folder “%1” for backups is not there. The standard place is "
                         "used until it returns.")
                         .arg(named(plan.place));
    }
    if (outcome.second == SecondPlace::Missing) {
        sentences << BackupKeeper::tr(
                         "The second place “%1” for backups is not there. It is brought "
                         "up to date when it returns.")
                         .arg(named(plan.secondPlace));
    }
    if (outcome.secondProblem) {
        sentences << outcome.secondProblem->message;
    }
    if (const QString removed = leftPartsMessage(outcome.removed); !removed.isEmpty()) {
        sentences << removed;
    }
    return inARow(sentences);
}

} // namespace kyodo::ui
