#include "core/storage/backup.h"

#include "core/base/platform.h"
#include "core/base/visible_text.h"
#include "core/storage/change_log.h"
#include "core/storage/damage.h"
#include "core/storage/dialect.h"
#include "core/storage/ledger_file.h"
#include "core/storage/ledger_guard.h"
#include "core/storage/ledger_lock.h"
#include "core/storage/left_journal.h"
#include "core/storage/query.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>

namespace kyodo {
namespace {

struct Storage
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

tl::unexpected<Error> cannotWrite(const QString& target, const QString& detail)
{
    return failure(ErrorCode::FileWrite,
                   Storage::tr("The backup “%1” could not be written. The ledger is unchanged; "
                               "choose another folder.")
                       .arg(shownPath(target)),
                   detail);
}

Status refuseItself(const QString& ledger, const QString& target)
{
    std::error_code error; // a target that is not there yet
    if (std::filesystem::equivalent(QFileInfo(ledger).filesystemFilePath(),
                                    QFileInfo(target).filesystemFilePath(), error)) {
        return failure(
            ErrorCode::InvalidInput,
            Storage::tr("The backup must be another file than the ledger. Choose another name."));
    }
    return {};
}

/// Where a backup goes, held as long as it is in the making.
struct Place
{
    QString path;
    std::unique_ptr<LedgerLock> lock; ///< of the ledger that is to be replaced; none: nothing is
};

Result<Place> takePlace(const QString& target)
{
    KYODO_TRY(refuseSideName(target));
    if (!isTaken(target)) {
        return Place{target, nullptr};
    }
    const QString name = shownPath(target);
    if (!isLedger(target)) {
        return failure(ErrorCode::FileWrite,
                       Storage::tr("“%1” exists and is not a ledger. It was not touched; choose "
                                   "another name.")
                           .arg(name));
    }
    auto lock = LedgerLock::take(target, systemUserName());
    if (!lock) {
        return failure(ErrorCode::FileWrite,
                       Storage::tr("“%1” was not replaced. %2").arg(name, lock.error().message),
                       lock.error().detail);
    }
    return Place{QFileInfo(target).canonicalFilePath(), std::move(*lock)};
}

/// A backup takes the place of an earlier one of the same ledger alone: two ledgers of one name may
/// be backed up to one folder. Of an earlier version it cannot be known.
Status refuseOtherLedger(Database& database, const QString& target)
{
    const auto other = Database::open(target, Database::Access::Untouched);
    const auto theirs = other ? stateOf(**other) : tl::unexpected<Error>(other.error());
    const auto ours = stateOf(database);
    if (!ours || !theirs || ours->ledger.isEmpty() || theirs->ledger.isEmpty() ||
        ours->ledger == theirs->ledger) {
        return {};
    }
    return failure(ErrorCode::FileWrite,
                   Storage::tr("“%1” is another ledger, or a backup of another one. It was not "
                               "touched; choose another name.")
                       .arg(QDir::toNativeSeparators(target)));
}

/// The last act of a ledger but for erasing, which takes place in each copy as an act of its own.
Result<std::optional<ChangeSet>> lastKeptAct(Database& database, std::size_t erasures)
{
    KYODO_TRY_ASSIGN(const std::vector<ChangeSet> acts,
                     ChangeLog(database).history(std::nullopt, static_cast<int>(erasures) + 1));
    const auto last = std::find_if(
        acts.begin(), acts.end(), [](const ChangeSet& act) { return act.kind != ActKind::Erased; });
    return last == acts.end() ? std::nullopt : std::optional(*last);
}

/// Whether all that `theirs` holds is in the log of `ours`, as far as the last acts tell.
Result<bool> isStateOf(Database& ours, Database& theirs)
{
    KYODO_TRY_ASSIGN(const auto erasedHere, ChangeLog(ours).ofKind(ActKind::Erased));
    KYODO_TRY_ASSIGN(const auto erasedThere, ChangeLog(theirs).ofKind(ActKind::Erased));
    KYODO_TRY_ASSIGN(const auto last, lastKeptAct(theirs, erasedThere.size()));
    if (!last) {
        return true;
    }
    KYODO_TRY_ASSIGN(const auto known, ChangeLog(ours).find(last->id));
    return known && known->at == last->at && erasedThere.size() <= erasedHere.size();
}

/// Nor does it take the place of a later state: that may be the only copy of what came since. What
/// cannot be read holds nothing to lose.
Status refuseNewerState(Database& database, const QString& target)
{
    const auto other = Database::open(target, Database::Access::Untouched);
    if (!other || isStateOf(database, **other).value_or(true)) {
        return {};
    }
    return failure(ErrorCode::FileWrite,
                   Storage::tr("“%1” is a newer state of this ledger and holds changes that this "
                               "one lacks. It was not touched; choose another name.")
                       .arg(shownPath(target)));
}

Status copyInto(Database& database, const QString& path, const QString& target)
{
    Query query(database, QStringLiteral("VACUUM INTO :path"), Query::Statement::Once);
    const Status done = query.bind(QStringLiteral("path"), path).exec();
    if (!done && done.error().code == ErrorCode::DiskFull) {
        return failure(ErrorCode::DiskFull,
                       Storage::tr("There is no room for the backup “%1”. The ledger is unchanged; "
                                   "make room, or choose another folder.")
                           .arg(shownPath(target)),
                       done.error().detail);
    }
    if (!done && done.error().code == ErrorCode::LedgerReadOnly) {
        return failure(ErrorCode::FileWrite,
                       Storage::tr("The backup “%1” was not made, because the ledger is being "
                                   "written at this moment. Try again.")
                           .arg(shownPath(target)),
                       done.error().detail);
    }
    return done ? done : cannotWrite(target, done.error().detail);
}

} // namespace

bool isLedger(const QString& path)
{
    const auto database = Database::open(path, Database::Access::Untouched);
    return database && (*database)
                               ->single(QStringLiteral("PRAGMA application_id"))
                               .value_or(QString())
                               .toLongLong() == dialect::ApplicationId;
}

Status checkIntegrity(Database& database)
{
    KYODO_TRY_ASSIGN(const QString verdict,
                     database.single(QStringLiteral("PRAGMA integrity_check(1)")));
    if (verdict != QStringLiteral("ok")) {
        return tl::unexpected<Error>(ledgerDamaged(verdict));
    }
    return {};
}

Status checkCopy(const QString& path, const QString& target)
{
    const auto copy = Database::open(path, Database::Access::ReadOnly);
    if (!copy) {
        return cannotWrite(target, copy.error().detail);
    }
    return checkIntegrity(**copy);
}

Status requireWanted(const IsWanted& isWanted)
{
    return !isWanted || isWanted()
               ? Status()
               : failure(ErrorCode::Internal, Storage::tr("The backup was broken off."));
}

Status copyChecked(Database& database, const NewFile& copy, const QString& target,
                   const IsWanted& isWanted)
{
    KYODO_TRY(requireWanted(isWanted));
    KYODO_TRY(copyInto(database, copy.path(), target));
    KYODO_TRY(requireWanted(isWanted));
    return checkCopy(copy.path(), target);
}

Status backUp(Database& database, const QString& target, const IsWanted& isWanted)
{
    KYODO_TRY(refuseItself(database.path(), target));
    KYODO_TRY_ASSIGN(const Place place, takePlace(target));
    KYODO_TRY(refuseLeftJournal(place.path));
    if (place.lock) {
        KYODO_TRY(refuseOtherLedger(database, place.path));
        KYODO_TRY(refuseNewerState(database, place.path));
    }
    KYODO_TRY_ASSIGN(const auto copy, NewFile::beside(place.path, NewFile::Readers::Owner));
    KYODO_TRY(copyChecked(database, *copy, target, isWanted));
    return copy->putInPlace(place.lock ? NewFile::Existing::Replace : NewFile::Existing::Keep);
}

} // namespace kyodo
