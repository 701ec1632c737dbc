#pragma once

#include "core/domain/organisation/organisation.h"

#include <optional>
#include <vector>

namespace kyodo {

/// What a row of a table of organisations says; a blank cell says nothing.
struct OrganisationDraft
{
    std::optional<Name> name;
    std::optional<QString> kana;
    std::optional<ActorKindChoice> kind;
    std::optional<QString> corporateNumber;
    std::optional<QStringList> formerNames;
    std::optional<QString> address;
    std::optional<QString> contact;
    std::optional<QString> website;
    std::optional<std::vector<FieldChoice>> fields;
    std::optional<QStringList> activities;
    std::optional<QStringList> issues;
    std::optional<QString> registrationNumber;
    std::optional<QDate> registeredUntil;
    std::optional<QString> note;

    friend bool operator==(const OrganisationDraft&, const OrganisationDraft&) = default;
};

/// The organisation once a row has been taken over; blank cells never erase. A 更新期限 goes into
/// the history of its registration, unless it isOutdated().
[[nodiscard]] Organisation merged(Organisation base, const OrganisationDraft& draft);

/// An organisation that only the row knows. `draft` has a name.
[[nodiscard]] Organisation organisationOf(const OrganisationDraft& draft, OrganisationId id);

/// Whether the 更新期限 of a row is from before the last thing that is known of the registration: a
/// later one, or a withdrawal, which no table takes back.
[[nodiscard]] bool isOutdated(const std::optional<QDate>& until, const Organisation& organisation);

} // namespace kyodo
