#include "ui/dashboard/history_page.h"
#include "ui/dashboard/overview_page.h"
#include "ui/editors/project_editor.h"
#include "ui/findings/findings_page.h"
#include "ui/guideline/guideline_page.h"
#include "ui/lists/project_list_page.h"
#include "ui/lists/summary_panel.h"
#include "ui/organisations/organisations_page.h"
#include "ui/reports/report_page.h"
#include "ui/shell/ledger_view.h"
#include "ui_ledger_view.h"

#include <QHBoxLayout>
#include <QResizeEvent>

// The pages of LedgerView: how they are made, and what each says to the others.

namespace kyodo::ui {

void LedgerView::makePages()
{
    m_overview = new OverviewPage(*m_workspace, this);
    m_list = new ProjectListPage(*m_workspace, m_prompts, this);
    m_organisations = new OrganisationsPage(*m_workspace, m_prompts, this);
    m_findings = new FindingsPage(*m_workspace, this);
    m_reports = new ReportPage(*m_workspace, m_prompts, this);
    m_guideline = new GuidelinePage(*m_workspace, m_prompts, this);
    m_history = new HistoryPage(*m_workspace, m_prompts, this);
    m_editor = new ProjectEditor(*m_workspace, m_prompts, this);
    m_summary = new SummaryPanel(*m_workspace, this);
    // in the order of Page
    const std::initializer_list<QWidget*> pages{
        m_overview, makeProjectsPage(), m_organisations, m_findings,
        m_reports,  m_guideline,        m_history,       m_editor};
    for (QWidget* page : pages) {
        m_ui->pages->addWidget(page);
    }
    connect(m_reports, &ReportPage::message, this, &LedgerView::message);
    connect(m_reports, &ReportPage::saved, this, &LedgerView::saved);
    connect(m_guideline, &GuidelinePage::saved, this, &LedgerView::saved);
    connect(m_overview, &OverviewPage::recordWanted, this, &LedgerView::editProject);
    connect(m_overview, &OverviewPage::findingsWanted, this, [this] { showPage(Page::Findings); });
    connect(m_overview, &OverviewPage::rowsWanted, this, [this](const RecordFilter& filter) {
        showPage(Page::Projects);
        m_list->setFilter(filter);
    });
}

QWidget* LedgerView::makeProjectsPage()
{
    constexpr int SummaryWidth = 248;
    m_summary->setFixedWidth(SummaryWidth);
    auto* page = new QWidget(this);
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list, 1);
    row->addWidget(m_summary);
    return page;
}

void LedgerView::connectActions()
{
    const auto on = [this](ActionId id, auto act) {
        connect(m_actions[id], &QAction::triggered, this, act);
    };
    on(ActionId::Undo, [this] {
        takeBack(&UndoHistory::undo, tr("Taking the act back…"),
                 tr("Undone: %1").arg(m_undo.undoText()));
    });
    on(ActionId::Redo, [this] {
        takeBack(&UndoHistory::redo, tr("Doing the act again…"),
                 tr("Done again: %1").arg(m_undo.redoText()));
    });
    on(ActionId::NewProject, &LedgerView::addNew);
    on(ActionId::AddRound, &LedgerView::addRound);
    on(ActionId::ChooseRound, [this] { m_ui->roundBox->setFocus(Qt::ShortcutFocusReason); });
    on(ActionId::SaveProject, &LedgerView::save);
    on(ActionId::RemoveProjects, &LedgerView::removeSelected);
    on(ActionId::CopyRows, &LedgerView::copySelected);
    on(ActionId::PrintSheet, &LedgerView::showSelectedSheets);
    on(ActionId::EditProject, [this] {
        if (const auto id = m_list->current()) {
            editProject(*id);
        }
    });
    on(ActionId::Find, [this] {
        m_ui->searchEdit->setFocus(Qt::ShortcutFocusReason);
        m_ui->searchEdit->selectAll();
    });
    on(ActionId::ToggleSummary, &LedgerView::toggleSummary);
    connect(&m_undo, &UndoHistory::stepsChanged, this, &LedgerView::updateActions);
}

/// Asked for, it is shown in a narrow window too.
void LedgerView::toggleSummary()
{
    m_wantsSummary = m_summary->isHidden();
    m_summary->setVisible(m_wantsSummary);
}

void LedgerView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        shareWidth();
    }
}

