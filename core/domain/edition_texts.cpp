#include "core/domain/edition_texts.h"

#include "core/base/text.h"
#include "core/domain/edition.h"

namespace kyodo {
namespace {

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
                 registration, officers, members, note, publicItems, namePublicity] = organisation;
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

QStringList privateTexts(const ProjectRecord& record, const Guideline& guideline,
                         const Persons& persons)
{
    return lacking(textsOf(record), textsOf(publicRecord(record, guideline, persons)));
}

QStringList privateTexts(const Organisation& organisation, const Persons& persons)
{
    return lacking(textsOf(organisation), textsOf(publicOrganisation(organisation, persons)));
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

QStringList publicTexts(const ProjectRecord& record, const Guideline& guideline,
                        const Persons& persons)
{
    return lacking(textsOf(publicRecord(record, guideline, persons)), {});
}

QStringList publicTexts(const Organisation& organisation, const Persons& persons)
{
    return lacking(textsOf(publicOrganisation(organisation, persons)), {});
}

QStringList publicTexts(const Evaluation& evaluation)
{
    return lacking(textsOf(publicEvaluation(evaluation)), {});
}

QStringList publicTexts(const PrincipleChecklist& checklist)
{
    return lacking(textsOf(publicChecklist(checklist)), {});
}

} // namespace kyodo
