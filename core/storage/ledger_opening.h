#pragma once

#include "core/storage/ledger.h"

namespace kyodo {

/// A ledger file of this version, its schema checked and, up to a size, every page; and who may
/// write it.
struct OpenedLedger
{
    std::unique_ptr<Database> database;
    std::unique_ptr<QTemporaryDir> copy; ///< that is read in place of the ledger; none: itself is
    std::unique_ptr<LedgerLock> lock;    ///< none: read-only
    QString readOnlyReason;              ///< why, when it was meant to be written
    QString upgradeCopy;                 ///< where it was kept before an upgrade; may be empty
};

/// Errors, backups and upgrades as Ledger::open() has them.
[[nodiscard]] Result<OpenedLedger> openLedgerFile(const QString& path, Ledger::Access access,
                                                  const Author& author);

} // namespace kyodo
