#include "core/exchange/organisation_draft.h"

#include <algorithm>

namespace kyodo {
namespace {

template <class Target, class Value>
void take(Target& target, const std::optional<Value>& value)
{
    if (value) {
        target = *value;
    }
}

/// A name known already keeps its date.
void takeFormerNames(Organisation& organisation, const std::optional<QStringList>& names)
{
    for (const QString& name : names.value_or(QStringList())) {
        const auto isKnown = [&](const FormerName& former) { return former.name == name; };
        if (std::none_of(organisation.formerNames.begin(), organisation.formerNames.end(),
                         isKnown)) {
            organisation.formerNames.push_back({name, std::nullopt});
        }
    }
}

/// A choice read from a cell that says what is there already is no change.
template <class CodeType>
bool isSameChoice(const Choice<CodeType>& a, const Choice<CodeType>& b)
{
    return a.code ? a.code == b.code : a == b;
}

void takeKind(Organisation& organisation, const std::optional<ActorKindChoice>& kind)
{
    if (kind && !(organisation.kind && isSameChoice(*kind, *organisation.kind))) {
        organisation.kind = kind;
    }
}

void takeFields(Organisation& organisation, const std::optional<std::vector<FieldChoice>>& fields)
{
    if (fields && !std::equal(fields->begin(), fields->end(), organisation.fields.begin(),
                              organisation.fields.end(), &isSameChoice<FieldCode>)) {
        organisation.fields = *fields;
    }
}

/// The table says until when, not since when.
void takeRegistration(Organisation& organisation, const std::optional<QDate>& until)
{
    if (!until || until == registeredUntil(organisation) || isOutdated(until, organisation)) {
        return;
    }
    using Kind = RegistrationEvent::Kind;
    std::vector<RegistrationEvent>& events = organisation.registration;
    const Kind kind = events.empty() ? Kind::Registered : Kind::Renewed;
    events.push_back({.kind = kind, .validUntil = until});
}

} // namespace

Organisation merged(Organisation base, const OrganisationDraft& draft)
{
    take(base.name, draft.name);
    take(base.kana, draft.kana);
    takeKind(base, draft.kind);
    take(base.corporateNumber, draft.corporateNumber);
    takeFormerNames(base, draft.formerNames);
    take(base.address, draft.address);
    take(base.contact, draft.contact);
    take(base.website, draft.website);
    takeFields(base, draft.fields);
    take(base.activities, draft.activities);
    take(base.issues, draft.issues);
    take(base.registrationNumber, draft.registrationNumber);
    takeRegistration(base, draft.registeredUntil);
    take(base.note, draft.note);
    return base;
}

Organisation organisationOf(const OrganisationDraft& draft, OrganisationId id)
{
    Q_ASSERT(draft.name);
    return merged(Organisation{id, 0, *draft.name}, draft);
}

bool isOutdated(const std::optional<QDate>& until, const Organisation& organisation)
{
    const std::vector<RegistrationEvent>& events = organisation.registration;
    const bool hasWithdrawn =
        !events.empty() && events.back().kind == RegistrationEvent::Kind::Withdrawn;
    const auto known = registeredUntil(organisation);
    return until && (hasWithdrawn || (known && *until < *known));
}

} // namespace kyodo
