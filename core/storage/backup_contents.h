#pragma once

#include "core/storage/change_log.h"
#include "core/storage/ledger.h"

#include <optional>

namespace kyodo {

/// A look inside a ledger or a backup of one, before it is restored.
struct BackupContents
{
    QString city; ///< of its guideline
    qint64 projects = 0;
    qint64 organisations = 0;
    qint64 rounds = 0;
    std::optional<ChangeSet> lastAct;

    friend bool operator==(const BackupContents&, const BackupContents&) = default;
};

/// Opens it as any ledger is opened for reading, and changes nothing. Errors are those of
/// Ledger::open().
[[nodiscard]] Result<BackupContents> lookInside(const QString& path, const Author& author);

/// Whether two files of one ledger end with the same act: then one of them is enough. False when
/// either cannot be read.
[[nodiscard]] bool endWithSameAct(const QString& first, const QString& second);

} // namespace kyodo
