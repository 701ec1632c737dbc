#pragma once

#include "core/storage/backup_folder.h"
#include "core/storage/change_log.h"

#include <QStringList>

#include <optional>

namespace kyodo {

/// 控え: where the backups of a ledger go, and how many of them are kept.
struct BackupPlan
{
    enum class When {
        Never,     ///< only to look
        IfDue,     ///< when the newest one is too old, and the ledger was changed since
        IfChanged, ///< when the ledger was changed since the newest one
        Always,
    };

    QString ledger;
    QString place;         ///< that the user chose; may be empty
    QString standardPlace; ///< used when there is no other, or that is missing; made if need be
    QString secondPlace;   ///< a stick, a share; empty: none
    BackupRule rule;
    int hours = 24; ///< after which the next one is due; 24: once each day
    When when = When::IfDue;
    BackupReason reason = BackupReason::Regular;
    QDateTime now; ///< local time
};

enum class SecondPlace { None, Missing, UpToDate, Failed };

/// What became of a plan.
struct BackupOutcome
{
    QString folder;   ///< that of this ledger
    QDateTime newest; ///< invalid: there is none
    bool isMade = false;
    bool isPlaceMissing = false; ///< the standard place was used instead
    SecondPlace second = SecondPlace::None;
    QStringList removed;          ///< files that were left half made
    std::optional<Error> problem; ///< why none was made
    std::optional<Error> secondProblem;
};

/// For acts before which a backup is made: those that change much at once.
[[nodiscard]] std::optional<BackupReason> backupReasonFor(ActKind kind);

/// Where the backups of the plan go now.
[[nodiscard]] QString folderOf(const BackupPlan& plan);

/// The folder in the second place; empty when there is none, or it is missing.
[[nodiscard]] QString secondFolderOf(const BackupPlan& plan);

/// Makes what is to be made, and brings the second place up to date. On any thread, by a connection
/// of its own; `isWanted` is asked between the steps.
[[nodiscard]] BackupOutcome makeBackups(const BackupPlan& plan, const IsWanted& isWanted = {});

} // namespace kyodo
