#include "core/operations/backup_operations.h"

#include "core/base/left_parts.h"
#include "core/storage/backup_contents.h"

#include <QDir>
#include <QFileInfo>

namespace kyodo {
namespace {

/// A place that the user chose is never made: a stick that is not there would become a folder.
bool isThere(const QString& place)
{
    return !place.isEmpty() && QFileInfo(place).isDir();
}

QString placeOf(const BackupPlan& plan)
{
    return isThere(plan.place) ? plan.place : plan.standardPlace;
}

bool isTooOld(const QDateTime& newest, const BackupPlan& plan)
{
    constexpr int HoursOfDay = 24;
    constexpr qint64 Hour = 3600;
    if (!newest.isValid()) {
        return true;
    }
    return plan.hours >= HoursOfDay ? newest.date() != plan.now.date()
                                    : newest.secsTo(plan.now) >= plan.hours * Hour;
}

bool isNeeded(const BackupPlan& plan, const QString& folder)
{
    if (plan.when == BackupPlan::When::Never) {
        return false;
    }
    const QList<KeptBackup> backups = backupsIn(folder);
    if (plan.when == BackupPlan::When::Always || backups.isEmpty()) {
        return true;
    }
    if (plan.when == BackupPlan::When::IfDue && !isTooOld(backups.constFirst().madeAt, plan)) {
        return false;
    }
    return !endWithSameAct(plan.ledger, backups.constFirst().path);
}

Status makeOne(const BackupPlan& plan, const QString& folder, const IsWanted& isWanted)
{
    KYODO_TRY_ASSIGN(const auto database, Database::open(plan.ledger, Database::Access::ReadOnly));
    return keepBackup(*database, folder, plan.now, plan.reason, plan.rule, isWanted);
}

QStringList removeLeft(const QString& folder, const QDateTime& now)
{
    return removeLeftPartsIn(
        folder, [](const QString& place) { return isBackupName(place); }, now);
}

void updateSecondPlace(const BackupPlan& plan, BackupOutcome& outcome, const IsWanted& isWanted)
{
    if (plan.secondPlace.isEmpty()) {
        return;
    }
    const QString folder = secondFolderOf(plan);
    if (folder.isEmpty()) {
        outcome.second = SecondPlace::Missing;
        return;
    }
    outcome.removed += removeLeft(folder, plan.now);
    const Status done = mirrorBackups(outcome.folder, folder, plan.now, plan.rule, isWanted);
    outcome.second = done ? SecondPlace::UpToDate : SecondPlace::Failed;
    if (!done) {
        outcome.secondProblem = done.error();
    }
}

} // namespace

std::optional<BackupReason> backupReasonFor(ActKind kind)
{
    switch (kind) {
    case ActKind::Imported:
        return BackupReason::Import;
    case ActKind::GuidelineRevised:
        return BackupReason::Revision;
    case ActKind::OrganisationsMerged:
        return BackupReason::Merge;
    case ActKind::Erased:
        return BackupReason::Erasure;
    default:
        return std::nullopt;
    }
}

QString folderOf(const BackupPlan& plan)
{
    return backupFolderIn(placeOf(plan), plan.ledger);
}

QString secondFolderOf(const BackupPlan& plan)
{
    return isThere(plan.secondPlace) ? backupFolderIn(plan.secondPlace, plan.ledger) : QString();
}

BackupOutcome makeBackups(const BackupPlan& plan, const IsWanted& isWanted)
{
    BackupOutcome outcome;
    outcome.folder = folderOf(plan);
    outcome.isPlaceMissing = !plan.place.isEmpty() && !isThere(plan.place);
    outcome.removed = removeLeft(outcome.folder, plan.now);
    if (isNeeded(plan, outcome.folder)) {
        const Status made = makeOne(plan, outcome.folder, isWanted);
        outcome.isMade = made.has_value();
        if (!made) {
            outcome.problem = made.error();
        }
    }
    outcome.newest = newestBackup(outcome.folder);
    updateSecondPlace(plan, outcome, isWanted);
    return outcome;
}

} // namespace kyodo
