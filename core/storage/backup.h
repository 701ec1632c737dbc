#pragma once

#include "core/storage/database.h"

#include <QDateTime>
#include <QStringList>

namespace kyodo {

/// Writes the ledger as it is to `target`: first to a file beside it, which is checked, flushed to
/// the disk and then renamed, so `target` is always a whole ledger or untouched. A ledger that is
/// there is replaced, unless it is in use; FileWrite for that, for any other file, and for the
/// journal of a save that was cut off. InvalidInput when `target` is the ledger itself.
[[nodiscard]] Status backUp(Database& database, const QString& target);

/// Checks the file's own structure. LedgerUnreadable when it is damaged.
[[nodiscard]] Status checkIntegrity(Database& database);

/// Makes a backup named after `now` in `folder` (made if missing) and removes those that are no
/// longer kept.
[[nodiscard]] Status keepBackup(Database& database, const QString& folder, const QDateTime& now);

/// When the newest backup in `folder` was made; invalid when there is none.
[[nodiscard]] QDateTime newestBackup(const QString& folder);

/// Of backups made at `times`, those to keep at `now`: the newest of each of the last seven days,
/// of each of the last five weeks and of each of the last twelve months. Pure arithmetic.
[[nodiscard]] QList<QDateTime> backupsToKeep(QList<QDateTime> times, const QDateTime& now);

} // namespace kyodo
