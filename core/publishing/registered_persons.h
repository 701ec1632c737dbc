#pragma once

#include "core/domain/record_sources.h"
#include "core/storage/ledger.h"

namespace kyodo {

/// The entries of the register that are persons. A record may name one of them as a partner and
/// leave it to the register what kind of partner that is; in public it is a person all the same.
class RegisteredPersons final
{
public:
    /// None: for an edition that names everybody.
    RegisteredPersons() = default;
    [[nodiscard]] static Result<RegisteredPersons> of(const Ledger& ledger);

    [[nodiscard]] bool contains(OrganisationId id) const { return m_kinds.count(id) > 0; }

    /// The record with each of them called by the kind that the register gives, without a name and
    /// a way back to the register. A partner whose kind the record tells itself stays as it is.
    [[nodiscard]] ProjectRecord hiddenIn(ProjectRecord record) const;

private:
    std::map<OrganisationId, ActorKindChoice> m_kinds;
};

/// `records`, each with `persons` hidden in it.
[[nodiscard]] SharedRecords recordsHiding(const RegisteredPersons& persons, SharedRecords records);

} // namespace kyodo
