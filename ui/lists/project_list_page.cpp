#include "ui/lists/project_list_page.h"

#include "core/operations/edit_operations.h"
#include "ui/lists/area_delegate.h"
#include "ui/theme/theme.h"
#include "ui_project_list_page.h"

#include <QClipboard>
#include <QHeaderView>
#include <QSettings>
#include <QShortcut>
#include <QSignalBlocker>

namespace kyodo::ui {
namespace {

constexpr int RowHeight = 28;
const QString ColumnSetting = QStringLiteral("projectList/columns");

} // namespace

ProjectListPage::ProjectListPage(Workspace& workspace, Prompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_prompts(prompts)
    , m_ui(std::make_unique<Ui::ProjectListPage>())
    , m_model(workspace)
{
    m_ui->setupUi(this);
    Theme::setRole(*m_ui->titleLabel, QStringLiteral("title"));
    Theme::setRole(*m_ui->countLabel, QStringLiteral("hint"));
    Theme::setRole(*m_ui->emptyLabel, QStringLiteral("hint"));
    m_ui->addButton->setIcon(Theme::icon(QStringLiteral("add"), Theme::colors().onAccent));
    m_ui->addButton->setDefault(true);
    m_ui->addButton->setVisible(!workspace.ledger().isReadOnly());
    setUpTable();
    setUpFilters();
    connect(m_ui->addButton, &QPushButton::clicked, this, &ProjectListPage::newWanted);
    connect(m_ui->emptyButton, &QPushButton::clicked, this, [this] {
        if (!m_round) {
            emit roundWanted();
        } else if (m_total == 0) {
            emit newWanted();
        } else {
            clearFilters();
        }
    });
    connect(&m_model, &ProjectListModel::failed, this,
            [this](const Error& error) { m_prompts.tell(this, error); });
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this,
            &ProjectListPage::rememberCurrent);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ProjectListPage::restoreCurrent);
    connect(&workspace, &Workspace::changed, this, &ProjectListPage::fillFilters);
}

ProjectListPage::~ProjectListPage()
{
    QSettings().setValue(ColumnSetting, m_ui->table->horizontalHeader()->saveState());
}

void ProjectListPage::setUpTable()
{
    QTableView* table = m_ui->table;
    table->setModel(&m_model);
    table->setItemDelegateForColumn(ProjectListModel::AreaLetter, new AreaDelegate(table));
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(RowHeight);
    QHeaderView* header = table->horizontalHeader();
    header->setSectionsMovable(true);
    const std::pair<int, int> widths[] = {
        {ProjectListModel::Number, 52},      {ProjectListModel::ProjectName, 252},
        {ProjectListModel::Form, 150},       {ProjectListModel::AreaLetter, 56},
        {ProjectListModel::Department, 108}, {ProjectListModel::Partners, 136},
        {ProjectListModel::Cost, 92},        {ProjectListModel::State, 72}};
    for (const auto& [column, width] : widths) {
        header->resizeSection(column, width);
    }
    header->restoreState(QSettings().value(ColumnSetting).toByteArray());
    header->setSortIndicator(ProjectListModel::Number, Qt::AscendingOrder);

    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { emit currentChanged(current()); });
    const auto edit = [this] {
        if (const auto id = current()) {
            emit editWanted(*id);
        }
    };
    connect(table, &QTableView::doubleClicked, this, edit);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_F2}) {
        auto* shortcut = new QShortcut(key, table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, edit);
    }
}

void ProjectListPage::setUpFilters()
{
    for (QComboBox* box :
         {m_ui->formFilter, m_ui->areaFilter, m_ui->departmentFilter, m_ui->stateFilter}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContentsOnFirstShow);
        box->setMaximumWidth(150);
        connect(box, &QComboBox::activated, this, &ProjectListPage::applyFilter);
    }
    m_ui->stateFilter->addItem(tr("All states"));
    for (const RecordStatus status : recordStatuses()) {
        m_ui->stateFilter->addItem(statusLabel(status), statusCode(status));
    }
    connect(m_ui->clearButton, &QToolButton::clicked, this, &ProjectListPage::clearFilters);
}

void ProjectListPage::fillChoices(QComboBox& box, const QString& everything,
                                  const QStringList& names) const
{
    const QString chosen = box.currentIndex() > 0 ? box.currentText() : QString();
    box.clear();
    box.addItem(everything);
    box.addItems(names);
    box.setCurrentIndex(chosen.isEmpty() ? 0 : std::max(0, box.findText(chosen)));
}

void ProjectListPage::fillFilters()
{
    const Guideline& guideline = m_workspace.guideline();
    QStringList forms;
    for (const Form& form : guideline.forms) {
        forms << form.name;
    }
    QStringList areas;
    for (const Area& area : guideline.areas) {
        areas << area.code.text() + u' ' + area.name;
    }
    QStringList departments;
    if (m_round) {
        departments = m_workspace.ledger().lists().departments(m_round->id).value_or(QStringList());
    }
    fillChoices(*m_ui->formFilter, tr("All forms"), forms);
    fillChoices(*m_ui->areaFilter, tr("All areas"), areas);
    fillChoices(*m_ui->departmentFilter, tr("All departments"), departments);
    m_ui->areaFilter->setVisible(!areas.isEmpty());
    m_ui->formFilter->setVisible(!forms.isEmpty());
    showCounts();
}

void ProjectListPage::setRound(const std::optional<SurveyRound>& round)
{
    m_round = round;
    fillFilters();
    applyFilter();
}

void ProjectListPage::setSearch(const QString& search)
{
    m_search = search;
    applyFilter();
}

