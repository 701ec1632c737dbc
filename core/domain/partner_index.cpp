#include "core/domain/partner_index.h"

#include "core/domain/organisation/organisation_names.h"

#include <algorithm>
#include <cmath>

namespace kyodo {
namespace {

size_t at(int index)
{
    return static_cast<size_t>(index);
}

void list(int record, std::vector<int>& records)
{
    if (records.empty() || records.back() != record) {
        records.push_back(record);
    }
}

} // namespace

/// Two entries of the register are two, even with one name.
bool PartnerIndex::Keys::isSame(const Keys& other) const
{
    return organisation && other.organisation ? organisation == other.organisation
                                              : !name.isEmpty() && name == other.name;
}

PartnerIndex::PartnerIndex(std::span<const ProjectRecord* const> records)
{
    for (const ProjectRecord* record : records) {
        read(*record);
    }
}

void PartnerIndex::read(const ProjectRecord& record)
{
    const auto place = static_cast<int>(m_partners.size());
    auto& partners = m_partners.emplace_back();
    for (const Partner& partner : record.partners) {
        const Keys keys{partner.organisation, organisationNameKey(partner.name)};
        list(place, m_byName[keys.name]);
        if (keys.organisation) {
            list(place, m_byOrganisation[*keys.organisation]);
        }
        partners.push_back(keys);
    }
}

std::map<int, double> PartnerIndex::closeTo(int record, int from) const
{
    std::map<int, double> close;
    for (const Keys& partner : m_partners[at(record)]) {
        const double closeness = closenessBy(partner);
        if (closeness <= 0) {
            continue;
        }
        for (const int other : recordsNaming(partner)) {
            if (other >= from && other != record && has(other, partner)) {
                close[other] = std::max(close[other], closeness);
            }
        }
    }
    return close;
}

std::vector<size_t> PartnerIndex::shared(int record, int other) const
{
    std::vector<size_t> places;
    const auto& partners = m_partners[at(record)];
    for (size_t place = 0; place < partners.size(); ++place) {
        if (has(other, partners[place])) {
            places.push_back(place);
        }
    }
    return places;
}

double PartnerIndex::closenessBy(const Keys& partner) const
{
    const size_t named = m_byName.at(partner.name).size();
    const size_t entered =
        partner.organisation ? m_byOrganisation.at(*partner.organisation).size() : 0;
    const size_t records = std::max(named, entered);
    return records < 2 || records > MostRecords ? 0
                                                : 1 / std::sqrt(static_cast<double>(records - 1));
}

std::vector<int> PartnerIndex::recordsNaming(const Keys& partner) const
{
    std::vector<int> records = m_byName.at(partner.name);
    if (partner.organisation) {
        const auto& entered = m_byOrganisation.at(*partner.organisation);
        records.insert(records.end(), entered.begin(), entered.end());
    }
    return records;
}

bool PartnerIndex::has(int record, const Keys& partner) const
{
    const auto& partners = m_partners[at(record)];
    return std::any_of(partners.begin(), partners.end(),
                       [&](const Keys& one) { return one.isSame(partner); });
}

} // namespace kyodo
