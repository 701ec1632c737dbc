#include "ui/shell/damaged_ledger_offer.h"

#include "core/domain/shown_dates.h"
#include "core/operations/backup_settings.h"

#include <QDir>
#include <QFileInfo>
#include <QWidget>

#include <algorithm>

namespace kyodo::ui {

DamagedLedgerOffer::DamagedLedgerOffer(Author author, Prompts& prompts, QWidget* window)
    : QObject(window)
    , m_author(std::move(author))
    , m_prompts(prompts)
    , m_window(window)
{}

QString DamagedLedgerOffer::wordsOf(const std::optional<GoodBackup>& backup)
{
    return backup ? tr("The newest backup that opens is of %1, with %2 projects and %3 "
                       "organisations.")
                        .arg(shownTime(backup->backup.madeAt))
                        .arg(backup->contents.projects)
                        .arg(backup->contents.organisations)
                  : tr("No backup was found that opens.");
}

void DamagedLedgerOffer::make(const QString& path, const Error& error)
{
    const QStringList folders = BackupSettings::load().foldersOf(path);
    const bool hasBackups = std::any_of(folders.begin(), folders.end(), [](const QString& folder) {
        return newestBackup(folder).isValid();
    });
    if (error.code != ErrorCode::LedgerUnreadable || (!hasBackups && !mayBeSalvaged(path))) {
        m_prompts.tell(m_window, error);
    } else if (!hasBackups) {
        ask(path, error, std::nullopt);
    } else {
        emit message(tr("Looking for a backup that opens…"));
        m_work.start(
            [folders, author = m_author](const BesideWindow::IsWanted&) {
                return newestGoodBackup(folders, author);
            },
            [this, path, error](const std::optional<GoodBackup>& backup) {
                emit message({});
                ask(path, error, backup);
            });
    }
}

void DamagedLedgerOffer::ask(const QString& path, const Error& error,
                             const std::optional<GoodBackup>& backup)
{
    if (!backup && !mayBeSalvaged(path)) {
        m_prompts.tell(m_window, error);
        return;
    }
    const QString save = tr("Save what can be read…");
    const QString show = tr("Show the backups");
    const Question question{
        .title = tr("The ledger cannot be opened"),
        .text = error.message + u'\n' + wordsOf(backup),
        .accept = backup ? show : save,
        .reject = backup && mayBeSalvaged(path) ? save : QString(),
        .cancel = tr("Close"),
    };
    m_prompts.ask(m_window, question, [this, path, isBackup = backup.has_value()](Answer answer) {
        if (answer == Answer::Accept && isBackup) {
            emit backupsWanted(path);
        } else if (answer != Answer::Cancel) {
            chooseTarget(path);
        }
    });
}

void DamagedLedgerOffer::chooseTarget(const QString& path)
{
    const QFileInfo damaged(path);
    const QString suggestion =
        damaged.absoluteDir().filePath(tr("%1-saved.kyodo").arg(damaged.completeBaseName()));
    m_prompts.chooseFileToSave(m_window, tr("Save what can be read"), suggestion,
                               tr("Ledgers (*.kyodo)"),
                               [this, path](const QString& target) { salvage(path, target); });
}

void DamagedLedgerOffer::salvage(const QString& path, const QString& target)
{
    emit message(tr("Reading what can be read…"));
    m_work.start([path, target, author = m_author](
                     const BesideWindow::IsWanted&) { return salvageLedger(path, target, author); },
                 [this, target](const Result<Salvage>& saved) {
                     emit message({});
                     if (saved) {
                         tellSaved(target, *saved);
                     } else {
                         m_prompts.tell(m_window, saved.error());
                     }
                 });
}

void DamagedLedgerOffer::tellSaved(const QString& target, const Salvage& salvage)
{
    constexpr qsizetype MostNamed = 8;
    const auto count = std::ssize(salvage.remarks);
    QString text = tr("%n entry/entries were saved, without the history. The damaged ledger was "
                      "not changed; keep it.",
                      nullptr, static_cast<int>(salvage.entries));
    for (qsizetype i = 0; i < std::min<qsizetype>(count, MostNamed); ++i) {
        const Damage& remark = salvage.remarks[static_cast<size_t>(i)];
        text += u'\n' + tr("%1: %2").arg(remark.place, remark.message);
    }
    if (count > MostNamed) {
        text += u'\n' + tr("and %n more", nullptr, static_cast<int>(count - MostNamed));
    }
    m_prompts.ask(m_window,
                  {tr("What can be read was saved"), text, tr("Open it"), {}, tr("Close")},
                  [this, target](Answer answer) {
                      if (answer == Answer::Accept) {
                          emit openWanted(target);
                      }
                  });
}

} // namespace kyodo::ui
