#include "ui/shell/main_window.h"

#include "core/domain/era.h"
#include "core/domain/guideline/built_in_guidelines.h"
#include "core/operations/sample_operations.h"
#include "ui/shell/backup_keeper.h"
#include "ui/shell/key_list_dialog.h"
#include "ui/shell/ledger_view.h"
#include "ui/shell/menus.h"
#include "ui/shell/start_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/wizards/import_dialog.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>

namespace kyodo::ui {
namespace {

const QString GeometrySetting = QStringLiteral("window/geometry");
const QString RecentSetting = QStringLiteral("window/recentLedgers");
constexpr qsizetype MostRecent = 8;
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

MainWindow::MainWindow(Author author, Prompts& prompts, QWidget* parent)
    : QMainWindow(parent)
    , m_author(std::move(author))
    , m_prompts(prompts)
    , m_actions(this)
    , m_recentMenu(fillMenus(*menuBar(), m_actions))
    , m_stack(new QStackedWidget(this))
    , m_startPage(new StartPage(this))
    , m_savedLabel(new ElidedLabel(this))
    , m_countLabel(new ElidedLabel(this))
    , m_backupLabel(new ElidedLabel(this))
{
    setWindowIcon(Theme::emblem());
    setAcceptDrops(true);
    setCentralWidget(m_stack);
    m_stack->addWidget(m_startPage);
    setUpStatusBar();
    connectActions();
    connectStartPage();
    fillRecent();
    updateStatus();
    updateLedgerActions();
    constexpr QSize UsualSize(1280, 720);
    resize(UsualSize);
    restoreGeometry(QSettings().value(GeometrySetting).toByteArray());
}

MainWindow::~MainWindow()
{
    // the view uses the actions to its end, which as children of the window would go first
    delete m_view;
}

void MainWindow::setUpStatusBar()
{
    for (QLabel* label : {m_savedLabel, m_countLabel, m_backupLabel}) {
        label->setTextFormat(Qt::PlainText);
    }
    statusBar()->addWidget(m_savedLabel);
    statusBar()->addPermanentWidget(m_countLabel);
    statusBar()->addPermanentWidget(m_backupLabel);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::connectActions()
{
    const auto on = [this](ActionId id, auto act) {
        connect(m_actions[id], &QAction::triggered, this, act);
    };
    on(ActionId::NewLedger, &MainWindow::makeLedger);
    on(ActionId::OpenLedger, &MainWindow::chooseLedger);
    on(ActionId::OpenSample, &MainWindow::openSample);
    on(ActionId::ImportFile, &MainWindow::chooseImport);
    on(ActionId::BackUp, &MainWindow::chooseBackup);
    on(ActionId::Quit, &QWidget::close);
    on(ActionId::ShowKeys, &MainWindow::showKeys);
    on(ActionId::About, &MainWindow::showAbout);
}

void MainWindow::connectStartPage()
{
    connect(m_startPage, &StartPage::openWanted, this, &MainWindow::chooseLedger);
    connect(m_startPage, &StartPage::newWanted, this, &MainWindow::makeLedger);
    connect(m_startPage, &StartPage::sampleWanted, this, &MainWindow::openSample);
    connect(m_startPage, &StartPage::recentWanted, this, &MainWindow::openLedger);
}

void MainWindow::leaveLedger(std::function<void()> then)
{
    if (m_view) {
        m_view->leaveEditor(std::move(then));
    } else {
        then();
    }
}

void MainWindow::openLedger(const QString& path)
{
    leaveLedger([this, path] {
        // the same ledger again would meet its own lock
        if (m_view && QFileInfo(path) == QFileInfo(m_view->workspace().ledger().path())) {
            return;
        }
        auto workspace = Workspace::open(path, Ledger::Access::ReadWriteIfFree, m_author);
        if (!workspace) {
            m_prompts.tell(this, workspace.error());
            return;
        }
        showLedger(std::move(*workspace));
        rememberRecent(path);
    });
}

void MainWindow::showLedger(std::unique_ptr<Workspace> workspace)
{
    delete m_backups;
    delete m_view;
    m_view = new LedgerView(std::move(workspace), m_actions, m_prompts, this);
    m_stack->addWidget(m_view);
    m_stack->setCurrentWidget(m_view);
    m_view->showPage(LedgerView::Page::Projects);
    connect(m_view, &LedgerView::statusChanged, this, &MainWindow::updateStatus);
    connect(m_view, &LedgerView::message, this,
            [this](const QString& text) { statusBar()->showMessage(text, MessageTime); });

    const Ledger& ledger = m_view->workspace().ledger();
    m_backups = new BackupKeeper(ledger, this);
    connect(m_backups, &BackupKeeper::kept, this, &MainWindow::updateStatus);
    connect(m_backups, &BackupKeeper::failed, this,
            [this](const Error& error) { statusBar()->showMessage(error.message); });
    if (!ledger.isReadOnly()) {
        m_backups->keep();
    }
    const QString readOnly = ledger.isReadOnly() ? u' ' + tr("(read-only)") : QString();
    setWindowTitle(QFileInfo(ledger.path()).fileName() + readOnly + QStringLiteral(" — 協働台帳"));
    updateStatus();
    updateLedgerActions();
}

void MainWindow::chooseLedger()
{
    m_prompts.chooseFileToOpen(this, tr("Open a ledger"), ledgerFilter(),
                               [this](const QString& path) { openLedger(path); });
}

void MainWindow::makeLedger()
{
    const auto make = [this](const QString& path) {
        const auto guideline = builtInGuideline(builtInGuidelineCodes().constFirst());
        const Status made = guideline ? Ledger::create(path, *guideline, m_author)
                                      : tl::unexpected<Error>(guideline.error());
        if (made) {
            openLedger(path);
        } else {
            m_prompts.tell(this, made.error());
        }
    };
    m_prompts.chooseFileToSave(this, tr("Make a ledger"), tr("ledger.kyodo"), ledgerFilter(), make);
}

void MainWindow::openSample()
{
    QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    folder.mkpath(QStringLiteral("."));
    const QString path = folder.filePath(tr("sample.kyodo"));
    if (!QFileInfo::exists(path)) {
        if (const Status made = makeSample(path, m_author); !made) {
            m_prompts.tell(this, made.error());
            return;
        }
    }
    openLedger(path);
}

void MainWindow::chooseImport()
{
    m_prompts.chooseFileToOpen(this, tr("Import a file"), tr("Tables (*.csv *.txt)"),
                               [this](const QString& path) { importFile(path); });
}

void MainWindow::importFile(const QString& path)
{
    if (!m_view || m_view->workspace().ledger().isReadOnly()) {
        return;
    }
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

void MainWindow::chooseBackup()
{
    const QString suggestion =
        tr("backup-%1.kyodo")
            .arg(m_author.clock->now().toLocalTime().toString(QStringLiteral("yyyyMMdd-HHmm")));
    m_prompts.chooseFileToSave(this, tr("Make a backup"), suggestion, ledgerFilter(),
                               [this](const QString& path) {
                                   const Status done = m_view->workspace().ledger().backUp(path);
                                   if (done) {
                                       statusBar()->showMessage(tr("Backed up."), MessageTime);
                                   } else {
                                       m_prompts.tell(this, done.error());
                                   }
                               });
}

void MainWindow::rememberRecent(const QString& path)
{
    QSettings settings;
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList recent = settings.value(RecentSetting).toStringList();
    recent.removeAll(absolute);
    recent.prepend(absolute);
    settings.setValue(RecentSetting, recent.mid(0, MostRecent));
    fillRecent();
}

void MainWindow::fillRecent()
{
    QStringList recent = QSettings().value(RecentSetting).toStringList();
    recent.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    m_startPage->setRecent(recent);
    m_recentMenu->clear();
    m_recentMenu->setEnabled(!recent.isEmpty());
    for (const QString& path : recent) {
        // an ampersand in a file name is no mnemonic
        QAction* action = m_recentMenu->addAction(
            QDir::toNativeSeparators(path).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, path] { openLedger(path); });
    }
}

void MainWindow::updateStatus()
{
    if (!m_view) {
        setWindowTitle(QStringLiteral("協働台帳"));
        return;
    }
    if (m_view->isEdited()) { // “saved” of a moment ago is not true any more
        statusBar()->clearMessage();
    }
    m_savedLabel->setText(m_view->isEdited() ? tr("Unsaved changes") : tr("Everything is saved"));
    m_countLabel->setText(m_view->countText());
    const QDateTime newest = m_backups->newest();
    const QString time = newest.toString(QStringLiteral("H:mm"));
    const bool isToday = newest.date() == m_author.clock->now().toLocalTime().date();
    m_backupLabel->setText(!newest.isValid() ? tr("Backup: none yet")
                           : isToday         ? tr("Backup: today %1").arg(time)
                                             : tr("Backup: %1").arg(formatDate(newest.date())));
}

void MainWindow::updateLedgerActions()
{
    const bool isOpen = m_view != nullptr;
    const bool isWritable = isOpen && !m_view->workspace().ledger().isReadOnly();
    for (const ActionId id :
         {ActionId::Undo, ActionId::Redo, ActionId::NewProject, ActionId::EditProject,
          ActionId::RemoveProjects, ActionId::CopyRows, ActionId::SaveProject, ActionId::Find,
          ActionId::ShowOverview, ActionId::ShowProjects, ActionId::ShowReports,
          ActionId::ShowGuideline, ActionId::ShowHistory, ActionId::ToggleSummary,
          ActionId::ChooseRound, ActionId::AddRound, ActionId::PrintSheet, ActionId::BackUp}) {
        if (!isOpen) {
            m_actions[id]->setEnabled(false);
        }
    }
    for (const ActionId id :
         {ActionId::ChooseRound, ActionId::Find, ActionId::ShowOverview, ActionId::ShowProjects,
          ActionId::ShowReports, ActionId::ShowGuideline, ActionId::ShowHistory,
          ActionId::PrintSheet, ActionId::BackUp}) {
        m_actions[id]->setEnabled(isOpen);
    }
    m_actions[ActionId::ImportFile]->setEnabled(isWritable);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_view) {
        m_view->commitEdits();
    }
    if (!m_mayClose && m_view && m_view->isEdited()) {
        event->ignore();
        leaveLedger([this] {
            m_mayClose = true;
            // not from within this event: a window that is closing does not close again
            QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
        });
        return;
    }
    QSettings().setValue(GeometrySetting, saveGeometry());
    event->accept();
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
    } else {
        importFile(path);
    }
}

void MainWindow::showKeys()
{
    auto* dialog = new KeyListDialog(this);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto* box =
        new QMessageBox(QMessageBox::NoIcon, tr("About 協働台帳"),
                        tr("協働台帳 %1\nThe register of the projects that citizens and the "
                           "city carry out together.")
                            .arg(QApplication::applicationVersion()),
                        QMessageBox::Close, this);
    constexpr int EmblemSize = 56;
    box->setIconPixmap(Theme::emblem().pixmap(EmblemSize));
    box->setText(Theme::openLines(box->text()));
    box->setTextFormat(Qt::RichText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace kyodo::ui
