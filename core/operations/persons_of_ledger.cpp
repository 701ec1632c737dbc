#include "core/operations/persons_of_ledger.h"

#include "core/storage/entity_codec.h"

namespace kyodo {
namespace {

/// The one that counts first, as the repository lists them.
Result<std::vector<Guideline>> versionsOf(const Ledger& ledger)
{
    KYODO_TRY_ASSIGN(const std::vector<GuidelineId> ids, ledger.guidelines().ids());
    std::vector<Guideline> versions;
    for (const GuidelineId id : ids) {
        KYODO_TRY_ASSIGN(std::optional<LedgerGuideline> found, ledger.guidelines().find(id));
        versions.push_back(std::move(found.value().guideline));
    }
    return versions;
}

} // namespace

Result<PersonSources> personSourcesOf(const Ledger& ledger)
{
    PersonSources sources;
    KYODO_TRY_ASSIGN(sources.versions, versionsOf(ledger));
    KYODO_TRY_ASSIGN(sources.organisations, ledger.organisations().all());
    KYODO_TRY_ASSIGN(const std::vector<QJsonObject> removed,
                     ledger.changeLog().removed(EntityKind::Organisation));
    for (const QJsonObject& json : removed) {
        if (auto organisation = decodeOrganisation(json)) {
            sources.removed.push_back(std::move(*organisation));
        }
    }
    KYODO_TRY_ASSIGN(const std::vector<SurveyRound> rounds, ledger.rounds().all());
    for (const SurveyRound& round : rounds) {
        KYODO_TRY_ASSIGN(std::vector<Partner> partners, ledger.records().partnersIn(round.id));
        sources.rounds.push_back({round.id, ledger.guidelineOf(round), std::move(partners)});
    }
    return sources;
}

Result<Persons> personsOf(const Ledger& ledger)
{
    KYODO_TRY_ASSIGN(const PersonSources sources, personSourcesOf(ledger));
    return Persons(sources);
}

} // namespace kyodo
