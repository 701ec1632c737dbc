#include "ui/shell/ledger_view.h"

#include "core/domain/shown_dates.h"
#include "core/operations/ledger_reading.h"
#include "core/storage/ledger_place.h"
#include "ui/dashboard/overview_page.h"
#include "ui/editors/project_editor.h"
#include "ui/editors/round_dialog.h"
#include "ui/findings/findings_page.h"
#include "ui/lists/project_list_page.h"
#include "ui/lists/summary_panel.h"
#include "ui/models/plain_tool_tip.h"
#include "ui/organisations/organisations_page.h"
#include "ui/reports/report_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/table_view.h"
#include "ui_ledger_view.h"

#include <algorithm>

namespace kyodo::ui {
namespace {

struct NavigationEntry
{
    LedgerView::Page page;
    ActionId action;
};

constexpr NavigationEntry Navigation[] = {
    {LedgerView::Page::Overview, ActionId::ShowOverview},
    {LedgerView::Page::Projects, ActionId::ShowProjects},
    {LedgerView::Page::Organisations, ActionId::ShowOrganisations},
    {LedgerView::Page::Findings, ActionId::ShowFindings},
    {LedgerView::Page::Reports, ActionId::ShowReports},
    {LedgerView::Page::Guideline, ActionId::ShowGuideline},
    {LedgerView::Page::History, ActionId::ShowHistory},
};

} // namespace

LedgerView::LedgerView(std::unique_ptr<Workspace> workspace, const Actions& actions,
                       Prompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_workspace(std::move(workspace))
    , m_actions(actions)
    , m_prompts(prompts)
    , m_ui(std::make_unique<Ui::LedgerView>())
    , m_watch(*m_workspace)
    , m_notice(placeRemark(m_workspace->ledger().path()))
    , m_undo(*m_workspace)
    , m_reverting(this)
{
    m_ui->setupUi(this);
    makePages();
    setUpTopBar();
    setUpNavigation();
    connectActions();
    connectList();
    connectEditor();
    connectOrganisations();
    connectFindings();
    connect(&m_watch, &LedgerWatch::stateChanged, this, &LedgerView::showBanner);
    showBanner();
    fillRounds();
    if (m_rounds.empty()) {
        chooseRound(); // so that the pages say what to do first
    }
    showPage(Page::Projects);
}

LedgerView::~LedgerView() = default;

void LedgerView::setUpTopBar()
{
    Theme::setRole(*m_ui->topBar, QStringLiteral("topbar"));
    m_ui->undoButton->setDefaultAction(m_actions[ActionId::Undo]);
    m_ui->redoButton->setDefaultAction(m_actions[ActionId::Redo]);
    m_ui->addRoundButton->setDefaultAction(m_actions[ActionId::AddRound]);
    for (QToolButton* button : {m_ui->undoButton, m_ui->redoButton, m_ui->addRoundButton}) {
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    setUpSearch();
    connect(m_ui->roundBox, &QComboBox::activated, this, &LedgerView::changeRound);
}

void LedgerView::setUpNavigation()
{
    for (const NavigationEntry& entry : Navigation) {
        const QAction* action = m_actions[entry.action];
        const QString name = withoutMnemonic(action->text());
        auto* item = new QListWidgetItem(action->icon(), name);
        item->setData(Qt::AccessibleTextRole, name); // in a narrow window the drawing stands alone
        item->setToolTip(
            plainToolTip(tr("%1 (%2)", "a page and its key")
                             .arg(name, action->shortcut().toString(QKeySequence::NativeText))));
        m_ui->navigation->addItem(item);
        connect(action, &QAction::triggered, this,
                [this, page = entry.page] { leaveEditor([this, page] { showPage(page); }); });
    }
    connect(m_ui->navigation, &QListWidget::itemActivated, this, [this] {
        const auto page = static_cast<Page>(m_ui->navigation->currentRow());
        leaveEditor([this, page] { showPage(page); });
    });
    connect(m_ui->navigation, &QListWidget::itemClicked, m_ui->navigation,
            &QListWidget::itemActivated);
}

void LedgerView::fillRounds()
{
    auto rounds = m_workspace->ledger().rounds().all();
    if (!rounds) {
        m_prompts.tell(this, rounds.error());
        return;
    }
    if (*rounds == m_rounds && m_round.has_value() == !m_rounds.empty()) {
        return;
    }
    m_rounds = std::move(*rounds);
    m_ui->roundBox->clear();
    for (const SurveyRound& round : m_rounds) {
        m_ui->roundBox->addItem(shownYears(round.years));
    }
    m_ui->roundBox->setEnabled(!m_rounds.empty());
    showCurrentRound();
    chooseRound();
}

void LedgerView::changeRound()
{
    const int wanted = m_ui->roundBox->currentIndex();
    showCurrentRound(); // until what is being edited has been left
    leaveEditor([this, wanted] {
        m_ui->roundBox->setCurrentIndex(wanted);
        chooseRound();
        if (page() == Page::Editor) {
            showPage(Page::Projects);
        }
    });
}

void LedgerView::showCurrentRound()
{
    const auto current =
        std::find_if(m_rounds.begin(), m_rounds.end(), [this](const SurveyRound& round) {
            return m_round && round.id == m_round->id;
        });
    if (!m_rounds.empty()) {
        m_ui->roundBox->setCurrentIndex(
            current == m_rounds.end() ? 0 : static_cast<int>(current - m_rounds.begin()));
    }
}

void LedgerView::chooseRound()
{
    const int index = m_ui->roundBox->currentIndex();
    m_round = index >= 0 ? std::optional(m_rounds[static_cast<size_t>(index)]) : std::nullopt;
    m_overview->setRound(m_round);
    m_list->setRound(m_round);
    m_findings->setRound(m_round);
    m_reports->setRound(m_round);
    updateActions();
}

void LedgerView::showRound(const FiscalYearSpan& years)
{
    const auto found = std::find_if(m_rounds.begin(), m_rounds.end(),
                                    [&](const SurveyRound& round) { return round.years == years; });
    if (found != m_rounds.end()) {
        m_ui->roundBox->setCurrentIndex(static_cast<int>(found - m_rounds.begin()));
        chooseRound();
    }
}

void LedgerView::addRound()
{
    auto* dialog = new RoundDialog(*m_workspace, m_prompts, this);
    connect(dialog, &RoundDialog::roundAdded, this, &LedgerView::showRound);
    dialog->open();
}

LedgerView::Page LedgerView::page() const
{
    return static_cast<Page>(m_ui->pages->currentIndex());
}

void LedgerView::showPage(Page page)
{
    m_ui->pages->setCurrentIndex(static_cast<int>(page));
    m_ui->navigation->setCurrentRow(static_cast<int>(page == Page::Editor ? m_cameFrom : page));
    if (!m_ui->searchEdit->hasFocus()) {
        if (page == Page::Projects || page == Page::Organisations) {
            focusPage();
        }
    }
    updateActions();
    emit pageChanged(page);
    emit statusChanged();
}

void LedgerView::leaveEditor(std::function<void()> then)
{
    if (page() == Page::Editor) {
        m_editor->leave(std::move(then));
    } else if (page() == Page::Organisations) {
        m_organisations->leave(std::move(then));
    } else {
        then();
    }
}

void LedgerView::commitEdits()
{
    m_editor->commitEdits();
    m_organisations->commitEdits();
}

bool LedgerView::isEdited() const
{
    return m_editor->isEdited() || m_organisations->isEdited();
}

void LedgerView::save()
{
    page() == Page::Organisations ? m_organisations->save() : m_editor->save();
}

void LedgerView::removeSelected()
{
    page() == Page::Organisations ? m_organisations->removeSelected() : m_list->removeSelected();
}

void LedgerView::copySelected()
{
    if (const auto* table = qobject_cast<const TableView*>(window()->focusWidget())) {
        table->copySelected();
    } else {
        page() == Page::Organisations ? m_organisations->copySelected() : m_list->copySelected();
    }
}

/// What the page that is shown is about.
void LedgerView::addNew()
{
    page() == Page::Organisations ? m_organisations->addNew() : newProject();
}

void LedgerView::newProject()
{
    if (!m_round) {
        addRound();
        return;
    }
    leaveEditor([this] {
        m_cameFrom = Page::Projects;
        m_editor->openNew(*m_round);
        showPage(Page::Editor);
    });
}

void LedgerView::editProject(RecordId id)
{
    leaveEditor([this, id] {
        if (page() != Page::Editor) {
            m_cameFrom = page();
        }
        m_editor->open(id);
        showPage(Page::Editor);
        m_editor->focusFields();
    });
}

void LedgerView::editNeighbour(int step)
{
    const auto id = m_editor->record();
    const auto next = id ? m_list->neighbour(*id, step) : std::nullopt;
    if (next) {
        leaveEditor([this, next] {
            m_list->select(next);
            m_editor->open(*next);
        });
    }
}

void LedgerView::closeEditor()
{
    const auto id = m_editor->record();
    showPage(m_cameFrom);
    if (m_cameFrom == Page::Projects) {
        m_list->select(id ? id : m_list->current());
    }
}

void LedgerView::showSheet(ProjectId id)
{
    leaveEditor([this, id] {
        m_reports->setSelectedProjects({id});
        showPage(Page::Reports);
    });
}

void LedgerView::showSelectedSheets()
{
    const std::vector<RecordId> ids = page() == Page::Editor && m_editor->record()
                                          ? std::vector{*m_editor->record()}
                                          : m_list->selected();
    const auto records = m_workspace->ledger().records().load(ids);
    if (!records || records->empty()) {
        return;
    }
    std::vector<ProjectId> projects;
    for (const ProjectRecord& record : *records) {
        projects.push_back(record.project);
    }
    leaveEditor([this, projects] {
        m_reports->setSelectedProjects(projects);
        showPage(Page::Reports);
    });
}

QString LedgerView::countText() const
{
    return page() == Page::Organisations
               ? tr("%1 of %2 organisations shown")
                     .arg(m_organisations->shownCount())
                     .arg(m_organisations->totalCount())
               : tr("%1 of %2 projects shown").arg(m_list->shownCount()).arg(m_list->totalCount());
}

void LedgerView::updateActions()
{
    const bool isWritable = !m_workspace->ledger().isReadOnly();
    const bool isList = page() == Page::Projects;
    const bool isRegister = page() == Page::Organisations;
    m_actions[ActionId::Undo]->setEnabled(isWritable && !isEdited() && m_undo.canUndo());
    m_actions[ActionId::Redo]->setEnabled(isWritable && !isEdited() && m_undo.canRedo());
    m_actions[ActionId::Undo]->setToolTip(tr("Undo: %1").arg(m_undo.undoText()));
    m_actions[ActionId::Redo]->setToolTip(tr("Redo: %1").arg(m_undo.redoText()));
    m_actions[ActionId::NewProject]->setEnabled(isWritable);
    m_actions[ActionId::NewProject]->setText(isRegister ? tr("&New organisation")
                                                        : tr("&New project"));
    m_actions[ActionId::AddRound]->setEnabled(isWritable);
    m_actions[ActionId::SaveProject]->setEnabled(isWritable &&
                                                 (page() == Page::Editor || isRegister));
    m_actions[ActionId::EditProject]->setEnabled(isList);
    m_actions[ActionId::RemoveProjects]->setEnabled(isWritable && (isList || isRegister));
    m_actions[ActionId::CopyRows]->setEnabled(isList || isRegister);
    m_actions[ActionId::ToggleSummary]->setEnabled(isList);
}

} // namespace kyodo::ui
