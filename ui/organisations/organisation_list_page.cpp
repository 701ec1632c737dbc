#include "ui/organisations/organisation_list_page.h"

#include "ui/organisations/erasure_dialog.h"
#include "ui/prompts/named_list.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui_organisation_list_page.h"

#include <QHeaderView>

#include <algorithm>
#include <set>

namespace kyodo::ui {

OrganisationListPage::OrganisationListPage(Workspace& workspace, Prompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_prompts(prompts)
    , m_ui(std::make_unique<Ui::OrganisationListPage>())
    , m_model(workspace)
{
    m_ui->setupUi(this);
    m_ui->addButton->setIcon(Theme::icon(u"add", Theme::colors().onAccent));
    m_ui->addButton->setDefault(true);
    const bool isWritable = !workspace.ledger().isReadOnly();
    m_ui->addButton->setVisible(isWritable);
    m_ui->removeButton->setVisible(isWritable);
    m_ui->eraseButton->setVisible(isWritable);
    m_ui->duplicatesButton->setVisible(isWritable);
    m_shown.setSourceModel(&m_model);
    setUpTable();
    setUpFilters();
    connect(m_ui->addButton, &QPushButton::clicked, this, &OrganisationListPage::newWanted);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &OrganisationListPage::removeSelected);
    connect(m_ui->eraseButton, &QPushButton::clicked, this, &OrganisationListPage::eraseSelected);
    connect(m_ui->emptyButton, &QPushButton::clicked, this, [this] {
        if (totalCount() == 0) {
            emit newWanted();
        } else {
            clearFilters();
        }
    });
    m_duplicates = new DuplicatesButton(*m_ui->duplicatesButton, workspace, prompts, m_model);
    connect(m_duplicates, &DuplicatesButton::merged, this,
            [this](const QString& name) { emit message(tr("Merged into “%1”").arg(name)); });
    connect(&workspace, &Workspace::changed, this, &OrganisationListPage::follow);
}

OrganisationListPage::~OrganisationListPage() = default;

void OrganisationListPage::setUpTable()
{
    TableView* table = m_ui->table;
    table->setModel(&m_shown);
    table->horizontalHeader()->setSectionsMovable(true);
    table->shareRoom({OrganisationListModel::NameColumn}, QStringLiteral("organisations"));
    table->sortByColumn(OrganisationListModel::Kana, Qt::AscendingOrder);
    connect(table, &TableView::opened, this, &OrganisationListPage::openCurrent);
    connect(table, &TableView::removeWanted, this, &OrganisationListPage::removeSelected);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_ui->removeButton->setEnabled(!selected().empty());
        m_ui->eraseButton->setEnabled(!selected().empty());
    });
    m_ui->removeButton->setEnabled(false);
    m_ui->eraseButton->setEnabled(false);
}

void OrganisationListPage::setUpFilters()
{
    m_ui->stateFilter->addItem(tr("All registrations"), -1);
    m_ui->stateFilter->addItem(tr("In force"), static_cast<int>(RegistrationState::Registered));
    m_ui->stateFilter->addItem(tr("Expired"), static_cast<int>(RegistrationState::Expired));
    m_ui->stateFilter->addItem(tr("Not registered"),
                               static_cast<int>(RegistrationState::NotRegistered));
    for (QComboBox* box : {m_ui->kindFilter, m_ui->stateFilter}) {
        box->setMinimumWidth(120);
        box->setMaximumWidth(168);
        connect(box, &QComboBox::activated, this, &OrganisationListPage::readFilters);
    }
    connect(m_ui->clearButton, &QToolButton::clicked, this, &OrganisationListPage::clearFilters);
    FlowLayout::wrap(*m_ui->head, {m_ui->kindFilter, m_ui->stateFilter, m_ui->clearButton,
                                   m_ui->duplicatesButton, m_ui->eraseButton, m_ui->removeButton,
                                   m_ui->addButton});
}

/// The kinds of the guideline, and those in other words that organisations have.
QStringList OrganisationListPage::kindsToChoose() const
{
    QStringList names;
    for (const ActorKind& actor : m_workspace.guideline().actors) {
        names << actor.name;
    }
    QStringList others = m_model.kindNames();
    others.sort();
    names << others;
    names.removeDuplicates();
    return names;
}

