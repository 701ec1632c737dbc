#pragma once

#include "core/storage/backup.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace kyodo {

/// Why a backup was made; its file is named after it.
enum class BackupReason {
    Regular,
    ByHand,
    Import,
    Revision,
    Merge,
    Erasure,
};

/// Translated: 定期, 取込みの前 …
[[nodiscard]] QString backupReasonLabel(BackupReason reason);

/// 控え: one of a folder.
struct KeptBackup
{
    QString path;
    QDateTime madeAt; ///< local time, to the second
    BackupReason reason = BackupReason::Regular;
    qint64 size = 0; ///< bytes

    friend bool operator==(const KeptBackup&, const KeptBackup&) = default;
};

/// How many are kept: the newest of each of the last days, weeks and months, and beside them the
/// last ones that were made for an act or by hand. The newest of all always stays.
struct BackupRule
{
    int days = 7;
    int weeks = 5;
    int months = 12;
    int forActs = 10;

    friend bool operator==(const BackupRule&, const BackupRule&) = default;
};

/// Where the backups of a ledger go under a place that may hold those of several: a folder named
/// after the ledger and, since two may have one name, a digest of its path.
[[nodiscard]] QString backupFolderIn(const QString& place, const QString& ledgerPath);

/// The newest first; empty when there are none.
[[nodiscard]] QList<KeptBackup> backupsIn(const QString& folder);

/// When the newest backup in `folder` was made; invalid when there is none.
[[nodiscard]] QDateTime newestBackup(const QString& folder);

/// Whether a file of this name is a backup as they are named in a folder.
[[nodiscard]] bool isBackupName(const QString& fileName);

/// Makes a folder that only the user can look into, unless it is there.
[[nodiscard]] Status makeBackupFolder(const QString& folder);

/// Makes a backup named after `now` in `folder` (made if missing) and removes those that are no
/// longer kept.
[[nodiscard]] Status keepBackup(Database& database, const QString& folder, const QDateTime& now,
                                BackupReason reason = BackupReason::Regular,
                                const BackupRule& rule = {}, const IsWanted& isWanted = {});

/// Brings a second folder up to date: what is kept of `from` and missing in `to` is copied, opened
/// and checked there, and what is no longer kept goes. FileWrite, DiskFull.
[[nodiscard]] Status mirrorBackups(const QString& from, const QString& to, const QDateTime& now,
                                   const BackupRule& rule, const IsWanted& isWanted = {});

/// Those of `backups` to keep at `now`.
[[nodiscard]] QList<KeptBackup> backupsToKeep(const QList<KeptBackup>& backups,
                                              const QDateTime& now, const BackupRule& rule);

/// Of backups made at `times`, those to keep at `now` by day, week and month. Pure arithmetic.
[[nodiscard]] QList<QDateTime> backupsToKeep(QList<QDateTime> times, const QDateTime& now,
                                             const BackupRule& rule = {});

} // namespace kyodo
