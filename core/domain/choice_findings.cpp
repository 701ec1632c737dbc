#include "core/domain/choice_findings.h"

#include "core/domain/organisation/organisation_names.h"

#include <QCoreApplication>

namespace kyodo {
namespace {

struct Findings
{
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

} // namespace

bool isUnknownField(const FieldChoice& field, const Guideline& guideline)
{
    const bool hasFields = !guideline.fields.empty() || !guideline.npoFields.empty();
    return hasFields && (!field.code || !guideline.field(*field.code));
}

bool isUnknownActor(const ActorKindChoice& kind, const Guideline& guideline)
{
    return !guideline.actors.empty() && (!kind.code || !guideline.actor(*kind.code));
}

bool isKindAgainstName(const QString& name, const ActorKindChoice& kind, const Guideline& guideline)
{
    const ActorKind* actor = kind.code ? guideline.actor(*kind.code) : nullptr;
    const LegalForm form = organisationNameParts(name).form;
    if (!actor || form == LegalForm::None) {
        return false;
    }
    const bool isNpoOnly = actor->natures == std::vector{ActorNature::Npo};
    return !canHaveForm(*actor, form, guideline) || (isNpoOnly && form != LegalForm::Npo);
}

QString unknownFieldMessage(const FieldChoice& field)
{
    return Findings::tr("The guideline has no field “%1”. It is kept in these words.")
        .arg(field.words);
}

QString unknownActorMessage(const QString& name, const ActorKindChoice& kind)
{
    return Findings::tr("The guideline has no kind of actor “%1”, as given for “%2”. It is kept in "
                        "these words.")
        .arg(kind.words, name);
}

QString kindAgainstNameMessage(const QString& name, const ActorKindChoice& kind)
{
    return Findings::tr("“%1” is entered as “%2”, but the legal form in its name says otherwise.")
        .arg(name, kind.words);
}

} // namespace kyodo
