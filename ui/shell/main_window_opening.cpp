#include "core/base/visible_text.h"
#include "core/domain/guideline/built_in_guidelines.h"
#include "core/operations/sample_operations.h"
#include "ui/shell/ledger_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/recent_ledgers.h"
#include "ui/shell/start_page.h"
#include "ui/wizards/import_dialog.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QStandardPaths>
#include <QStatusBar>

// How MainWindow comes to a ledger and to what is imported into it: made, opened, dropped.

namespace kyodo::ui {
namespace {

constexpr int MessageTime = 6'000; // ms

QString ledgerFilter()
{
    return MainWindow::tr("Ledgers (*.kyodo)");
}

QString fileOf(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile()
                                                               : QString();
}

Status makeSample(const QString& path, const Author& author)
{
    KYODO_TRY_ASSIGN(const Guideline guideline,
                     builtInGuideline(builtInGuidelineCodes().constFirst()));
    return Ledger::create(path, guideline, author, [&](const QString& made) -> Status {
        KYODO_TRY_ASSIGN(const auto workspace,
                         Workspace::open(made, Ledger::Access::ReadWrite, author));
        return makePublishedSample(*workspace).map([](const auto&) {});
    });
}

} // namespace

void MainWindow::openLastLedger()
{
    const QString path = recent_ledgers::takeLast();
    if (QFileInfo::exists(path)) {
        openLedger(path);
    } else if (!path.isEmpty()) {
        statusBar()->showMessage(
            tr("The last ledger is not there any more: %1").arg(shownPath(path)));
    }
}

bool MainWindow::isOpen(const QString& path) const
{
    return m_view && QFileInfo(path) == QFileInfo(m_view->workspace().ledger().path());
}

void MainWindow::chooseLedger()
{
    m_prompts.chooseFileToOpen(this, tr("Open a ledger"), ledgerFilter(),
                               [this](const QString& path) { openLedger(path); });
}

void MainWindow::makeLedger()
{
    makeLedgerFor(NewLedgerDialog::Purpose::Entering, [] {});
}

/// Calls `then` once the new ledger is open.
void MainWindow::makeLedgerFor(NewLedgerDialog::Purpose purpose, std::function<void()> then)
{
    auto* dialog = new NewLedgerDialog(m_author, m_prompts, purpose, this);
    connect(dialog, &NewLedgerDialog::made, this,
            [this, then = std::move(then)](const QString& path) {
                openLedger(path);
                if (isOpen(path)) {
                    then();
                }
            });
    dialog->open();
}

void MainWindow::openSample()
{
    QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    folder.mkpath(QStringLiteral("."));
    const QString path = folder.filePath(tr("sample.kyodo"));
    if (QFileInfo::exists(path)) {
        openLedger(path);
    } else if (!m_makingSample.isRunning()) {
        makeSampleAt(path);
    }
}

void MainWindow::makeSampleAt(const QString& path)
{
    statusBar()->showMessage(tr("Making the sample…"));
    m_makingSample.start(
        [path, author = m_author](const BesideWindow::IsWanted& /*isWanted*/) {
            return makeSample(path, author);
        },
        [this, path](const Status& made) {
            statusBar()->clearMessage();
            made ? openLedger(path) : m_prompts.tell(this, made.error());
        });
}

void MainWindow::chooseImport()
{
    m_prompts.chooseFileToOpen(this, tr("Import a file"), tr("Tables (*.csv *.txt)"),
                               [this](const QString& path) { importFile(path); });
}

/// A file can come before its ledger: dropped on the start page.
void MainWindow::importFile(const QString& path)
{
    if (!m_view) {
        askForLedgerOf(path);
    } else if (m_view->workspace().ledger().isReadOnly()) {
        m_prompts.tell(this,
                       {ErrorCode::LedgerReadOnly,
                        tr("“%1” was not imported, since the ledger is open for reading only.")
                            .arg(visibleText(QFileInfo(path).fileName())),
                        {}});
    } else {
        importIntoOpened(path);
    }
}

void MainWindow::askForLedgerOf(const QString& importedFile)
{
    const auto import = [this, importedFile] { importFile(importedFile); };
    const Question question{tr("Import a file"),
                            tr("Into which ledger is “%1” to be imported?")
                                .arg(visibleText(QFileInfo(importedFile).fileName())),
                            tr("Make a new ledger…"), tr("Open a ledger…"), tr("Cancel")};
    m_prompts.ask(this, question, [this, import](Answer answer) {
        if (answer == Answer::Accept) {
            makeLedgerFor(NewLedgerDialog::Purpose::Importing, import);
        } else if (answer == Answer::Reject) {
            m_prompts.chooseFileToOpen(this, tr("Open a ledger"), ledgerFilter(),
                                       [this, import](const QString& path) {
                                           openLedger(path);
                                           if (isOpen(path)) {
                                               import();
                                           }
                                       });
        }
    });
}

void MainWindow::importIntoOpened(const QString& path)
{
    leaveLedger([this, path] {
        auto* dialog = new ImportDialog(m_view->workspace(), m_prompts, path, shownYears(), this);
        connect(dialog, &ImportDialog::imported, this,
                [this](const std::optional<FiscalYearSpan>& years) {
                    if (years) {
                        m_view->showRound(*years);
                    }
                    statusBar()->showMessage(tr("Imported. One undo takes all of it back."),
                                             MessageTime);
                });
        dialog->open();
    });
}

std::optional<FiscalYearSpan> MainWindow::shownYears() const
{
    const auto& round = m_view->round();
    return round ? std::optional(round->years) : std::nullopt;
}

void MainWindow::fillRecent()
{
    const QStringList recent = recent_ledgers::paths();
    m_startPage->setRecent(recent);
    m_recentMenu->clear();
    m_recentMenu->setEnabled(!recent.isEmpty());
    for (const QString& path : recent) {
        // an ampersand in a file name is no mnemonic
        QAction* action =
            m_recentMenu->addAction(shownPath(path).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, path] { openLedger(path); });
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!fileOf(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString path = fileOf(*event->mimeData());
    if (path.endsWith(QStringLiteral(".kyodo"), Qt::CaseInsensitive)) {
        openLedger(path);
    } else if (!path.isEmpty()) {
        importFile(path);
    }
}

} // namespace kyodo::ui
