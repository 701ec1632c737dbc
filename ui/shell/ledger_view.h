#pragma once

#include "core/domain/finding.h"
#include "core/operations/workspace.h"
#include "ui/models/undo_history.h"
#include "ui/prompts/prompts.h"
#include "ui/reports/work_progress.h"
#include "ui/shell/actions.h"
#include "ui/shell/ledger_watch.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

class QStackedWidget;

namespace kyodo::ui {

namespace Ui {
class LedgerView;
}

class FindingsPage;
class GuidelinePage;
class HistoryPage;
class OrganisationsPage;
class OverviewPage;
class ProjectEditor;
class ProjectListPage;
class ReportPage;
class SummaryPanel;

/// An open ledger: the round at the top, the pages at the left, the summary at the side. The round
/// chosen at the top is the one that every page speaks of.
class LedgerView final : public QWidget
{
    Q_OBJECT

public:
    enum class Page {
        Overview,
        Projects,
        Organisations,
        Findings,
        Reports,
        Guideline,
        History,
        Editor
    };

    LedgerView(std::unique_ptr<Workspace> workspace, const Actions& actions, Prompts& prompts,
               QWidget* parent = nullptr);
    ~LedgerView() override;

    [[nodiscard]] Workspace& workspace() const { return *m_workspace; }
    [[nodiscard]] Page page() const;
    /// 46件中46件表示, of the projects, or of the organisations while their page is shown
    [[nodiscard]] QString countText() const;
    [[nodiscard]] bool isEdited() const;
    /// None in a ledger without rounds.
    [[nodiscard]] const std::optional<SurveyRound>& round() const { return m_round; }

    void showPage(Page page);
    /// Takes over what is still being typed.
    void commitEdits();
    /// Calls `then` when nothing is unsaved, or when the user has decided about it.
    void leaveEditor(std::function<void()> then);
    /// Shows the round of these years, as after an import made it.
    void showRound(const FiscalYearSpan& years);
    /// Above the pages, until the user has read it.
    void showNotice(const QString& text);
    /// Whether the file is no longer the ledger that was opened, or is only read: then opening it
    /// again changes something.
    [[nodiscard]] bool mayBeReopened();

signals:
    void statusChanged();
    void message(const QString& text);
    /// A file that was written for somebody to open, or the folder of several.
    void saved(const QString& path);
    void pageChanged(kyodo::ui::LedgerView::Page page);
    /// The file that stands there now, in place of what is shown.
    void reopenWanted();
    /// What was entered was saved in another ledger, which `notice` tells about.
    void ledgerWanted(const QString& path, const QString& notice);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makePages();
    [[nodiscard]] QWidget* makeProjectsPage();
    void setUpTopBar();
    void setUpNavigation();
    /// What can be done without gives way in a narrow window.
    void shareWidth();
    void toggleSummary();
    /// Of the current project, or of all that are selected.
    void showSummary();
    void connectActions();
    void connectList();
    void connectEditor();
    void connectOrganisations();
    void connectFindings();
    void setUpSearch();
    void search();
    /// Esc in the box: first the words go, then the one who typed.
    void leaveSearch();
    void focusPage();
    void dropSearch();
    void save();
    using TakingBack = Status (UndoHistory::*)(const ActProgress& progress);
    /// Shows how far it is, and can be cancelled; `report` says that it was done.
    void takeBack(TakingBack step, const QString& what, const QString& report);
    void removeSelected();
    void copySelected();
    void showBanner();
    void showLoss();
    void saveElsewhere();
    /// Gives the notice for the one who opens the other ledger.
    [[nodiscard]] Result<QString> saveTo(const QString& path);
    void fillRounds();
    void changeRound();
    void showCurrentRound();
    void chooseRound();
    void addRound();
    void addNew();
    void newProject();
    void editProject(RecordId id);
    void editNeighbour(int step);
    void showFinding(const Finding& finding);
    void closeEditor();
    void showSheet(ProjectId id);
    void showSelectedSheets();
    void updateActions();

    std::unique_ptr<Workspace> m_workspace;
    const Actions& m_actions;
    Prompts& m_prompts;
    std::unique_ptr<Ui::LedgerView> m_ui;
    LedgerWatch m_watch;
    QString m_notice; ///< not read yet
    UndoHistory m_undo;
    WorkProgress m_reverting;
    QTimer m_searchTimer;
    std::vector<SurveyRound> m_rounds; ///< as in the box at the top
    std::optional<SurveyRound> m_round;
    bool m_wantsSummary = true;       ///< where there is room for it
    Page m_cameFrom = Page::Projects; ///< to which the editor goes back
    OverviewPage* m_overview = nullptr;
    ProjectListPage* m_list = nullptr;
    OrganisationsPage* m_organisations = nullptr;
    FindingsPage* m_findings = nullptr;
    ReportPage* m_reports = nullptr;
    GuidelinePage* m_guideline = nullptr;
    HistoryPage* m_history = nullptr;
    ProjectEditor* m_editor = nullptr;
    SummaryPanel* m_summary = nullptr;
};

} // namespace kyodo::ui
