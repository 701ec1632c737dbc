#include "ui/models/partner_model.h"

#include "core/base/text.h"
#include "core/domain/record_labels.h"

namespace kyodo::ui {

void PartnerModel::setGuideline(const Guideline& guideline)
{
    beginResetModel();
    m_guideline = guideline;
    endResetModel();
}

void PartnerModel::setDirectory(const PartnerDirectory* directory)
{
    m_directory = directory;
    connect(directory, &PartnerDirectory::changed, this, [this] {
        if (!m_partners.empty()) {
            emit dataChanged(index(0, Register), index(rowCount() - 1, Register));
        }
    });
}

void PartnerModel::setPartners(std::vector<Partner> partners)
{
    beginResetModel();
    m_partners = std::move(partners);
    endResetModel();
}

std::vector<Partner> PartnerModel::partners() const
{
    std::vector<Partner> named = m_partners;
    std::erase_if(named, [](const Partner& partner) { return isBlank(partner.name); });
    return named;
}

int PartnerModel::addPartner()
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_partners.push_back({});
    endInsertRows();
    return row;
}

int PartnerModel::addRegistered(const PartnerDirectory::Entry& entry)
{
    const int row = addPartner();
    m_partners.back() = {entry.name, entry.id, entry.kind, {}};
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    emit edited();
    return row;
}

void PartnerModel::link(int row, OrganisationId organisation)
{
    m_partners.at(static_cast<size_t>(row)).organisation = organisation;
    emit dataChanged(index(row, Register), index(row, Register));
    emit edited();
}

const Partner& PartnerModel::partner(int row) const
{
    return m_partners.at(static_cast<size_t>(row));
}

void PartnerModel::removePartner(int row)
{
    beginRemoveRows({}, row, row);
    m_partners.erase(m_partners.begin() + row);
    endRemoveRows();
    emit edited();
}

void PartnerModel::moveUp(int row)
{
    if (row < 1 || row >= rowCount()) {
        return;
    }
    beginMoveRows({}, row, row, {}, row - 1);
    std::swap(m_partners[static_cast<size_t>(row)], m_partners[static_cast<size_t>(row - 1)]);
    endMoveRows();
    emit edited();
}

QStringList PartnerModel::kindNames() const
{
    QStringList names{QString()};
    for (const ActorKind& actor : m_guideline.actors) {
        if (!actor.isCity) {
            names << actor.name;
        }
    }
    return names;
}

int PartnerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_partners.size());
}

int PartnerModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PartnerModel::kindName(const Partner& partner) const
{
    return partner.kind ? actorName(*partner.kind, m_guideline) : QString();
}

std::optional<ActorKindChoice> PartnerModel::kindWritten(const QString& words) const
{
    if (isBlank(words)) {
        return std::nullopt;
    }
    const ActorKind* actor = m_guideline.actorNamed(words);
    return actor ? ActorKindChoice{actor->code, actor->name} : ActorKindChoice{std::nullopt, words};
}

QString PartnerModel::registerText(const Partner& partner) const
{
    if (m_directory == nullptr || isBlank(partner.name)) {
        return {};
    }
    if (partner.organisation) {
        const auto* entry = m_directory->find(*partner.organisation);
        return entry == nullptr ? QString() : entry->name;
    }
    const auto count = static_cast<int>(m_directory->named(partner.name).size());
    return count == 0   ? tr("not linked")
           : count == 1 ? tr("not linked: the name is there")
                        : tr("not linked: the name is there %n times", nullptr, count);
}

QString PartnerModel::text(const Partner& partner, int column) const
{
    switch (column) {
    case PartnerName:
        return partner.name;
    case Kind:
        return kindName(partner);
    case Register:
        return registerText(partner);
    default:
        return partner.role;
    }
}

QVariant PartnerModel::data(const QModelIndex& index, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::EditRole;
    return index.isValid() && isText
               ? text(m_partners[static_cast<size_t>(index.row())], index.column())
               : QVariant();
}

QVariant PartnerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case PartnerName:
        return tr("Partner");
    case Kind:
        return tr("Kind");
    case Register:
        return tr("In the register");
    default:
        return tr("Role");
    }
}

Qt::ItemFlags PartnerModel::flags(const QModelIndex& index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    return index.column() == Register ? flags : flags | Qt::ItemIsEditable;
}

/// Another name is another organisation, until it is found; its kind is the register's where none
/// was typed. One that is not found keeps its kind: whom it calls a person stays one.
void PartnerModel::rename(Partner& partner, const QString& name) const
{
    using Entry = PartnerDirectory::Entry;
    const Entry* before =
        m_directory && partner.organisation ? m_directory->find(*partner.organisation) : nullptr;
    const auto named = m_directory ? m_directory->named(name) : std::vector<const Entry*>();
    const Entry* found = named.size() == 1 ? named.front() : nullptr;
    const bool isTyped = partner.kind && !(before && partner.kind == before->kind);
    partner.name = name;
    partner.organisation = found ? std::optional(found->id) : std::nullopt;
    if (found && !isTyped) {
        partner.kind = found->kind;
    }
}

bool PartnerModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || index.column() == Register) {
        return false;
    }
    Partner& partner = m_partners[static_cast<size_t>(index.row())];
    const QString written = value.toString();
    if (written == text(partner, index.column())) {
        return true;
    }
    if (index.column() == PartnerName) {
        rename(partner, written);
    } else if (index.column() == Kind) {
        partner.kind = kindWritten(written);
    } else {
        partner.role = written;
    }
    emit dataChanged(index, index.siblingAtColumn(Register));
    emit edited();
    return true;
}

} // namespace kyodo::ui
