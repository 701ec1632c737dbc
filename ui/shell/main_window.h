#pragma once

#include "core/operations/workspace.h"
#include "core/storage/restoration.h"
#include "ui/prompts/prompts.h"
#include "ui/shell/actions.h"

#include <QMainWindow>

class QLabel;
class QMenu;
class QStackedWidget;

namespace kyodo::ui {

class BackupKeeper;
class BackupsDialog;
class LedgerView;
class StartPage;

/// The window: a ledger, or the start page while none is open.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Author author, Prompts& prompts, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens a ledger in place of the one that is open. What cannot be opened is told, and the
    /// other one stays.
    void openLedger(const QString& path);

    /// Null while none is open.
    [[nodiscard]] LedgerView* view() const { return m_view; }
    [[nodiscard]] const Actions& actions() const { return m_actions; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void setUpStatusBar();
    void connectActions();
    void connectStartPage();
    void leaveLedger(std::function<void()> then);
    void showLedger(std::unique_ptr<Workspace> workspace);
    void connectView();
    void closeLedger();
    /// The same file from its beginning, at the same page and round.
    void reopenLedger();
    void chooseLedger();
    void makeLedger();
    void openSample();
    void chooseImport();
    void importFile(const QString& path);
    [[nodiscard]] std::optional<FiscalYearSpan> shownYears() const;
    void showBackups();
    BackupsDialog* openBackups(BackupKeeper& keeper);
    void offerBackups(const QString& path, const Error& error);
    /// Before an act that changes much.
    void prepareAct(ActKind kind, const std::function<void()>& act);
    void restore(Restoration& restoration);
    void closeLedger();
    void rememberRecent(const QString& path);
    void fillRecent();
    void updateStatus();
    void updateLedgerActions();
    void showKeys();
    void showAbout();

    Author m_author;
    Prompts& m_prompts;
    Actions m_actions;
    QMenu* m_recentMenu;
    QStackedWidget* m_stack;
    StartPage* m_startPage;
    LedgerView* m_view = nullptr;
    BackupKeeper* m_backups = nullptr;
    QLabel* m_savedLabel;
    QLabel* m_countLabel;
    QLabel* m_backupLabel;
    bool m_mayClose = false;
};

} // namespace kyodo::ui
