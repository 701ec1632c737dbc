#pragma once

#include "core/operations/workspace.h"
#include "core/storage/restoration.h"
#include "ui/models/beside_window.h"
#include "ui/prompts/prompts.h"
#include "ui/shell/actions.h"
#include "ui/wizards/new_ledger_dialog.h"

#include <QMainWindow>

class QLabel;
class QMenu;
class QStackedWidget;

namespace kyodo::ui {

class BackupKeeper;
class BackupsDialog;
class DamagedLedgerOffer;
class LedgerView;
class SavedFileBar;
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
    /// Opens the one that was open last, as the program starts: not when the user does not want it,
    /// nor when that failed the last time.
    void openLastLedger();

    /// 協働台帳, in the language of the window.
    [[nodiscard]] static QString productName();

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
    void makeSampleAt(const QString& path);
    void makeLedgerFor(NewLedgerDialog::Purpose purpose, std::function<void()> then);
    void chooseImport();
    void importFile(const QString& path);
    void askForLedgerOf(const QString& importedFile);
    void importIntoOpened(const QString& path);
    [[nodiscard]] bool isOpen(const QString& path) const;
    [[nodiscard]] std::optional<FiscalYearSpan> shownYears() const;
    void showBackups();
    BackupsDialog* openBackups(BackupKeeper& keeper);
    /// Of a ledger that is not open.
    void showBackupsOf(const QString& path);
    /// Before an act that changes much.
    void prepareAct(ActKind kind, const std::function<void()>& act);
    void restore(Restoration& restoration);
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
    DamagedLedgerOffer* m_damaged; ///< when a ledger does not open
    LedgerView* m_view = nullptr;
    BackupKeeper* m_backups = nullptr;
    QLabel* m_savedLabel;
    QLabel* m_countLabel;
    QLabel* m_backupLabel;
    SavedFileBar* m_savedFile;
    BesideWindow m_makingSample;
    bool m_mayClose = false;
};

} // namespace kyodo::ui
