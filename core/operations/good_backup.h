#pragma once

#include "core/storage/backup_contents.h"
#include "core/storage/backup_folder.h"

namespace kyodo {

/// 控え: a backup that opens, and what is in it.
struct GoodBackup
{
    KeptBackup backup;
    BackupContents contents;
};

/// The newest one of these folders that opens as a ledger, every page of it checked; none when none
/// does.
[[nodiscard]] std::optional<GoodBackup> newestGoodBackup(const QStringList& folders,
                                                         const Author& author);

} // namespace kyodo
