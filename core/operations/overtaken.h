#pragma once

#include "core/base/result.h"
#include "core/domain/difference.h"

namespace kyodo {

/// Conflict: an entry was changed since something was planned with it. The message names it and
/// shows what the plan knew and what the ledger holds now.
[[nodiscard]] tl::unexpected<Error> overtakenBy(const QString& name,
                                                const std::vector<Difference>& plannedAndNow);

} // namespace kyodo