void OrganisationListPage::fillKinds()
{
    const QStringList names = kindsToChoose();
    if (names == m_kinds) {
        return;
    }
    m_kinds = names;
    const QVariant chosen = m_ui->kindFilter->currentData();
    m_ui->kindFilter->clear();
    m_ui->kindFilter->addItem(tr("All kinds"));
    for (const QString& name : names) {
        m_ui->kindFilter->addItem(name, name);
    }
    m_ui->kindFilter->addItem(tr("No kind"), QString());
    const int index = chosen.isValid() ? m_ui->kindFilter->findData(chosen) : 0;
    m_ui->kindFilter->setCurrentIndex(std::max(index, 0));
    readFilters();
}

void OrganisationListPage::readFilters()
{
    const QVariant kind = m_ui->kindFilter->currentData();
    const int state = m_ui->stateFilter->currentData().toInt();
    keepCurrent([&] {
        m_shown.setKind(kind.isValid() ? std::optional(kind.toString()) : std::nullopt);
        m_shown.setState(state < 0 ? std::nullopt
                                   : std::optional(static_cast<RegistrationState>(state)));
    });
}

void OrganisationListPage::clearFilters()
{
    m_ui->kindFilter->setCurrentIndex(0);
    m_ui->stateFilter->setCurrentIndex(0);
    if (!m_search.isEmpty()) {
        setSearch({});
        emit searchDropped();
    }
    readFilters();
}

bool OrganisationListPage::isNarrowed() const
{
    return m_shown.isNarrowed() || !m_search.trimmed().isEmpty();
}

void OrganisationListPage::setSearch(const QString& search)
{
    if (m_search != search) {
        m_search = search;
        keepCurrent([&] { m_shown.setSearch(search); });
    }
}

void OrganisationListPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_isRead) {
        read();
    } else {
        m_duplicates->catchUp();
    }
}

void OrganisationListPage::read()
{
    m_isRead = true;
    keepCurrent([this] { tellIfFailed(m_model.read()); });
    fillKinds();
    m_duplicates->countSoon();
}

void OrganisationListPage::follow(const WrittenChanges& changes)
{
    if (!m_isRead) {
        return;
    }
    keepCurrent([&] { tellIfFailed(m_model.follow(changes)); });
    const bool concernsRegister =
        std::any_of(changes.entities.begin(), changes.entities.end(), [](const EntityRef& entity) {
            return entity.kind == EntityKind::Organisation || entity.kind == EntityKind::Guideline;
        });
    if (concernsRegister) {
        fillKinds();
        m_duplicates->countSoon();
    }
}

void OrganisationListPage::keepCurrent(const std::function<void()>& change)
{
    const std::optional<OrganisationId> id = m_wanted ? m_wanted : current();
    const int row = m_ui->table->currentIndex().row();
    change();
    const QModelIndex now = m_shown.mapToSource(m_ui->table->currentIndex());
    if (!now.isValid() || m_wanted || (id && m_model.idAt(now.row()) != *id)) {
        m_wanted.reset();
        m_ui->table->setCurrentIndex(
            m_shown.index(std::clamp(row, 0, std::max(m_shown.rowCount() - 1, 0)), 0));
        if (id) {
            select(*id);
        }
    }
    showCounts();
}

void OrganisationListPage::tellIfFailed(const Status& done)
{
    if (!done) {
        m_prompts.tell(this, done.error());
    }
}

void OrganisationListPage::showCounts()
{
    m_ui->countLabel->setText(
        shownCount() == totalCount()
            ? tr("%n organisation(s)", nullptr, static_cast<int>(totalCount()))
            : tr("%1 of %2 organisations").arg(shownCount()).arg(totalCount()));
    m_ui->clearButton->setVisible(isNarrowed());
    showEmptyState();
    emit countsChanged();
}

void OrganisationListPage::showEmptyState()
{
    m_ui->stack->setCurrentWidget(shownCount() > 0 ? m_ui->tablePage : m_ui->emptyPage);
    const bool isEmpty = totalCount() == 0;
    m_ui->emptyLabel->setText(
        isEmpty ? tr("The register has no organisation yet. Enter one, or import a file.")
                : tr("No organisation is found by this search and these filters."));
    m_ui->emptyButton->setText(isEmpty ? tr("Enter an organisation") : tr("Clear filters"));
    m_ui->emptyButton->setVisible(!isEmpty || !m_workspace.ledger().isReadOnly());
}

