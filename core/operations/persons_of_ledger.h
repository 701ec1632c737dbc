#pragma once

#include "core/domain/persons.h"
#include "core/storage/ledger.h"

namespace kyodo {

/// Everything by which persons are told, of all rounds.
[[nodiscard]] Result<PersonSources> personSourcesOf(const Ledger& ledger);

/// Who of the ledger is a person, as it is now.
[[nodiscard]] Result<Persons> personsOf(const Ledger& ledger);

} // namespace kyodo