/// First the summary goes, then the words beside the drawings of the pages.
void LedgerView::shareWidth()
{
    constexpr int RoomForSummary = 1180;
    constexpr int RoomForWords = 1080;
    constexpr int WideNavigation = 176;
    constexpr int NarrowNavigation = 56;
    m_summary->setVisible(m_wantsSummary && width() >= RoomForSummary);
    const bool hasWords = width() >= RoomForWords;
    m_ui->navigation->setFixedWidth(hasWords ? WideNavigation : NarrowNavigation);
    for (int row = 0; row < m_ui->navigation->count(); ++row) {
        QListWidgetItem* item = m_ui->navigation->item(row);
        const QString name = item->data(Qt::AccessibleTextRole).toString();
        item->setText(hasWords ? name : QString());
    }
}

void LedgerView::takeBack(TakingBack step, const QString& what, const QString& report)
{
    const WorkProgress::Work work(m_reverting, what);
    const Status taken = (m_undo.*step)(
        [this](qsizetype done, qsizetype all) { return m_reverting.step(done, all); });
    if (taken) {
        emit message(report);
    } else if (!work.wasCancelled()) {
        m_prompts.tell(this, taken.error());
    }
}

void LedgerView::connectList()
{
    connect(m_list, &ProjectListPage::currentChanged, this, &LedgerView::showSummary);
    connect(m_list, &ProjectListPage::selectionChanged, this, &LedgerView::showSummary);
    connect(m_list, &ProjectListPage::countsChanged, this, &LedgerView::statusChanged);
    connect(m_list, &ProjectListPage::editWanted, this, &LedgerView::editProject);
    connect(m_list, &ProjectListPage::searchDropped, this, &LedgerView::dropSearch);
    connect(m_list, &ProjectListPage::newWanted, this, &LedgerView::newProject);
    connect(m_list, &ProjectListPage::roundWanted, this, &LedgerView::addRound);
    connect(m_summary, &SummaryPanel::editWanted, this, &LedgerView::editProject);
    connect(m_summary, &SummaryPanel::sheetWanted, this, &LedgerView::showSheet);
    connect(m_workspace.get(), &Workspace::changed, this, &LedgerView::fillRounds);
}

void LedgerView::showSummary()
{
    const std::vector<RecordId> selected = m_list->selected();
    if (selected.size() > 1) {
        m_summary->showAll(selected);
    } else {
        m_summary->show(m_list->current());
    }
}

void LedgerView::connectEditor()
{
    connect(m_editor, &ProjectEditor::closeWanted, this,
            [this] { leaveEditor([this] { closeEditor(); }); });
    connect(m_editor, &ProjectEditor::previousWanted, this, [this] { editNeighbour(-1); });
    connect(m_editor, &ProjectEditor::nextWanted, this, [this] { editNeighbour(+1); });
    connect(m_editor, &ProjectEditor::saved, this, [this](RecordId id) {
        m_list->select(id);
        emit message(tr("Saved."));
    });
    connect(m_editor, &ProjectEditor::recordWanted, this, &LedgerView::editProject);
    connect(m_editor, &ProjectEditor::editedChanged, this, [this] {
        updateActions();
        emit statusChanged();
    });
}

void LedgerView::connectOrganisations()
{
    connect(m_organisations, &OrganisationsPage::message, this, &LedgerView::message);
    connect(m_organisations, &OrganisationsPage::countsChanged, this, &LedgerView::statusChanged);
    connect(m_organisations, &OrganisationsPage::recordWanted, this, &LedgerView::editProject);
    connect(m_organisations, &OrganisationsPage::searchDropped, this, &LedgerView::dropSearch);
    connect(m_organisations, &OrganisationsPage::editedChanged, this, [this] {
        updateActions();
        emit statusChanged();
    });
}

void LedgerView::connectFindings()
{
    connect(m_findings, &FindingsPage::findingWanted, this, &LedgerView::showFinding);
    connect(m_findings, &FindingsPage::recordWanted, this, &LedgerView::editProject);
}

/// What is doubtful is shown where it can be mended.
void LedgerView::showFinding(const Finding& finding)
{
    if (finding.record) {
        editProject(*finding.record);
        m_editor->showFinding(finding);
    } else if (finding.organisation) {
        leaveEditor([this, id = *finding.organisation] {
            showPage(Page::Organisations);
            m_organisations->open(id);
        });
    }
}

} // namespace kyodo::ui
