#pragma once

#include "core/base/result.h"

namespace kyodo {

/// LedgerUnreadable, in the words in which every damage is told.
[[nodiscard]] Error ledgerDamaged(const QString& detail);

/// A value read from a ledger: where its type refuses it, no version of the program wrote it.
template <class T>
[[nodiscard]] Result<T> stored(Result<T> value)
{
    return std::move(value).map_error(
        [](const Error& refusal) { return ledgerDamaged(refusal.message); });
}

} // namespace kyodo
