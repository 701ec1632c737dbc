#pragma once

#include "core/base/result.h"

#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace kyodo {

/// Where SQLite keeps what belongs to a database that is being written.
[[nodiscard]] QStringList journalsOf(const QString& path);

/// FileWrite when a save that was cut off has left its journal at `path`: SQLite would roll it into
/// whatever stands there next.
[[nodiscard]] Status refuseLeftJournal(const QString& path);

/// LedgerUnreadable when the ledger is in SQLite's WAL mode, or a log of that mode lies beside it:
/// another program has set it so, and the mere reading of it leaves files in the folder.
[[nodiscard]] Status refuseWriteAheadLog(const QString& path);

/// A ledger whose half save was taken back on a copy.
struct RolledBack
{
    std::unique_ptr<QTemporaryDir> folder; ///< the copy is gone with it
    QString path;
};

/// Takes a half save back on a copy and looks whether what comes of it is the ledger: the journal
/// may be that of a file which stood there before. LedgerUnreadable when it is not; FileWrite when
/// no copy can be made. The ledger itself is never changed.
[[nodiscard]] Result<RolledBack> rollBackOnCopy(const QString& path);

} // namespace kyodo
