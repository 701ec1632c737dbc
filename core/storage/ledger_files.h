#pragma once

#include "core/base/result.h"

#include <QString>

namespace kyodo {

/// Whether a file says that it is a ledger, by whatever name or link it is reached. It is not
/// touched, and whoever holds its locks keeps them.
[[nodiscard]] bool isLedgerFile(const QString& path);

/// Before something that is no ledger is written to `target`: InvalidInput when a ledger is there,
/// or a file that belongs to the ledger beside it (its journal, its lock), for the new file would
/// be its end.
[[nodiscard]] Status refuseLedgerPlace(const QString& target);

} // namespace kyodo
