#include "core/domain/edition.h"

#include "core/domain/enum_codes.h"

#include <QCoreApplication>

#include <algorithm>

namespace kyodo {
namespace {

constexpr EnumCodes Editions({
    std::pair{Edition::Public, "public"},
    std::pair{Edition::Internal, "internal"},
});

struct EditionWords
{
    Q_DECLARE_TR_FUNCTIONS(Edition)
};

/// A choice by its code, or by its words where they are an actor's name: a person that somebody
/// wrote down by hand is a person too.
const ActorKind* actorOf(const ActorKindChoice& choice, const Guideline& guideline)
{
    const ActorKind* actor = choice.code ? guideline.actor(*choice.code) : nullptr;
    return actor ? actor : guideline.actorNamed(choice.words);
}

bool isPerson(const ActorKind& actor)
{
    return !actor.natures.empty() &&
           std::all_of(actor.natures.begin(), actor.natures.end(),
                       [](ActorNature nature) { return nature == ActorNature::Citizen; });
}

Partner publicPartner(const Partner& partner, const Guideline& guideline)
{
    if (partner.kind && isPersonKind(*partner.kind, guideline)) {
        const ActorKind* actor = actorOf(*partner.kind, guideline);
        return {.name = personsName(),
                .organisation = {},
                .kind = ActorKindChoice{actor->code, actor->name},
                .role = {}};
    }
    return {.name = partner.name,
            .organisation = partner.organisation,
            .kind = partner.kind,
            .role = {}};
}

RequirementCheck publicCheck(const RequirementCheck& check)
{
    return {.requirement = check.requirement,
            .answer = check.answer,
            .checkedOn = check.checkedOn,
            .checkedBy = {},
            .note = {}};
}

RegistrationEvent publicEvent(const RegistrationEvent& event)
{
    return {.kind = event.kind, .on = event.on, .validUntil = event.validUntil, .note = {}};
}

template <class Entry, class Copy>
std::vector<Entry> publicCopies(const std::vector<Entry>& entries, Copy copy)
{
    std::vector<Entry> copies;
    copies.reserve(entries.size());
    std::transform(entries.begin(), entries.end(), std::back_inserter(copies), copy);
    return copies;
}

/// Takes over one public item of an organisation.
void publish(OrganisationItem item, const Organisation& from, Organisation& to)
{
    switch (item) {
    case OrganisationItem::Kana:
        to.kana = from.kana;
        return;
    case OrganisationItem::Kind:
        to.kind = from.kind;
        return;
    case OrganisationItem::FormerNames:
        to.formerNames = from.formerNames;
        return;
    case OrganisationItem::CorporateNumber:
        to.corporateNumber = from.corporateNumber;
        return;
    case OrganisationItem::Address:
        to.address = from.address;
        return;
    case OrganisationItem::Contact:
        to.contact = from.contact;
        return;
    case OrganisationItem::Website:
        to.website = from.website;
        return;
    case OrganisationItem::Fields:
        to.fields = from.fields;
        return;
    case OrganisationItem::Activities:
        to.activities = from.activities;
        return;
    case OrganisationItem::Issues:
        to.issues = from.issues;
        return;
    case OrganisationItem::Requirements:
        to.requirements = publicCopies(from.requirements, publicCheck);
        return;
    case OrganisationItem::Registration:
        to.registrationNumber = from.registrationNumber;
        to.registration = publicCopies(from.registration, publicEvent);
        return;
    case OrganisationItem::Officers:
        to.officers = from.officers;
        return;
    case OrganisationItem::Members:
        to.members = from.members;
        return;
    }
    Q_UNREACHABLE();
}

} // namespace

bool isPersonKind(const ActorKindChoice& kind, const Guideline& guideline)
{
    const ActorKind* actor = actorOf(kind, guideline);
    return actor && isPerson(*actor);
}

QString personsName()
{
    return EditionWords::tr("Private person");
}

ProjectRecord publicRecord(const ProjectRecord& record, const Guideline& guideline)
{
    return {.id = record.id,
            .version = record.version,
            .project = record.project,
            .round = record.round,
            .number = record.number,
            .name = record.name,
            .summary = record.summary,
            .department = record.department,
            .forms = record.forms,
            .area = record.area,
            .areaReason = {},
            .involvement = {},
            .field = record.field,
            .partners = publicCopies(
                record.partners,
                [&](const Partner& partner) { return publicPartner(partner, guideline); }),
            .roles = {},
            .cost = record.cost,
            .startsOn = record.startsOn,
            .endsOn = record.endsOn,
            .periodNote = record.periodNote,
            .status = record.status,
            .outcome = record.outcome};
}

Organisation publicOrganisation(const Organisation& organisation)
{
    Organisation shown{.id = organisation.id,
                       .version = organisation.version,
                       .name = organisation.name,
                       .publicItems = organisation.publicItems};
    for (const OrganisationItem item : organisation.publicItems) {
        publish(item, organisation, shown);
    }
    return shown;
}

Evaluation publicEvaluation(const Evaluation& evaluation)
{
    Evaluation shown{.id = evaluation.id,
                     .version = evaluation.version,
                     .record = evaluation.record,
                     .scores = {},
                     .improvement = {},
                     .publicText = evaluation.publicText,
                     .internalNote = {}};
    for (const Score& score : evaluation.scores) {
        if (score.step) {
            shown.scores.push_back({score.item, score.viewpoint, score.step, {}});
        }
    }
    return shown;
}

PrincipleChecklist publicChecklist(const PrincipleChecklist& checklist)
{
    PrincipleChecklist shown{
        .id = checklist.id, .version = checklist.version, .record = checklist.record};
    for (const CheckAnswer& answer : checklist.answers) {
        if (answer.mark) {
            shown.answers.push_back({answer.question, answer.phase, answer.side, answer.mark, {}});
        }
    }
    return shown;
}

QString editionCode(Edition edition)
{
    return Editions.code(edition);
}

std::optional<Edition> editionFromCode(const QString& code)
{
    return Editions.fromCode(code);
}

QString editionLabel(Edition edition)
{
    switch (edition) {
    case Edition::Public:
        return EditionWords::tr("For the public");
    case Edition::Internal:
        return EditionWords::tr("For the office");
    }
    Q_UNREACHABLE();
}

} // namespace kyodo
