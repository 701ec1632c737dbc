#pragma once

#include "core/storage/change_log.h"
#include "core/storage/entity_codec.h"

#include <optional>

namespace kyodo::ui {

// What was edited here while the ledger got another version of it.

template <class Value>
[[nodiscard]] bool sameButVersion(Value a, const Value& b)
{
    a.version = b.version;
    return a == b;
}

/// `own`; as the ledger has it `now` where it was not touched here, or was changed to the same.
template <class Value>
[[nodiscard]] Value entityWithUntouched(Value own, const Value& opened, const Value& now)
{
    return own == opened || sameButVersion(own, now) ? now : own;
}

/// Before is what the ledger has `now` (none: it was removed), after what was entered here; none
/// where it has the version that was edited.
template <class Value>
[[nodiscard]] std::optional<Change> overtakenChange(EntityKind kind, const Value& own,
                                                    const std::optional<Value>& now)
{
    if (own.version == (now ? now->version : 0)) {
        return std::nullopt;
    }
    return Change{
        {kind, own.id.value()}, now ? std::optional(encode(*now)) : std::nullopt, encode(own)};
}

} // namespace kyodo::ui
