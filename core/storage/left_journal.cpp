#include "core/storage/left_journal.h"

#include "core/base/new_file.h"
#include "core/base/private_folder.h"
#include "core/base/visible_text.h"
#include "core/storage/backup.h"
#include "core/storage/damage.h"
#include "core/storage/dialect.h"
#include "core/storage/ledger_check.h"
#include "core/storage/ledger_file.h"
#include "core/storage/rollback_journal.h"
#include "core/storage/schema_comparison.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace kyodo {
namespace {

struct Storage
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

QString journalOf(const QString& path)
{
    return path + QStringLiteral("-journal");
}

QString writeAheadLogOf(const QString& path)
{
    return path + QStringLiteral("-wal");
}

tl::unexpected<Error> notOfThisLedger(const QString& path, const QString& detail)
{
    const QString journal = QFileInfo(journalOf(path)).fileName();
    return failure(
        ErrorCode::LedgerUnreadable,
        Storage::tr("Beside the ledger “%1” lies “%2”: a save that was cut off, of another file "
                    "that stood there before. To take it back would destroy this one, so both were "
                    "left as they are. If “%1” is the ledger that is to be used, move “%2” to "
                    "another folder, keep it there, and open the ledger again.")
            .arg(QFileInfo(path).fileName(), journal),
        detail);
}

tl::unexpected<Error> cannotCopy(const QString& path, const QString& detail)
{
    return failure(ErrorCode::FileWrite,
                   Storage::tr("A save of the ledger “%1” was cut off. To take it back safely a "
                               "copy is needed in “%2”, which could not be made. The ledger was "
                               "not changed; make room there and try again.")
                       .arg(QFileInfo(path).fileName(), shownPath(QDir::tempPath())),
                   detail);
}

Status copyFile(const QString& from, const QString& to, const QString& ledger)
{
    QFile file(from);
    return file.copy(to) ? Status() : cannotCopy(ledger, file.errorString());
}

Result<RolledBack> copyWithJournal(const QString& path)
{
    KYODO_TRY_ASSIGN(auto folder, makePrivateFolder());
    RolledBack copy{std::move(folder), {}};
    copy.path = copy.folder->filePath(QStringLiteral("copy.kyodo"));
    KYODO_TRY(copyFile(path, copy.path, path));
    KYODO_TRY(copyFile(journalOf(path), journalOf(copy.path), path));
    return copy;
}

Status requireLedgerIn(Database& database)
{
    KYODO_TRY_ASSIGN(const QString application,
                     database.single(QStringLiteral("PRAGMA application_id")));
    return application.toLongLong() == dialect::ApplicationId
               ? Status()
               : failure(ErrorCode::LedgerUnreadable, {}, QStringLiteral("application_id"));
}

Result<LedgerState> stateRolledBack(const QString& copy)
{
    KYODO_TRY_ASSIGN(const auto database, Database::open(copy, Database::Access::ReadWrite));
    KYODO_TRY(requireLedgerIn(*database));
    KYODO_TRY(requireOwnSchema(*database));
    KYODO_TRY(checkIntegrity(*database));
    KYODO_TRY_ASSIGN(LedgerState state, stateOf(*database));
    // pages of two ledgers can make a sound file; what its log says of each entry tells them apart
    if (!state.ledger.isEmpty()) {
        KYODO_TRY_ASSIGN(const std::vector<Damage> damages, damagesOf(*database));
        if (!damages.empty()) {
            return tl::unexpected<Error>(ledgerDamaged(damages.front().place));
        }
    }
    return state;
}

/// None when the file, as it lies there, cannot be read: half of a save is in it.
std::optional<LedgerState> stateAsItLies(const QString& copy)
{
    const auto database = Database::open(copy, Database::Access::Untouched);
    const auto state = database ? stateOf(**database) : tl::unexpected<Error>(database.error());
    return state ? std::optional(*state) : std::nullopt;
}

/// Whether the file is one that the save was cut off in: it has the number of changes that the
/// journal goes back to, or one more.
bool hasCounterOf(const QString& copy)
{
    const auto inFile = changeCounterOf(copy);
    const auto before = changeCounterIn(journalOf(copy));
    return !inFile || !before || *inFile == *before || *inFile == *before + 1;
}

/// Whether one save leads from `before` to what lies there now.
bool leadsTo(const LedgerState& before, const LedgerState& now)
{
    // a ledger of an earlier version is given its id by the save that brings it to this one
    return (now.ledger == before.ledger || before.ledger.isEmpty()) &&
           (now.act == before.act ? now.at == before.at : now.act > before.act);
}

} // namespace

QStringList journalsOf(const QString& path)
{
    return {journalOf(path), writeAheadLogOf(path)};
}

Status refuseLeftJournal(const QString& path)
{
    for (const QString& journal : journalsOf(path)) {
        if (isTaken(journal)) {
            return failure(
                ErrorCode::FileWrite,
                Storage::tr("“%1” was not written, because “%2” lies there: a save of an earlier "
                            "ledger that was cut off, which would spoil the new file. Open that "
                            "ledger once to repair it or, if it is gone, remove “%2”; or choose "
                            "another name.")
                    .arg(shownPath(path), QFileInfo(journal).fileName()));
        }
    }
    return {};
}

Status refuseWriteAheadLog(const QString& path)
{
    const QFileInfo log(writeAheadLogOf(path));
    if (log.size() > 0) {
        return failure(ErrorCode::LedgerUnreadable,
                       Storage::tr("Beside the ledger “%1” lies “%2”: another program has the "
                                   "ledger open, or left it half written. It was not changed. "
                                   "Close it in that program and open it here again; or, if “%2” "
                                   "is of an earlier file, move it to another folder.")
                           .arg(QFileInfo(path).fileName(), log.fileName()));
    }
    if (Database::isInWalMode(path)) {
        return failure(ErrorCode::LedgerUnreadable,
                       Storage::tr("Another program has set the ledger “%1” to the journal mode "
                                   "WAL, in which reading alone leaves files beside it. It was "
                                   "not changed. Set the mode back to DELETE with that program, "
                                   "or restore a backup.")
                           .arg(QFileInfo(path).fileName()));
    }
    return {};
}

Result<RolledBack> rollBackOnCopy(const QString& path)
{
    KYODO_TRY_ASSIGN(RolledBack copy, copyWithJournal(path));
    if (!hasCounterOf(copy.path)) {
        return notOfThisLedger(path, QStringLiteral("change counter"));
    }
    const auto now = stateAsItLies(copy.path);
    const auto before = stateRolledBack(copy.path);
    if (!before) {
        return notOfThisLedger(path, before.error().detail);
    }
    if (now && !leadsTo(*before, *now)) {
        return notOfThisLedger(path, QStringLiteral("last act"));
    }
    return copy;
}

} // namespace kyodo
