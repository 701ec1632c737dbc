#include "ui/lists/project_list_page.h"

#include "core/domain/guideline/built_in_guidelines.h"
#include "core/domain/record_labels.h"
#include "core/operations/edit_operations.h"
#include "ui/lists/area_delegate.h"
#include "ui/lists/filter_box.h"
#include "ui/prompts/named_list.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui_project_list_page.h"

#include <QHeaderView>
#include <QMenu>

#include <algorithm>
#include <set>
#include <span>

namespace kyodo::ui {
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
    Theme::setRole(*m_ui->elsewhereLabel, QStringLiteral("hint"));
    m_ui->addButton->setIcon(Theme::icon(QStringLiteral("add"), Theme::colors().onAccent));
    m_ui->addButton->setDefault(true);
    m_ui->addButton->setVisible(!workspace.ledger().isReadOnly());
    setUpTable();
    setUpFilters();
    setUpReading();
    connect(m_ui->addButton, &QPushButton::clicked, this, &ProjectListPage::newWanted);
    connect(m_ui->emptyButton, &QPushButton::clicked, this, [this] {
        if (!m_filter.round) {
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
    connect(&workspace, &Workspace::changed, this, [this] {
        fillFilters();
        showCounts();
    });
}

ProjectListPage::~ProjectListPage() = default;

void ProjectListPage::setUpTable()
{
    TableView* table = m_ui->table;
    table->setModel(&m_model);
    table->setItemDelegateForColumn(ProjectListModel::AreaLetter, new AreaDelegate(table));
    table->horizontalHeader()->setSectionsMovable(true);
    table->horizontalHeader()->setSortIndicator(ProjectListModel::Number, Qt::AscendingOrder);
    table->shareRoom({ProjectListModel::ProjectName}, QStringLiteral("projects"));

    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { emit currentChanged(current()); });
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ProjectListPage::selectionChanged);
    connect(table, &TableView::opened, this, [this] {
        if (const auto id = current()) {
            emit editWanted(*id);
        }
    });
    connect(table, &TableView::removeWanted, this, &ProjectListPage::removeSelected);
}

void ProjectListPage::setUpFilters()
{
    for (QComboBox* box :
         {m_ui->formFilter, m_ui->areaFilter, m_ui->departmentFilter, m_ui->stateFilter}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContentsOnFirstShow);
        box->setMaximumWidth(150); // narrow enough for four of them on a notebook
        connect(box, &QComboBox::activated, this, &ProjectListPage::readFilter);
    }
    connect(m_ui->clearButton, &QToolButton::clicked, this, &ProjectListPage::clearFilters);
    FlowLayout::wrap(*m_ui->head,
                     {m_ui->formFilter, m_ui->areaFilter, m_ui->departmentFilter, m_ui->stateFilter,
                      m_ui->readingButton, m_ui->clearButton, m_ui->addButton});
}

void ProjectListPage::setUpReading()
{
    auto* menu = new QMenu(m_ui->readingButton);
    m_ui->readingButton->setMenu(menu);
    connect(menu, &QMenu::triggered, this,
            [this](const QAction* action) { readThrough(action->data().toString()); });
    fillReading();
}

void ProjectListPage::fillReading()
{
    QMenu* menu = m_ui->readingButton->menu();
    menu->clear();
    const auto add = [&](const QString& text, const QString& code) {
        QAction* action = menu->addAction(text);
        action->setData(code);
        action->setCheckable(true);
        action->setChecked(code == m_reading);
    };
    add(tr("As the ledger has it"), QString());
    QString reading;
    for (const QString& code : builtInGuidelineCodes()) {
        if (const auto guideline = builtInGuideline(code)) {
            add(guideline->city, code);
            reading = code == m_reading ? guideline->city : reading;
        }
    }
    m_ui->readingButton->setText(reading.isEmpty() ? tr("Read as")
                                                   : tr("Read as: %1").arg(reading));
}

