#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace kyodo {

/// Conflict: an entry was changed since something was planned with it. The message names it and
/// shows, column by column, what the plan knew and what the ledger holds now. All lists are of one
/// length.
[[nodiscard]] tl::unexpected<Error> overtakenBy(const QString& name, const QStringList& head,
                                                const QStringList& planned, const QStringList& now);

} // namespace kyodo
