#include "core/storage/ledger_opening.h"

#include "core/base/left_parts.h"
#include "core/base/new_file.h"
#include "core/base/private_folder.h"
#include "core/storage/backup.h"
#include "core/storage/damage.h"
#include "core/storage/dialect.h"
#include "core/storage/left_journal.h"
#include "core/storage/migrator.h"
#include "core/storage/schema_comparison.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace kyodo {
namespace {

struct Storage
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// Above this size a check of every page at each opening would be felt.
constexpr qint64 LargestCheckedAtOpening = qint64{32} * 1024 * 1024;

/// That the file says so itself.
Status requireLedger(Database& database)
{
    KYODO_TRY_ASSIGN(const QString application,
                     database.single(QStringLiteral("PRAGMA application_id")));
    if (application.toLongLong() != dialect::ApplicationId) {
        return failure(ErrorCode::LedgerUnreadable,
                       Storage::tr("This file is not a ledger of 協働台帳. It was not changed."));
    }
    return {};
}

/// Refuses the sound database of another program, before anything is made beside it. Whatever
/// cannot be read here is judged when it is opened.
Status refuseForeign(const QString& path)
{
    const auto database = Database::open(path, Database::Access::Untouched);
    if (!database || !(*database)->single(QStringLiteral("PRAGMA application_id"))) {
        return {};
    }
    return requireLedger(**database);
}

Status requireKnownVersion(Database& database, const std::vector<Migration>& migrations)
{
    KYODO_TRY_ASSIGN(const int version, schemaVersion(database));
    if (version < migrations.front().number) {
        return tl::unexpected<Error>(ledgerDamaged(QStringLiteral("no schema")));
    }
    if (version > migrations.back().number) {
        return failure(ErrorCode::LedgerUnreadable,
                       Storage::tr("This ledger was written by a newer version of 協働台帳. It was "
                                   "not changed; open it with the newer program."),
                       QStringLiteral("user_version %1").arg(version));
    }
    return {};
}

Status requireWhole(Database& database)
{
    return QFileInfo(database.path()).size() > LargestCheckedAtOpening ? Status()
                                                                       : checkIntegrity(database);
}

/// What is read: the ledger, or a copy of it in a folder of its own.
struct Reading
{
    std::unique_ptr<QTemporaryDir> folder; ///< none: the ledger itself
    std::unique_ptr<Database> database;
    QString upgradeCopy; ///< where the ledger was kept as it was
};

Result<Reading> openForReading(const QString& path, const Author& author)
{
    KYODO_TRY(refuseWriteAheadLog(path));
    std::unique_ptr<QTemporaryDir> folder;
    QString read = path;
    if (Database::isHalfSaved(path)) {
        // a program died while it saved, or another file has come to stand beside its journal
        KYODO_TRY_ASSIGN(RolledBack copy, rollBackOnCopy(path));
        const auto lock = LedgerLock::take(path, author.userName, author.clock->now());
        // whoever may write takes the half save back by opening; the others read the copy
        if (!lock || !Database::open(path, Database::Access::ReadWrite)) {
            folder = std::move(copy.folder);
            read = copy.path;
        }
    }
    KYODO_TRY_ASSIGN(auto database, Database::open(read, Database::Access::ReadOnly));
    return Reading{std::move(folder), std::move(database), {}};
}

Status requireSound(Database& database, const std::vector<Migration>& migrations)
{
    KYODO_TRY(requireLedger(database));
    KYODO_TRY(requireKnownVersion(database, migrations));
    // before anything else is read: what a foreign schema says would be obeyed
    KYODO_TRY(requireOwnSchema(database));
    return requireWhole(database);
}

/// The lock of the one who writes, or the reason why there is none.
struct Locking
{
    std::unique_ptr<LedgerLock> lock;
    QString reason;
};

Result<Locking> lockFor(const QString& path, Ledger::Access access, const Author& author)
{
    if (access == Ledger::Access::ReadOnly) {
        return Locking{};
    }
    auto taken = LedgerLock::take(path, author.userName, author.clock->now());
    if (taken) {
        return Locking{std::move(*taken), {}};
    }
    if (access == Ledger::Access::ReadWriteIfFree) {
        return Locking{nullptr, taken.error().message};
    }
    return tl::unexpected<Error>(taken.error());
}

/// Beside the ledger, under a name that is free: an older one may have been restored before.
QString upgradeCopyOf(const QString& path, int version)
{
    QString copy;
    for (int i = 1; copy.isEmpty() || isTaken(copy); ++i) {
        const QString number = i == 1 ? QString() : QStringLiteral("-%1").arg(i);
        copy = QStringLiteral("%1.version-%2%3.kyodo").arg(path).arg(version).arg(number);
    }
    return copy;
}

/// Where the ledger is kept as it was; empty when it is of this version.
Result<QString> upgrade(Database& database, const std::vector<Migration>& migrations)
{
    KYODO_TRY_ASSIGN(const int version, schemaVersion(database));
    if (version == migrations.back().number) {
        return QString();
    }
    const QString copy = upgradeCopyOf(database.path(), version);
    removeLeftParts(copy, QDateTime::currentDateTimeUtc()); // of an upgrade that was cut off
    KYODO_TRY(kyodo::backUp(database, copy));
    KYODO_TRY(migrate(database, migrations));
    return copy;
}

/// An older ledger that is not to be written is read from a copy, brought to this version.
Result<std::unique_ptr<Database>> upgradedCopy(Database& database,
                                               const std::vector<Migration>& migrations,
                                               const QTemporaryDir& folder)
{
    const QString path = folder.filePath(QStringLiteral("copy.kyodo"));
    KYODO_TRY(kyodo::backUp(database, path));
    KYODO_TRY_ASSIGN(auto copy, Database::open(path, Database::Access::ReadWrite));
    KYODO_TRY(migrate(*copy, migrations));
    return copy;
}

Result<bool> isOlder(Database& database, const std::vector<Migration>& migrations)
{
    KYODO_TRY_ASSIGN(const int version, schemaVersion(database));
    return version < migrations.back().number;
}

/// What is worked on: the ledger in this version, or a copy of one that is not to be written.
Result<Reading> broughtUp(Reading reading, const QString& path, bool isWritten,
                          const std::vector<Migration>& migrations)
{
    if (isWritten) {
        KYODO_TRY_ASSIGN(auto database, Database::open(path, Database::Access::ReadWrite));
        KYODO_TRY_ASSIGN(QString kept, upgrade(*database, migrations));
        return Reading{nullptr, std::move(database), std::move(kept)};
    }
    KYODO_TRY_ASSIGN(const bool isOld, isOlder(*reading.database, migrations));
    if (!isOld) {
        return reading;
    }
    KYODO_TRY_ASSIGN(auto folder, makePrivateFolder());
    KYODO_TRY_ASSIGN(auto copy, upgradedCopy(*reading.database, migrations, *folder));
    return Reading{std::move(folder), std::move(copy), {}};
}

} // namespace

Result<OpenedLedger> openLedgerFile(const QString& path, Ledger::Access access,
                                    const Author& author)
{
    KYODO_TRY_ASSIGN(const auto migrations, builtInMigrations());
    KYODO_TRY(refuseForeign(path));
    KYODO_TRY_ASSIGN(Reading reading, openForReading(path, author));
    KYODO_TRY(requireSound(*reading.database, migrations));
    KYODO_TRY_ASSIGN(Locking locking, lockFor(path, access, author));
    const bool isWritten = locking.lock != nullptr;
    KYODO_TRY_ASSIGN(reading, broughtUp(std::move(reading), path, isWritten, migrations));
    return OpenedLedger{std::move(reading.database), std::move(reading.folder),
                        std::move(locking.lock), std::move(locking.reason),
                        std::move(reading.upgradeCopy)};
}

} // namespace kyodo