void ProjectListPage::readThrough(const QString& guidelineCode)
{
    m_reading = guidelineCode;
    fillReading();
    const auto other = builtInGuideline(guidelineCode);
    const Guideline& own = m_workspace.ledger().guidelineOf(m_filter.round);
    m_model.setReading(other ? std::optional(bridgeBetween(own, *other)) : std::nullopt);
}

void ProjectListPage::fillFilters()
{
    const Guideline& guideline = m_workspace.ledger().guidelineOf(m_filter.round);
    fillFilterBox(*m_ui->formFilter, tr("All forms"));
    for (const Form& form : guideline.forms) {
        m_ui->formFilter->addItem(form.name, form.code.text());
    }
    fillFilterBox(*m_ui->areaFilter, tr("All areas"));
    for (const Area& area : guideline.areas) {
        m_ui->areaFilter->addItem(areaLabel(area), area.code.text());
    }
    fillFilterBox(*m_ui->departmentFilter, tr("All depts."));
    if (m_filter.round) {
        const auto departments = m_workspace.ledger().lists().departments(*m_filter.round);
        for (const QString& department : departments.value_or(QStringList())) {
            m_ui->departmentFilter->addItem(department, department);
        }
    }
    fillFilterBox(*m_ui->stateFilter, tr("All states"));
    for (const RecordStatus status : recordStatuses()) {
        m_ui->stateFilter->addItem(statusLabel(status), statusCode(status));
    }
    m_ui->areaFilter->setVisible(!guideline.areas.empty());
    m_ui->formFilter->setVisible(!guideline.forms.empty());
    showFilter();
}

void ProjectListPage::showFilter()
{
    showFilterChoice(*m_ui->formFilter, m_filter.form);
    showFilterChoice(*m_ui->areaFilter, m_filter.area);
    showFilterText(*m_ui->departmentFilter, m_filter.department, m_filter.department);
    showFilterText(*m_ui->stateFilter, m_filter.status ? statusCode(*m_filter.status) : QString(),
                   {});
    m_ui->clearButton->setVisible(isNarrowed());
}

void ProjectListPage::readFilter()
{
    const auto choose = [](auto& choice, const QComboBox& box) {
        using ChoiceType = typename std::remove_reference_t<decltype(choice)>::value_type;
        using CodeType = typename decltype(ChoiceType::code)::value_type;
        choice.reset();
        if (box.currentIndex() > 0) {
            choice = ChoiceType{CodeType::parse(box.currentData().toString()), box.currentText()};
        }
    };
    choose(m_filter.form, *m_ui->formFilter);
    choose(m_filter.area, *m_ui->areaFilter);
    m_filter.department = m_ui->departmentFilter->currentData().toString();
    m_filter.status = statusFromCode(m_ui->stateFilter->currentData().toString());
    applyFilter();
}

void ProjectListPage::setRound(const std::optional<SurveyRound>& round)
{
    m_filter.round = round ? std::optional(round->id) : std::nullopt;
    fillFilters();
    readThrough(m_reading); // from the guideline of this round
    applyFilter();
}

void ProjectListPage::setSearch(const QString& search)
{
    m_filter.search = search;
    applyFilter();
}

void ProjectListPage::setFilter(const RecordFilter& filter)
{
    const auto round = m_filter.round;
    m_filter = filter;
    m_filter.round = round;
    if (m_filter.search.isEmpty()) {
        emit searchDropped();
    }
    applyFilter();
}

void ProjectListPage::clearFilters()
{
    setFilter({});
}

bool ProjectListPage::isNarrowed() const
{
    RecordFilter whole;
    whole.round = m_filter.round;
    return m_filter != whole;
}

void ProjectListPage::applyFilter()
{
    showFilter();
    m_model.setFilter(m_filter);
}

void ProjectListPage::showCounts()
{
    RecordFilter all;
    all.round = m_filter.round;
    m_total = all.round ? m_workspace.ledger().lists().countRecords(all).value_or(0) : 0;
    m_ui->countLabel->setText(shownCount() == m_total
                                  ? tr("%n project(s)", nullptr, static_cast<int>(m_total))
                                  : tr("%1 of %2 projects").arg(shownCount()).arg(m_total));
    showElsewhere();
    showEmptyState();
    emit countsChanged();
}

