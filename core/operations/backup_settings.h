#pragma once

#include "core/operations/backup_operations.h"

namespace kyodo {

/// What the user chose for the backups of all ledgers on this PC. The settings know folders and
/// numbers, and no ledger.
struct BackupSettings
{
    QString place;       ///< empty: the standard place
    QString secondPlace; ///< empty: none
    int hours = 24;      ///< after which the next one is due; 24: once each day
    BackupRule rule;

    friend bool operator==(const BackupSettings&, const BackupSettings&) = default;

    [[nodiscard]] static BackupSettings load();
    void save() const;

    /// For the backups of a ledger at `now`, local time.
    [[nodiscard]] BackupPlan planFor(const QString& ledger, const QDateTime& now) const;

    /// Every folder where backups of a ledger may lie now: in the place that is used, in the second
    /// one and in the standard one, where they go when another is missing.
    [[nodiscard]] QStringList foldersOf(const QString& ledger) const;
};

/// A folder of the user's own that every PC has.
[[nodiscard]] QString standardBackupPlace();

} // namespace kyodo
