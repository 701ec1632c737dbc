#include "ui/organisations/organisation_list_model.h"

#include "core/domain/era.h"
#include "core/domain/finding.h"
#include "core/domain/record_labels.h"
#include "ui/theme/theme.h"

#include <QTextDocument>

#include <algorithm>
#include <set>

namespace kyodo::ui {
namespace {

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

void OrganisationListModel::setOrganisations(std::vector<Organisation> organisations)
{
    beginResetModel();
    m_organisations = std::move(organisations);
    m_today = m_workspace.ledger().clock().now().toLocalTime().date();
    m_projects.clear();
    endResetModel();
}

OrganisationId OrganisationListModel::idAt(int row) const
{
    return m_organisations[static_cast<size_t>(row)].id;
}

std::optional<int> OrganisationListModel::rowOf(OrganisationId id) const
{
    const auto found =
        std::find_if(m_organisations.begin(), m_organisations.end(),
                     [id](const Organisation& organisation) { return organisation.id == id; });
    return found == m_organisations.end()
               ? std::nullopt
               : std::optional(static_cast<int>(found - m_organisations.begin()));
}

QString OrganisationListModel::kindName(const Organisation& organisation) const
{
    return organisation.kind ? actorName(*organisation.kind, m_workspace.guideline()) : QString();
}

int OrganisationListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_organisations.size());
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
        return tr("expired on %1").arg(formatDate(*until));
    case RegistrationState::Registered:
        return until ? tr("until %1").arg(formatDate(*until)) : tr("registered");
    }
    Q_UNREACHABLE();
}

/// A project of several rounds is one.
int OrganisationListModel::projects(OrganisationId id) const
{
    if (const auto known = m_projects.find(id); known != m_projects.end()) {
        return known->second;
    }
    std::set<ProjectId> projects;
    const Ledger& ledger = m_workspace.ledger();
    const auto ids = ledger.records().withPartner(id).value_or(std::vector<RecordId>());
    if (const auto records = ledger.records().load(ids)) {
        for (const ProjectRecord& record : *records) {
            projects.insert(record.project);
        }
    }
    return m_projects.emplace(id, static_cast<int>(projects.size())).first->second;
}

QStringList OrganisationListModel::findings(const Organisation& organisation) const
{
    QStringList messages;
    for (const Finding& finding : findingsOf(organisation, m_workspace.guideline(), m_today)) {
        messages << finding.message;
    }
    return messages;
}

QString OrganisationListModel::text(const Organisation& organisation, Column column) const
{
    switch (column) {
    case NameColumn:
        return organisation.name.text();
    case Kana:
        return organisation.kana;
    case Kind:
        return kindName(organisation);
    case Fields: {
        QStringList names;
        for (const FieldChoice& field : organisation.fields) {
            names << fieldName(field, m_workspace.guideline());
        }
        return names.join(QStringLiteral("、"));
    }
    case Registration:
        return registrationText(organisation);
    case Projects:
        return countText(projects(organisation.id));
    case Findings:
        return countText(findings(organisation).size());
    case ColumnCount:
        break;
    }
    return {};
}

QVariant OrganisationListModel::sortValue(const Organisation& organisation, Column column) const
{
    switch (column) {
    case NameColumn:
    case Kana:
        return organisation.kana.isEmpty() ? organisation.name.text() : organisation.kana;
    case Registration:
        return registeredUntil(organisation).value_or(QDate(1, 1, 1));
    case Projects:
        return projects(organisation.id);
    case Findings:
        return findings(organisation).size();
    default:
        return text(organisation, column);
    }
}

QVariant OrganisationListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Organisation& organisation = m_organisations[static_cast<size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(organisation, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::DecorationRole:
        return column == Findings && !findings(organisation).isEmpty()
                   ? QVariant(Theme::icon(u"warning", Theme::colors().warning))
                   : QVariant();
    case Qt::ToolTipRole: // which would guess rich text
        return column == Findings
                   ? QVariant(Qt::convertFromPlainText(findings(organisation).join(u'\n')))
                   : QVariant();
    case Qt::AccessibleDescriptionRole:
        return column == Findings ? QVariant(findings(organisation).join(u'\n')) : QVariant();
    case SortRole:
        return sortValue(organisation, column);
    case KindRole:
        return kindName(organisation);
    case StateRole:
        return static_cast<int>(registrationState(organisation, m_today));
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
