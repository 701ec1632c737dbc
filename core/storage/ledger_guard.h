#pragma once

#include "core/base/result.h"

#include <QString>

namespace kyodo {

/// Before something that is no ledger is written to `target`: InvalidInput when a ledger is there,
/// or a file that belongs to the ledger beside it (its journal, its lock), for the new file would
/// be its end.
[[nodiscard]] Status refuseLedgerPlace(const QString& target);

/// Before a ledger or a backup of one is written to `target`: InvalidInput for a name that the
/// ledger beside it needs for itself, under which the next save would take it away.
[[nodiscard]] Status refuseSideName(const QString& target);

} // namespace kyodo
