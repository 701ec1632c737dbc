#pragma once

#include "core/base/result.h"
#include "core/storage/entity.h"

namespace kyodo {

/// LedgerUnreadable, in the words in which every damage is told.
[[nodiscard]] Error ledgerDamaged(const QString& detail);

/// The same of one entity, which is named.
[[nodiscard]] Error entityDamaged(const EntityRef& entity, const QString& detail);

/// How a message names an entity by its id: organisation 12 …
[[nodiscard]] QString entityLabel(const EntityRef& entity);

/// A value read from a ledger: where its type refuses it, no version of the program wrote it.
template <class T>
[[nodiscard]] Result<T> stored(Result<T> value)
{
    return std::move(value).map_error(
        [](const Error& refusal) { return ledgerDamaged(refusal.message); });
}

/// An entity as it was read: where that failed for damage, the error names it.
template <class T>
[[nodiscard]] Result<T> storedEntity(const EntityRef& entity, Result<T> value)
{
    return std::move(value).map_error([&](const Error& error) {
        return error.code == ErrorCode::LedgerUnreadable ? entityDamaged(entity, error.detail)
                                                         : error;
    });
}

} // namespace kyodo
