#include "core/domain/record_labels.h"

#include <algorithm>
#include <set>

namespace kyodo {
namespace {

template <class Entry, class CodeType>
QString nameOf(const Entry* entry, const Choice<CodeType>& choice)
{
    if (entry) {
        return entry->name;
    }
    return choice.words.isEmpty() && choice.code ? choice.code->text() : choice.words;
}

} // namespace

QStringList formNames(const ProjectRecord& record, const Guideline& guideline)
{
    QStringList names;
    for (const FormChoice& choice : record.forms) {
        const Form* form = choice.code ? guideline.form(*choice.code) : nullptr;
        names << (form ? form->name : choice.words);
    }
    return names;
}

QString fieldName(const FieldChoice& choice, const Guideline& guideline)
{
    return nameOf(choice.code ? guideline.field(*choice.code) : nullptr, choice);
}

QString actorName(const ActorKindChoice& choice, const Guideline& guideline)
{
    return nameOf(choice.code ? guideline.actor(*choice.code) : nullptr, choice);
}

std::vector<ActorList> rolesFor(const ProjectRecord& record, const Guideline& guideline)
{
    std::set<ActorKindCode> kinds;
    for (const Partner& partner : record.partners) {
        if (partner.kind && partner.kind->code) {
            kinds.insert(*partner.kind->code);
        }
    }
    const auto isMeant = [&](const ActorKindCode& code) {
        const ActorKind* actor = guideline.actor(code);
        return kinds.empty() || kinds.contains(code) || (actor && actor->isCity);
    };
    std::vector<ActorList> roles;
    std::copy_if(guideline.roles.begin(), guideline.roles.end(), std::back_inserter(roles),
                 [&](const ActorList& list) {
                     return list.actors.empty() ||
                            std::any_of(list.actors.begin(), list.actors.end(), isMeant);
                 });
    return roles;
}

const Area* areaOf(const ProjectRecord& record, const Guideline& guideline)
{
    return record.area && record.area->code ? guideline.area(*record.area->code) : nullptr;
}

QString areaLetter(const ProjectRecord& record, const Guideline& guideline)
{
    const Area* area = areaOf(record, guideline);
    return area ? area->code.text() : record.area ? record.area->words : QString();
}

QString areaLabel(const Area& area)
{
    return area.code.text() + u' ' + area.name;
}

QString areaLabel(const ProjectRecord& record, const Guideline& guideline)
{
    const Area* area = areaOf(record, guideline);
    return area ? areaLabel(*area) : record.area ? record.area->words : QString();
}

} // namespace kyodo