std::optional<OrganisationId> OrganisationListPage::current() const
{
    const QModelIndex index = m_shown.mapToSource(m_ui->table->currentIndex());
    return index.isValid() ? std::optional(m_model.idAt(index.row())) : std::nullopt;
}

void OrganisationListPage::select(OrganisationId id)
{
    const auto row = m_model.rowOf(id);
    if (!row) {
        m_wanted = id; // one that was just entered, while the list was not seen
    } else {
        const QModelIndex index = m_shown.mapFromSource(m_model.index(*row, 0));
        if (index.isValid()) {
            m_ui->table->setCurrentIndex(index);
            m_ui->table->scrollTo(index);
        }
    }
}

void OrganisationListPage::focusTable()
{
    if (shownCount() > 0) {
        m_ui->table->setFocus();
    } else {
        m_ui->emptyButton->setFocus();
    }
}

std::vector<OrganisationId> OrganisationListPage::selected() const
{
    std::vector<OrganisationId> ids;
    for (const QModelIndex& index : m_ui->table->selectionModel()->selectedRows()) {
        ids.push_back(m_model.idAt(m_shown.mapToSource(index).row()));
    }
    return ids;
}

/// Of the first ones, as many as a question names.
QStringList OrganisationListPage::namesOf(const std::vector<OrganisationId>& ids) const
{
    QStringList names;
    for (std::size_t place = 0; place < ids.size() && names.size() < MostNamed; ++place) {
        const int row = m_model.rowOf(ids[place]).value();
        names << m_model.index(row, OrganisationListModel::NameColumn).data().toString();
    }
    return names;
}

void OrganisationListPage::openCurrent()
{
    if (const auto id = current()) {
        emit editWanted(*id);
    }
}

/// In how many projects they take part, each counted once; empty when in none.
QString OrganisationListPage::projectsText(const std::vector<OrganisationId>& ids) const
{
    const Ledger& ledger = m_workspace.ledger();
    std::set<ProjectId> projects;
    for (const OrganisationId id : ids) {
        const auto records = ledger.records().withPartner(id).and_then(
            [&](const std::vector<RecordId>& found) { return ledger.records().load(found); });
        for (const ProjectRecord& record : records.value_or(std::vector<ProjectRecord>())) {
            projects.insert(record.project);
        }
    }
    return projects.empty() ? QString()
                            : u'\n' + tr("%n project(s) have them as partners.", nullptr,
                                         static_cast<int>(projects.size()));
}

void OrganisationListPage::removeSelected()
{
    const std::vector<OrganisationId> ids = selected();
    if (ids.empty() || m_workspace.ledger().isReadOnly()) {
        return;
    }
    const Question question{
        tr("Remove organisations"),
        tr("%n organisation(s) will be taken out of the register. Projects that name them keep the "
           "name. This can be undone.",
           nullptr, static_cast<int>(ids.size())) +
            projectsText(ids) + u'\n' + namedList(namesOf(ids), std::ssize(ids)),
        tr("Remove"),
        QString(),
        tr("Cancel"),
        Consequence::Destructive};
    m_prompts.ask(this, question, [this, ids](Answer answer) {
        if (answer == Answer::Accept) {
            remove(ids);
        }
    });
}

void OrganisationListPage::eraseSelected()
{
    const std::vector<OrganisationId> ids = selected();
    if (ids.empty()) {
        return;
    }
    auto* dialog = new ErasureDialog(m_workspace, m_prompts, ids, this);
    connect(dialog, &ErasureDialog::erased, this, &OrganisationListPage::message);
    dialog->open();
}

void OrganisationListPage::remove(const std::vector<OrganisationId>& ids)
{
    if (const ActResult removed = removeOrganisations(m_workspace, ids); !removed) {
        m_prompts.tell(this, removed.error());
    } else {
        emit message(tr("%n organisation(s) removed", nullptr, static_cast<int>(ids.size())));
    }
}

void OrganisationListPage::copySelected() const
{
    m_ui->table->copySelected();
}

} // namespace kyodo::ui
