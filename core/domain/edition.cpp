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

Partner publicPartner(const Partner& partner, const Guideline& guideline, const Persons& persons)
{
    if (persons.hides(partner, guideline)) {
        return {.name = personsName(),
                .organisation = {},
                .kind = persons.shownKind(partner, guideline),
                .role = {}};
    }
    return {.name = persons.shownName(partner),
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

BodyMember publicMember(const BodyMember& member, const Persons& persons)
{
    if (persons.hides(member)) {
        return {.name = personsName(), .organisation = {}, .role = member.role};
    }
    return {.name = persons.shownName(member),
            .organisation = member.organisation,
            .role = member.role};
}

Officer publicOfficer(const Officer& officer, const Persons& persons)
{
    return {.title = officer.title,
            .name = persons.shownName(officer.name),
            .from = officer.from,
            .until = officer.until};
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
void publish(OrganisationItem item, const Organisation& from, Organisation& to,
             const Persons& persons)
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
        to.officers = publicCopies(
            from.officers, [&](const Officer& officer) { return publicOfficer(officer, persons); });
        return;
    case OrganisationItem::Members:
        to.members = publicCopies(
            from.members, [&](const BodyMember& member) { return publicMember(member, persons); });
        return;
    }
    Q_UNREACHABLE();
}

} // namespace

ProjectRecord publicRecord(const ProjectRecord& record, const Guideline& guideline,
                           const Persons& persons)
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
                [&](const Partner& partner) { return publicPartner(partner, guideline, persons); }),
            .roles = {},
            .cost = record.cost,
            .startsOn = record.startsOn,
            .endsOn = record.endsOn,
            .periodNote = record.periodNote,
            .status = record.status,
            .outcome = record.outcome};
}

Organisation publicOrganisation(const Organisation& organisation, const Persons& persons)
{
    Organisation shown{.id = organisation.id,
                       .version = organisation.version,
                       .name = organisation.name,
                       .publicItems = organisation.publicItems};
    for (const OrganisationItem item : organisation.publicItems) {
        publish(item, organisation, shown, persons);
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
