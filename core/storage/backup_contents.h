#pragma once

#include "core/storage/change_log.h"
#include "core/storage/ledger.h"

#include <optional>
#include <vector>

namespace kyodo {

/// A look inside a ledger or a backup of one, before it is restored.
struct BackupContents
{
    QString city;      ///< of its guideline
    QString guideline; ///< its title and edition
    qint64 projects = 0;
    qint64 organisations = 0;
    std::vector<SurveyRound> rounds; ///< as SurveyRoundRepository::all() orders them
    std::optional<ChangeSet> lastAct;

    friend bool operator==(const BackupContents&, const BackupContents&) = default;
};

/// Opens it as any ledger is opened for reading, and changes nothing. Errors are those of
/// Ledger::open().
[[nodiscard]] Result<BackupContents> lookInside(const QString& path, const Author& author);

/// How many acts of 抹消 `ledger` tells of that came after the last act of `backup`: what they took
/// out would come back with it. Zero when either cannot be read.
[[nodiscard]] qint64 erasuresSince(const QString& backup, const QString& ledger);

/// Whether two files of one ledger end with the same act: then one of them is enough. False when
/// either cannot be read.
[[nodiscard]] bool endWithSameAct(const QString& first, const QString& second);

} // namespace kyodo
