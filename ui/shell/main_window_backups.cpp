#include "core/base/visible_text.h"
#include "core/storage/backup.h"
#include "ui/backups/backup_keeper.h"
#include "ui/backups/backups_dialog.h"
#include "ui/shell/ledger_view.h"
#include "ui/shell/main_window.h"

#include <QStatusBar>

// What MainWindow does with backups: made before acts, looked into, restored.

namespace kyodo::ui {

void MainWindow::showBackups()
{
    leaveLedger([this] { openBackups(*m_backups); });
}

BackupsDialog* MainWindow::openBackups(BackupKeeper& keeper)
{
    auto* dialog = new BackupsDialog(keeper, m_prompts, this);
    connect(dialog, &BackupsDialog::restorationReady, this,
            [this](const std::shared_ptr<Restoration>& restoration) { restore(*restoration); });
    dialog->open();
    return dialog;
}

void MainWindow::showBackupsOf(const QString& path)
{
    auto keeper = std::make_shared<BackupKeeper>(path, m_author);
    // the keeper stays as long as its dialog
    connect(openBackups(*keeper), &QObject::destroyed, this, [keeper] {});
}

void MainWindow::prepareAct(ActKind kind, const std::function<void()>& act)
{
    const auto reason = backupReasonFor(kind);
    if (!reason) {
        return act();
    }
    statusBar()->showMessage(tr("Making a backup…"));
    m_backups->make(*reason, BackupPlan::When::IfChanged,
                    [this, act](const BackupOutcome& outcome) {
                        if (!outcome.problem) {
                            statusBar()->clearMessage();
                            return act();
                        }
                        const Question question{
                            .title = tr("No backup could be made"),
                            .text = outcome.problem->message,
                            .accept = tr("Go on without a backup"),
                            .reject = {},
                            .cancel = tr("Cancel"),
                            .consequence = Consequence::Destructive,
                        };
                        m_prompts.ask(this, question, [act](Answer answer) {
                            if (answer == Answer::Accept) {
                                act();
                            }
                        });
                    });
}

/// The ledger is closed for the moment in which the restored one takes its place.
void MainWindow::restore(Restoration& restoration)
{
    const QString ledger = restoration.ledger();
    if (isOpen(ledger)) {
        closeLedger();
    }
    const auto kept = restoration.finish();
    openLedger(ledger);
    if (!kept) {
        m_prompts.tell(this, kept.error());
        return;
    }
    statusBar()->showMessage(
        kept->isEmpty()
            ? tr("Restored.")
            : tr("Restored. The ledger that was there is kept as “%1”.").arg(shownPath(*kept)));
}

} // namespace kyodo::ui