void ProjectListPage::setFilter(const RecordFilter& filter)
{
    const auto indexOf = [](const auto& entries, const auto& choice) {
        for (size_t i = 0; choice && i < entries.size(); ++i) {
            if (choice->code == entries[i].code) {
                return static_cast<int>(i) + 1;
            }
        }
        return 0;
    };
    m_ui->formFilter->setCurrentIndex(indexOf(m_workspace.guideline().forms, filter.form));
    m_ui->areaFilter->setCurrentIndex(indexOf(m_workspace.guideline().areas, filter.area));
    m_ui->departmentFilter->setCurrentIndex(
        std::max(0, m_ui->departmentFilter->findText(filter.department)));
    m_ui->stateFilter->setCurrentIndex(0);
    m_gap = filter.gap;
    applyFilter();
}

void ProjectListPage::clearFilters()
{
    setFilter({});
}

void ProjectListPage::applyFilter()
{
    RecordFilter filter;
    filter.search = m_search;
    filter.gap = m_gap;
    if (m_round) {
        filter.round = m_round->id;
    }
    const Guideline& guideline = m_workspace.guideline();
    if (const int index = m_ui->formFilter->currentIndex(); index > 0) {
        const Form& form = guideline.forms[static_cast<size_t>(index - 1)];
        filter.form = FormChoice{form.code, form.name};
    }
    if (const int index = m_ui->areaFilter->currentIndex(); index > 0) {
        const Area& area = guideline.areas[static_cast<size_t>(index - 1)];
        filter.area = AreaChoice{area.code, area.name};
    }
    if (m_ui->departmentFilter->currentIndex() > 0) {
        filter.department = m_ui->departmentFilter->currentText();
    }
    filter.status = statusFromCode(m_ui->stateFilter->currentData().toString());
    RecordFilter unfiltered;
    unfiltered.round = filter.round;
    unfiltered.search = filter.search;
    m_ui->clearButton->setVisible(filter != unfiltered);
    m_model.setFilter(filter);
}

void ProjectListPage::showCounts()
{
    RecordFilter all;
    if (m_round) {
        all.round = m_round->id;
        m_total = m_workspace.ledger().lists().countRecords(all).value_or(0);
    } else {
        m_total = 0;
    }
    m_ui->countLabel->setText(shownCount() == m_total
                                  ? tr("%n project(s)", nullptr, static_cast<int>(m_total))
                                  : tr("%1 of %2 projects").arg(shownCount()).arg(m_total));
    showEmptyState();
    emit countsChanged();
}

void ProjectListPage::showEmptyState()
{
    m_ui->stack->setCurrentWidget(shownCount() > 0 ? m_ui->tablePage : m_ui->emptyPage);
    const bool isFiltered = m_total > 0;
    m_ui->emptyLabel->setText(
        !m_round     ? tr("There is no survey round yet. Begin with the year that you ask about.")
        : isFiltered ? tr("No project of this round is found by this search and these filters.")
                     : tr("This round has no project yet. Enter one, or import a file."));
    m_ui->emptyButton->setText(!m_round     ? tr("Add a survey round")
                               : isFiltered ? tr("Clear filters")
                                            : tr("Enter a project"));
    m_ui->emptyButton->setVisible(isFiltered || !m_workspace.ledger().isReadOnly());
}

void ProjectListPage::rememberCurrent()
{
    if (const auto id = current()) {
        m_remembered = id;
    }
}

void ProjectListPage::restoreCurrent()
{
    showCounts();
    select(m_remembered);
}

void ProjectListPage::select(std::optional<RecordId> id)
{
    const int row = id ? m_model.rowOf(*id).value_or(0) : 0;
    if (m_model.rowCount() > 0) {
        m_ui->table->setCurrentIndex(m_model.index(row, ProjectListModel::ProjectName));
        m_ui->table->scrollTo(m_ui->table->currentIndex());
    } else {
        emit currentChanged(std::nullopt);
    }
}

void ProjectListPage::focusTable()
{
    m_ui->table->setFocus();
}

std::optional<RecordId> ProjectListPage::current() const
{
    return m_model.idAt(m_ui->table->currentIndex().row());
}

std::vector<RecordId> ProjectListPage::selected() const
{
    std::vector<RecordId> ids;
    for (const QModelIndex& index : m_ui->table->selectionModel()->selectedRows()) {
        if (const auto id = m_model.idAt(index.row())) {
            ids.push_back(*id);
        }
    }
    return ids;
}

std::optional<RecordId> ProjectListPage::neighbour(RecordId id, int step) const
{
    const auto row = m_model.rowOf(id);
    return row ? m_model.idAt(*row + step) : std::nullopt;
}

qsizetype ProjectListPage::shownCount() const
{
    return m_model.rowCount();
}

void ProjectListPage::removeSelected()
{
    const std::vector<RecordId> ids = selected();
    if (ids.empty() || m_workspace.ledger().isReadOnly()) {
        return;
    }
    const Question question{tr("Remove projects"),
                            tr("%n project(s) will be taken out of this round. This can be undone.",
                               nullptr, static_cast<int>(ids.size())),
                            tr("Remove"), QString(), tr("Cancel")};
    m_prompts.ask(this, question, [this, ids](Answer answer) {
        if (answer != Answer::Accept) {
            return;
        }
        if (const ActResult removed = removeRecords(m_workspace, ids); !removed) {
            m_prompts.tell(this, removed.error());
        }
    });
}

void ProjectListPage::copySelected() const
{
    QStringList lines;
    for (const QModelIndex& row : m_ui->table->selectionModel()->selectedRows()) {
        QStringList cells;
        for (int column = 0; column < ProjectListModel::ColumnCount; ++column) {
            cells << m_model.index(row.row(), column).data().toString().simplified();
        }
        lines << cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace kyodo::ui