/// Who looks for a project may not know in which round it was.
void ProjectListPage::showElsewhere()
{
    RecordFilter everywhere = m_filter;
    everywhere.round.reset();
    const bool isSearched = m_filter.round && !m_filter.search.trimmed().isEmpty();
    const qint64 all =
        isSearched ? m_workspace.ledger().lists().countRecords(everywhere).value_or(0) : 0;
    const qint64 elsewhere = all - (isSearched ? shownCount() : 0);
    m_ui->elsewhereLabel->setVisible(elsewhere > 0);
    m_ui->elsewhereLabel->setText(tr("%n project(s) of other survey rounds are found by this "
                                     "search, too.",
                                     nullptr, static_cast<int>(elsewhere)));
}

void ProjectListPage::showEmptyState()
{
    m_ui->stack->setCurrentWidget(shownCount() > 0 ? m_ui->tablePage : m_ui->emptyPage);
    const bool isFiltered = m_total > 0;
    m_ui->emptyLabel->setText(
        !m_filter.round
            ? tr("There is no survey round yet. Begin with the year that you ask about.")
        : isFiltered ? tr("No project of this round is found by this search and these filters.")
                     : tr("This round has no project yet. Enter one, or import a file."));
    m_ui->emptyButton->setText(!m_filter.round ? tr("Add a survey round")
                               : isFiltered    ? tr("Clear filters")
                                               : tr("Enter a project"));
    m_ui->emptyButton->setVisible(isFiltered || !m_workspace.ledger().isReadOnly());
}

void ProjectListPage::rememberCurrent()
{
    if (const auto id = current()) {
        m_remembered = id;
        m_rememberedRow = m_ui->table->currentIndex().row();
    }
    m_rememberedSelection = selected();
}

/// What is selected are projects, not rows: they stay selected wherever they stand now, and those
/// that are no longer shown are not replaced by others.
void ProjectListPage::restoreCurrent()
{
    showCounts();
    select(m_remembered);
    if (m_rememberedSelection.size() > 1) {
        m_ui->table->selectRows(rowsOf(m_rememberedSelection));
    }
}

std::vector<int> ProjectListPage::rowsOf(const std::vector<RecordId>& ids) const
{
    const std::set<RecordId> wanted(ids.begin(), ids.end());
    std::vector<int> rows;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (wanted.contains(*m_model.idAt(row))) {
            rows.push_back(row);
        }
    }
    return rows;
}

void ProjectListPage::select(std::optional<RecordId> id)
{
    const int last = m_model.rowCount() - 1;
    const int row = id ? m_model.rowOf(*id).value_or(std::min(m_rememberedRow, last)) : 0;
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
                               nullptr, static_cast<int>(ids.size())) +
                                u'\n' + namedList(namesOf(ids), std::ssize(ids)),
                            tr("Remove"),
                            QString(),
                            tr("Cancel"),
                            Consequence::Destructive};
    m_prompts.ask(this, question, [this, ids](Answer answer) {
        if (answer != Answer::Accept) {
            return;
        }
        if (const ActResult removed = removeRecords(m_workspace, ids); !removed) {
            m_prompts.tell(this, removed.error());
        }
    });
}

/// Of the first ones, as many as a question names.
QStringList ProjectListPage::namesOf(const std::vector<RecordId>& ids) const
{
    const auto first = std::span(ids).first(std::min(ids.size(), std::size_t{MostNamed}));
    const auto records = m_workspace.ledger().records().load(first);
    QStringList names;
    for (const ProjectRecord& record : records.value_or(std::vector<ProjectRecord>())) {
        names << record.name.text();
    }
    return names;
}

void ProjectListPage::copySelected() const
{
    m_ui->table->copySelected();
}

} // namespace kyodo::ui
