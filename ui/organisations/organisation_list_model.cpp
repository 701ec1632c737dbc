#include "ui/organisations/organisation_list_model.h"

#include "core/base/collation.h"
#include "core/base/text.h"
#include "core/domain/finding.h"
#include "core/domain/record_labels.h"
#include "core/domain/shown_dates.h"
#include "ui/models/plain_tool_tip.h"
#include "ui/theme/theme.h"

#include <QSet>

#include <algorithm>
#include <set>

namespace kyodo::ui {
namespace {

/// Where an act wrote more of them, reading all at once is quicker.
constexpr std::size_t MostSingly = 100;

bool isNumeric(int column)
{
    return column == OrganisationListModel::Projects || column == OrganisationListModel::Findings;
}

QString countText(qsizetype count)
{
    return count > 0 ? QString::number(count) : QString();
}

} // namespace

RegistrationState registrationState(const Organisation& organisation, QDate today)
{
    bool isRegistered =
        organisation.registration.empty() && !organisation.registrationNumber.isEmpty();
    for (const RegistrationEvent& event : organisation.registration) {
        if (event.kind != RegistrationEvent::Kind::Changed) {
            isRegistered = event.kind != RegistrationEvent::Kind::Withdrawn;
        }
    }
    const auto until = registeredUntil(organisation);
    if (!isRegistered) {
        return RegistrationState::NotRegistered;
    }
    return until && *until < today ? RegistrationState::Expired : RegistrationState::Registered;
}

OrganisationListModel::OrganisationListModel(const Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{}

Status OrganisationListModel::read()
{
    auto all = m_workspace.ledger().organisations().all();
    beginResetModel();
    m_today = m_workspace.ledger().clock().now().toLocalTime().date();
    m_projects.reset();
    m_rows.clear();
    if (all) {
        for (Organisation& organisation : *all) {
            m_rows.push_back({std::move(organisation), {}, {}, {}});
        }
    }
    endResetModel();
    return all.map([](const auto&) {});
}

Status OrganisationListModel::follow(const WrittenChanges& changes)
{
    std::set<OrganisationId> written;
    bool concernsRecords = false;
    for (const EntityRef& entity : changes.entities) {
        if (entity.kind == EntityKind::Guideline) {
            return read(); // names of kinds, findings: anything may be another
        }
        concernsRecords = concernsRecords || entity.kind == EntityKind::Record;
        if (entity.kind == EntityKind::Organisation) {
            written.insert(*OrganisationId::fromValue(entity.id));
        }
    }
    if (written.size() > MostSingly) {
        return read();
    }
    for (const OrganisationId id : written) {
        KYODO_TRY(followOne(id));
    }
    if (concernsRecords) {
        forgetProjects();
    }
    return {};
}

Status OrganisationListModel::followOne(OrganisationId id)
{
    KYODO_TRY_ASSIGN(std::optional<Organisation> now,
                     m_workspace.ledger().organisations().find(id));
    if (now) {
        put(std::move(*now));
    } else {
        remove(id);
    }
    return {};
}

void OrganisationListModel::put(Organisation organisation)
{
    if (const auto row = rowOf(organisation.id)) {
        m_rows[static_cast<std::size_t>(*row)] = {std::move(organisation), {}, {}, {}};
        emit dataChanged(index(*row, 0), index(*row, ColumnCount - 1));
        return;
    }
    const int end = rowCount();
    beginInsertRows({}, end, end);
    m_rows.push_back({std::move(organisation), {}, {}, {}});
    endInsertRows();
}

void OrganisationListModel::remove(OrganisationId id)
{
    if (const auto row = rowOf(id)) {
        beginRemoveRows({}, *row, *row);
        m_rows.erase(m_rows.begin() + *row);
        endRemoveRows();
    }
}

void OrganisationListModel::forgetProjects()
{
    m_projects.reset();
    if (!m_rows.empty()) {
        emit dataChanged(index(0, Projects), index(rowCount() - 1, Projects));
    }
}

std::vector<Organisation> OrganisationListModel::organisations() const
{
    std::vector<Organisation> organisations;
    organisations.reserve(m_rows.size());
    for (const Row& row : m_rows) {
        organisations.push_back(row.organisation);
    }
    return organisations;
}

QStringList OrganisationListModel::kindNames() const
{
    QSet<QString> names;
    for (const Row& row : m_rows) {
        names << kindName(row.organisation);
    }
    names.remove(QString());
    return {names.begin(), names.end()};
}

OrganisationId OrganisationListModel::idAt(int row) const
{
    return organisation(row).id;
}

std::optional<int> OrganisationListModel::rowOf(OrganisationId id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [id](const Row& row) { return row.organisation.id == id; });
    return found == m_rows.end() ? std::nullopt
                                 : std::optional(static_cast<int>(found - m_rows.begin()));
}

QString OrganisationListModel::kindName(const Organisation& organisation) const
{
    return organisation.kind ? actorName(*organisation.kind, m_workspace.guideline()) : QString();
}

int OrganisationListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OrganisationListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OrganisationListModel::registrationText(const Organisation& organisation) const
{
    const auto until = registeredUntil(organisation);
    switch (registrationState(organisation, m_today)) {
    case RegistrationState::NotRegistered:
        return {};
    case RegistrationState::Expired:
        return tr("expired on %1").arg(shownDate(*until));
    case RegistrationState::Registered:
        return until ? tr("until %1").arg(shownDate(*until)) : tr("registered");
    }
    Q_UNREACHABLE();
}

int OrganisationListModel::projects(OrganisationId id) const
{
    if (!m_projects) {
        m_projects = m_workspace.ledger().lists().projectsByPartner().value_or(
            std::map<OrganisationId, int>());
    }
    const auto found = m_projects->find(id);
    return found == m_projects->end() ? 0 : found->second;
}

const QStringList& OrganisationListModel::findings(int row) const
{
    std::optional<QStringList>& messages = at(row).findings;
    if (!messages) {
        messages.emplace();
        for (const Finding& finding :
             findingsOf(organisation(row), m_workspace.guideline(), m_today)) {
            *messages << finding.message;
        }
    }
    return *messages;
}

const QString& OrganisationListModel::searchText(int row) const
{
    std::optional<QString>& text = at(row).searchText;
    if (!text) {
        text = foldKey(searchTexts(organisation(row)).join(u' '));
    }
    return *text;
}

QString OrganisationListModel::text(int row, Column column) const
{
    const Organisation& shown = organisation(row);
    switch (column) {
    case NameColumn:
        return shown.name.text();
    case Kana:
        return shown.kana;
    case Kind:
        return kindName(shown);
    case Fields: {
        QStringList names;
        for (const FieldChoice& field : shown.fields) {
            names << fieldName(field, m_workspace.guideline());
        }
        return names.join(QStringLiteral("、"));
    }
    case Registration:
        return registrationText(shown);
    case Projects:
        return countText(projects(shown.id));
    case Findings:
        return countText(findings(row).size());
    case ColumnCount:
        break;
    }
    return {};
}

QVariant OrganisationListModel::sortValue(int row, Column column) const
{
    const Organisation& shown = organisation(row);
    switch (column) {
    case NameColumn:
    case Kana:
        return nameKey(row);
    case Registration:
        return registeredUntil(shown).value_or(QDate(1, 1, 1));
    case Projects:
        return projects(shown.id);
    case Findings:
        return findings(row).size();
    default:
        return collationKey(text(row, column));
    }
}

const QString& OrganisationListModel::nameKey(int row) const
{
    std::optional<QString>& key = at(row).nameKey;
    if (!key) {
        key = readingKey(organisation(row).kana, organisation(row).name.text());
    }
    return *key;
}

QVariant OrganisationListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const int row = index.row();
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::DecorationRole:
        return column == Findings && !findings(row).isEmpty()
                   ? QVariant(Theme::icon(u"warning", Theme::colors().warning))
                   : QVariant();
    case Qt::ToolTipRole:
        return column == Findings ? QVariant(plainToolTip(findings(row).join(u'\n'))) : QVariant();
    case Qt::AccessibleDescriptionRole:
        return column == Findings ? QVariant(findings(row).join(u'\n')) : QVariant();
    case SortRole:
        return sortValue(row, column);
    case KindRole:
        return kindName(organisation(row));
    case StateRole:
        return static_cast<int>(registrationState(organisation(row), m_today));
    case SearchRole:
        return searchText(row);
    default:
        return {};
    }
}

QVariant OrganisationListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const QString heads[] = {tr("Organisation"), tr("Kana"),     tr("Kind"),    tr("Fields"),
                             tr("Registration"), tr("Projects"), tr("Findings")};
    return heads[section];
}

} // namespace kyodo::ui
