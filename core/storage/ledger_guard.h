#pragma once

#include "core/base/result.h"

#include <QString>

namespace kyodo {

/// Before something that is no ledger is written to `target`: InvalidInput when a ledger is there,
/// or a file that belongs to the ledger beside it (its journal, its lock), for the new file would
/// be its end.
[[nodiscard]] Status refuseLedgerPlace(const QString& target);

} // namespace kyodo
