#include "ui/shell/main_window.h"

#include "core/base/visible_text.h"
#include "core/domain/shown_dates.h"
#include "ui/backups/backup_keeper.h"
#include "ui/models/plain_tool_tip.h"
#include "ui/shell/damaged_ledger_offer.h"
#include "ui/shell/key_list_dialog.h"
#include "ui/shell/ledger_view.h"
#include "ui/shell/menus.h"
#include "ui/shell/recent_ledgers.h"
#include "ui/shell/saved_file_bar.h"
#include "ui/shell/start_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>

namespace kyodo::ui {
namespace {

const QString GeometrySetting = QStringLiteral("window/geometry");
constexpr int MessageTime = 6'000; // ms
} // namespace

MainWindow::MainWindow(Author author, Prompts& prompts, QWidget* parent)
    : QMainWindow(parent)
    , m_author(std::move(author))
    , m_prompts(prompts)
    , m_actions(this)
    , m_recentMenu(fillMenus(*menuBar(), m_actions))
    , m_stack(new QStackedWidget(this))
    , m_startPage(new StartPage(this))
    , m_damaged(new DamagedLedgerOffer(m_author, m_prompts, this))
    , m_savedLabel(new ElidedLabel(this))
    , m_countLabel(new ElidedLabel(this))
    , m_backupLabel(new ElidedLabel(this))
    , m_savedFile(new SavedFileBar(prompts, this))
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

QString MainWindow::productName()
{
    return tr("Kyodo Daicho");
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
    statusBar()->addPermanentWidget(m_savedFile);
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
    m_actions[ActionId::ReopenLast]->setCheckable(true);
    m_actions[ActionId::ReopenLast]->setChecked(recent_ledgers::reopensLast());
    on(ActionId::ReopenLast, &recent_ledgers::setReopensLast);
    on(ActionId::ImportFile, &MainWindow::chooseImport);
    on(ActionId::BackUp, &MainWindow::showBackups);
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
    connect(m_damaged, &DamagedLedgerOffer::openWanted, this, &MainWindow::openLedger);
    connect(m_damaged, &DamagedLedgerOffer::backupsWanted, this, &MainWindow::showBackupsOf);
    connect(m_damaged, &DamagedLedgerOffer::message, this,
            [this](const QString& text) { statusBar()->showMessage(text); });
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
        if (isOpen(path)) {
            if (m_view->mayBeReopened()) {
                reopenLedger();
            }
            return;
        }
        auto workspace = Workspace::open(path, Ledger::Access::ReadWriteIfFree, m_author);
        if (!workspace) {
            m_damaged->make(path, workspace.error());
            return;
        }
        showLedger(std::move(*workspace));
        recent_ledgers::remember(path);
        fillRecent();
    });
}

void MainWindow::closeLedger()
{
    delete std::exchange(m_backups, nullptr);
    delete std::exchange(m_view, nullptr);
    m_stack->setCurrentWidget(m_startPage);
    updateStatus();
    updateLedgerActions();
}

void MainWindow::reopenLedger()
{
    leaveLedger([this] {
        const QString path = m_view->workspace().ledger().path();
        const auto page = m_view->page();
        const auto years = shownYears();
        closeLedger(); // first, for its lock
        openLedger(path);
        if (m_view && years) {
            m_view->showRound(*years);
        }
        if (m_view && page != LedgerView::Page::Editor) {
            m_view->showPage(page);
        }
    });
}

void MainWindow::connectView()
{
    connect(m_view, &LedgerView::saved, m_savedFile, &SavedFileBar::offer);
    connect(m_view, &LedgerView::statusChanged, this, &MainWindow::updateStatus);
    connect(m_view, &LedgerView::message, this,
            [this](const QString& text) { statusBar()->showMessage(text, MessageTime); });
    // not from within a button of the view that goes
    connect(m_view, &LedgerView::reopenWanted, this, &MainWindow::reopenLedger,
            Qt::QueuedConnection);
    connect(
        m_view, &LedgerView::ledgerWanted, this,
        [this](const QString& path, const QString& notice) {
            openLedger(path);
            if (isOpen(path)) {
                m_view->showNotice(notice);
            }
        },
        Qt::QueuedConnection);
}

void MainWindow::showLedger(std::unique_ptr<Workspace> workspace)
{
    delete m_backups;
    delete m_view;
    m_view = new LedgerView(std::move(workspace), m_actions, m_prompts, this);
    m_stack->addWidget(m_view);
    m_stack->setCurrentWidget(m_view);
    m_view->showPage(LedgerView::Page::Projects);
    connectView();

    const Ledger& ledger = m_view->workspace().ledger();
    m_backups = new BackupKeeper(ledger.path(), m_author, this);
    connect(m_backups, &BackupKeeper::worked, this, &MainWindow::updateStatus);
    connect(m_backups, &BackupKeeper::told, this,
            [this](const QString& text) { statusBar()->showMessage(text); });
    m_view->workspace().setPreparation(
        [this](ActKind kind, const std::function<void()>& act) { prepareAct(kind, act); });
    m_backups->start(ledger);
    if (!ledger.upgradeCopy().isEmpty()) {
        statusBar()->showMessage(
            tr("The ledger was brought to this version of the program. What it was before is kept "
               "as “%1”.")
                .arg(shownPath(ledger.upgradeCopy())));
    }
    const QString file = QFileInfo(ledger.path()).fileName();
    setWindowTitle((ledger.isReadOnly() ? tr("%1 (read-only)").arg(file) : file) +
                   QStringLiteral(" — ") + productName());
    updateStatus();
    updateLedgerActions();
}

void MainWindow::updateStatus()
{
    if (!m_view) {
        setWindowTitle(productName());
        for (QLabel* label : {m_savedLabel, m_countLabel, m_backupLabel}) {
            label->clear();
        }
        return;
    }
    if (m_view->isEdited()) { // “saved” of a moment ago is not true any more
        statusBar()->clearMessage();
    }
    m_savedLabel->setText(m_view->isEdited() ? tr("Unsaved changes") : tr("Everything is saved"));
    m_countLabel->setText(m_view->countText());
    const QDateTime& newest = m_backups->outcome().newest;
    const QString time = newest.toString(QStringLiteral("H:mm"));
    const bool isToday = newest.date() == m_author.clock->now().toLocalTime().date();
    m_backupLabel->setText(!newest.isValid() ? tr("Backup: none yet")
                           : isToday         ? tr("Backup: today %1").arg(time)
                                             : tr("Backup: %1").arg(shownDate(newest.date())));
    m_backupLabel->setToolTip(plainToolTip(shownPath(m_backups->outcome().folder)));
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

void MainWindow::showKeys()
{
    auto* dialog = new KeyListDialog(this);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto* box =
        new QMessageBox(QMessageBox::NoIcon, tr("About Kyodo Daicho"),
                        tr("Kyodo Daicho %1\nThe register of the projects that citizens and the "
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
