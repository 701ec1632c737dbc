#include "ui/models/partner_directory.h"

#include "core/domain/organisation/organisation_names.h"

#include <algorithm>

namespace kyodo::ui {

PartnerDirectory::PartnerDirectory(const Ledger& ledger, QObject* parent)
    : QObject(parent)
    , m_ledger(ledger)
{}

void PartnerDirectory::follow(const WrittenChanges& changes)
{
    const bool concernsRegister =
        std::any_of(changes.entities.begin(), changes.entities.end(), [](const EntityRef& entity) {
            return entity.kind == EntityKind::Organisation;
        });
    if (concernsRegister && m_isRead) {
        m_isRead = false;
        emit changed();
    }
}

void PartnerDirectory::read() const
{
    if (m_isRead) {
        return;
    }
    m_isRead = true;
    m_entries.clear();
    m_places.clear();
    m_byName.clear();
    // a register that cannot be read offers nothing; whoever opens it is told why
    const auto all = m_ledger.organisations().all();
    for (const Organisation& organisation : all.value_or(std::vector<Organisation>())) {
        const std::size_t place = m_entries.size();
        m_entries.push_back(
            {organisation.id, organisation.name.text(), organisation.kana, organisation.kind});
        m_places.insert(organisation.id, place);
        for (const QString& key : organisationNameKeys(organisation)) {
            m_byName.insert(key, place);
        }
    }
}

const std::vector<PartnerDirectory::Entry>& PartnerDirectory::entries() const
{
    read();
    return m_entries;
}

const PartnerDirectory::Entry* PartnerDirectory::find(OrganisationId id) const
{
    read();
    const auto found = m_places.constFind(id);
    return found == m_places.cend() ? nullptr : &m_entries[*found];
}

std::vector<const PartnerDirectory::Entry*> PartnerDirectory::named(const QString& name) const
{
    read();
    QList<std::size_t> places = m_byName.values(organisationNameKey(name));
    std::sort(places.begin(), places.end());
    std::vector<const Entry*> entries;
    for (const std::size_t place : places) {
        entries.push_back(&m_entries[place]);
    }
    return entries;
}

} // namespace kyodo::ui
