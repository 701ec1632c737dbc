#include "core/operations/partner_links.h"

#include "core/domain/organisation/organisation_names.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace kyodo {
namespace {

/// Who has a name, by its key; more than one organisation: nobody can be meant for sure.
using Bearers = QHash<QString, std::optional<OrganisationId>>;

Result<Bearers> bearersOfNames(const Ledger& ledger)
{
    Bearers bearers;
    KYODO_TRY_ASSIGN(const std::vector<Organisation> all, ledger.organisations().all());
    for (const Organisation& organisation : all) {
        for (const QString& key : organisationNameKeys(organisation)) {
            const bool isTaken = bearers.contains(key);
            bearers[key] = isTaken ? std::nullopt : std::optional(organisation.id);
        }
    }
    return bearers;
}

/// The names that nobody else in the register has.
Result<Bearers> ownNames(const Ledger& ledger, const Organisation& organisation)
{
    Bearers bearers;
    for (const QString& key : organisationNameKeys(organisation)) {
        KYODO_TRY_ASSIGN(const auto named, ledger.organisations().named(key));
        const bool isOthers =
            std::any_of(named.begin(), named.end(),
                        [&](const Organisation& other) { return other.id != organisation.id; });
        if (!isOthers) {
            bearers.insert(key, organisation.id);
        }
    }
    return bearers;
}

/// Records in whose texts one of its names stands, whatever legal form is written with it.
Result<std::vector<RecordId>> recordsNaming(const Ledger& ledger, const Organisation& organisation)
{
    QStringList names{organisation.name.text()};
    for (const FormerName& former : organisation.formerNames) {
        names << former.name;
    }
    std::vector<RecordId> ids;
    for (const QString& name : names) {
        RecordFilter filter;
        filter.search = organisationNameParts(name).bare;
        if (!filter.search.isEmpty()) {
            KYODO_TRY_ASSIGN(const auto found, ledger.lists().recordIds(filter));
            ids.insert(ids.end(), found.begin(), found.end());
        }
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

void collect(const ProjectRecord& record, const Bearers& bearers,
             std::vector<UnlinkedPartner>& unlinked)
{
    for (const Partner& partner : record.partners) {
        const auto bearer =
            partner.organisation ? std::nullopt : bearers.value(organisationNameKey(partner.name));
        if (bearer) {
            unlinked.push_back(
                {record.id, record.round, record.name.text(), partner.name, *bearer});
        }
    }
}

Result<std::vector<UnlinkedPartner>> unlinkedIn(const Ledger& ledger, std::vector<RecordId> ids,
                                                const Bearers& bearers)
{
    std::vector<UnlinkedPartner> unlinked;
    KYODO_TRY(forEachRecord(*ledger.recordSource(std::move(ids)), [&](const ProjectRecord& record) {
        collect(record, bearers, unlinked);
    }));
    return unlinked;
}

bool link(ProjectRecord& record, const UnlinkedPartner& wanted)
{
    bool isLinked = false;
    for (Partner& partner : record.partners) {
        if (!partner.organisation && partner.name == wanted.writtenName) {
            partner.organisation = wanted.organisation;
            isLinked = true;
        }
    }
    return isLinked;
}

} // namespace

Result<std::vector<UnlinkedPartner>> unlinkedPartnersOf(const Ledger& ledger,
                                                        const Organisation& organisation)
{
    KYODO_TRY_ASSIGN(const Bearers bearers, ownNames(ledger, organisation));
    KYODO_TRY_ASSIGN(std::vector<RecordId> ids, recordsNaming(ledger, organisation));
    return unlinkedIn(ledger, std::move(ids), bearers);
}

Result<std::vector<UnlinkedPartner>> unlinkedPartners(const Ledger& ledger)
{
    KYODO_TRY_ASSIGN(const Bearers bearers, bearersOfNames(ledger));
    KYODO_TRY_ASSIGN(const std::vector<SurveyRound> rounds, ledger.rounds().all());
    std::vector<UnlinkedPartner> unlinked;
    for (const SurveyRound& round : rounds) {
        RecordFilter filter;
        filter.round = round.id;
        KYODO_TRY_ASSIGN(std::vector<RecordId> ids, ledger.lists().recordIds(filter));
        KYODO_TRY_ASSIGN(const auto more, unlinkedIn(ledger, std::move(ids), bearers));
        unlinked.insert(unlinked.end(), more.begin(), more.end());
    }
    return unlinked;
}

ActResult linkToRegister(Workspace& workspace, const std::vector<UnlinkedPartner>& partners,
                         const QString& subject)
{
    std::map<RecordId, std::vector<UnlinkedPartner>> byRecord;
    for (const UnlinkedPartner& partner : partners) {
        byRecord[partner.record].push_back(partner);
    }
    return workspace.write(ActKind::PartnersLinked, subject, [&](LedgerWriter& writer) -> Status {
        for (const auto& [id, wanted] : byRecord) {
            KYODO_TRY_ASSIGN(auto record, workspace.ledger().records().find(id));
            bool isLinked = false;
            for (const UnlinkedPartner& partner : wanted) {
                isLinked = (record && link(*record, partner)) || isLinked;
            }
            if (isLinked) {
                KYODO_TRY(writer.put(*record));
            }
        }
        return {};
    });
}

} // namespace kyodo
