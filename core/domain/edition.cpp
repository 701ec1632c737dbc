#include "core/domain/edition.h"

#include "core/base/text.h"
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

// What follows names every field of its entity in a structured binding: a field that is added does
// not compile here until somebody has decided whether it holds a text, and whether it is public.

template <class CodeType>
QString wordsOf(const std::optional<Choice<CodeType>>& choice)
{
    return choice ? choice->words : QString();
}

QStringList textsOf(const Partner& partner)
{
    const auto& [name, organisation, kind, role] = partner;
    return {name, wordsOf(kind), role};
}

QStringList textsOf(const RoleShare& share)
{
    const auto& [task, citySide, partners] = share;
    return {task, citySide, partners};
}

QStringList textsOf(const FormChoice& form)
{
    return {form.words};
}

QStringList textsOf(const FieldChoice& field)
{
    return {field.words};
}

QStringList textsOf(const FormerName& former)
{
    const auto& [name, until] = former;
    return {name};
}

QStringList textsOf(const RequirementCheck& check)
{
    const auto& [requirement, answer, checkedOn, checkedBy, note] = check;
    return {checkedBy, note};
}

QStringList textsOf(const RegistrationEvent& event)
{
    const auto& [kind, on, validUntil, note] = event;
    return {note};
}

QStringList textsOf(const Officer& officer)
{
    const auto& [title, name, from, until] = officer;
    return {title, name};
}

QStringList textsOf(const BodyMember& member)
{
    const auto& [name, organisation, role] = member;
    return {name, role};
}

QStringList textsOf(const Score& score)
{
    const auto& [item, viewpoint, step, comment] = score;
    return {comment};
}

QStringList textsOf(const CheckAnswer& answer)
{
    const auto& [question, phase, side, mark, comment] = answer;
    return {comment};
}

template <class Entry>
QStringList textsOfAll(const std::vector<Entry>& entries)
{
    QStringList texts;
    for (const Entry& entry : entries) {
        texts << textsOf(entry);
    }
    return texts;
}

QStringList textsOf(const ProjectRecord& record)
{
    const auto& [id, version, project, round, number, name, summary, department, forms, area,
                 areaReason, involvement, field, partners, roles, cost, startsOn, endsOn,
                 periodNote, status, outcome] = record;
    return QStringList{name.text(), summary,        department, wordsOf(area),
                       areaReason,  wordsOf(field), periodNote, outcome} +
           textsOfAll(forms) + textsOfAll(partners) + textsOfAll(roles);
}

QStringList textsOf(const Organisation& organisation)
{
    const auto& [id, version, name, kana, kind, corporateNumber, formerNames, address, contact,
                 website, fields, activities, issues, requirements, registrationNumber,
                 registration, officers, members, note, publicItems] = organisation;
    return QStringList{name.text(), kana,    wordsOf(kind), corporateNumber,   address,
                       contact,     website, note,          registrationNumber} +
           activities + issues + textsOfAll(formerNames) + textsOfAll(fields) +
           textsOfAll(requirements) + textsOfAll(registration) + textsOfAll(officers) +
           textsOfAll(members);
}

QStringList textsOf(const Evaluation& evaluation)
{
    const auto& [id, version, record, scores, improvement, publicText, internalNote] = evaluation;
    return QStringList{improvement, publicText, internalNote} + textsOfAll(scores);
}

QStringList textsOf(const PrincipleChecklist& checklist)
{
    const auto& [id, version, record, answers] = checklist;
    return textsOfAll(answers);
}

QStringList lacking(QStringList all, const QStringList& shown)
{
    all.removeDuplicates();
    all.removeIf([&](const QString& text) { return isBlank(text) || shown.contains(text); });
    return all;
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

QStringList privateTexts(const ProjectRecord& record, const Guideline& guideline)
{
    return lacking(textsOf(record), textsOf(publicRecord(record, guideline)));
}

QStringList privateTexts(const Organisation& organisation)
{
    return lacking(textsOf(organisation), textsOf(publicOrganisation(organisation)));
}

QStringList privateTexts(const Evaluation& evaluation)
{
    return lacking(textsOf(evaluation), textsOf(publicEvaluation(evaluation)));
}

QStringList privateTexts(const PrincipleChecklist& checklist)
{
    return lacking(textsOf(checklist), textsOf(publicChecklist(checklist)));
}

QStringList privateTexts(const Project& project)
{
    const auto& [id, version, kana, since, note] = project;
    return lacking({note}, {});
}

QStringList privateTexts(const SurveyRound& round)
{
    const auto& [id, version, years, dueOn, guideline, note] = round;
    return lacking({note}, {});
}

QStringList publicTexts(const ProjectRecord& record, const Guideline& guideline)
{
    return lacking(textsOf(publicRecord(record, guideline)), {});
}

QStringList publicTexts(const Organisation& organisation)
{
    return lacking(textsOf(publicOrganisation(organisation)), {});
}

QStringList publicTexts(const Evaluation& evaluation)
{
    return lacking(textsOf(publicEvaluation(evaluation)), {});
}

QStringList publicTexts(const PrincipleChecklist& checklist)
{
    return lacking(textsOf(publicChecklist(checklist)), {});
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
