#include "core/storage/backup.h"

#include "core/base/new_file.h"
#include "core/base/platform.h"
#include "core/storage/damage.h"
#include "core/storage/dialect.h"
#include "core/storage/ledger_lock.h"
#include "core/storage/left_journal.h"
#include "core/storage/query.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <filesystem>

namespace kyodo {
namespace {

struct Storage
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

const QString TimeFormat = QStringLiteral("yyyyMMdd-HHmmss");
const QString Prefix = QStringLiteral("backup-");
const QString Suffix = QStringLiteral(".kyodo");

constexpr int DaysKept = 7;
constexpr qint64 WeeksKept = 5;
constexpr int MonthsKept = 12;

tl::unexpected<Error> cannotWrite(const QString& target, const QString& detail)
{
    return failure(ErrorCode::FileWrite,
                   Storage::tr("The backup “%1” could not be written. The ledger is unchanged; "
                               "choose another folder.")
                       .arg(QDir::toNativeSeparators(target)),
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

bool isLedger(const QString& path)
{
    const auto database = Database::open(path, Database::Access::Untouched);
    return database && (*database)
                               ->single(QStringLiteral("PRAGMA application_id"))
                               .value_or(QString())
                               .toLongLong() == dialect::ApplicationId;
}

/// Where a backup goes, held as long as it is in the making.
struct Place
{
    QString path;
    std::unique_ptr<LedgerLock> lock; ///< of the ledger that is to be replaced; none: nothing is
};

Result<Place> takePlace(const QString& target)
{
    if (!isTaken(target)) {
        return Place{target, nullptr};
    }
    const QString name = QDir::toNativeSeparators(target);
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

Status copyInto(Database& database, const QString& path, const QString& target)
{
    Query query(database, QStringLiteral("VACUUM INTO :path"), Query::Statement::Once);
    if (const Status done = query.bind(QStringLiteral("path"), path).exec(); !done) {
        return cannotWrite(target, done.error().detail);
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

QDateTime timeOf(const QString& fileName)
{
    const QString stamp =
        fileName.mid(Prefix.size(), fileName.size() - Prefix.size() - Suffix.size());
    return QDateTime::fromString(stamp, TimeFormat);
}

QString nameFor(const QDateTime& time)
{
    return Prefix + time.toString(TimeFormat) + Suffix;
}

QList<QDateTime> backupsIn(const QString& folder)
{
    QList<QDateTime> times;
    for (const QString& name : QDir(folder).entryList({Prefix + u'*' + Suffix}, QDir::Files)) {
        if (const QDateTime time = timeOf(name); time.isValid()) {
            times << time;
        }
    }
    return times;
}

} // namespace

Status checkIntegrity(Database& database)
{
    KYODO_TRY_ASSIGN(const QString verdict,
                     database.single(QStringLiteral("PRAGMA integrity_check(1)")));
    if (verdict != QStringLiteral("ok")) {
        return tl::unexpected<Error>(ledgerDamaged(verdict));
    }
    return {};
}

Status backUp(Database& database, const QString& target)
{
    KYODO_TRY(refuseItself(database.path(), target));
    KYODO_TRY_ASSIGN(const Place place, takePlace(target));
    KYODO_TRY(refuseLeftJournal(place.path));
    KYODO_TRY_ASSIGN(const auto copy, NewFile::beside(place.path));
    KYODO_TRY(copyInto(database, copy->path(), target));
    KYODO_TRY(checkCopy(copy->path(), target));
    return copy->putInPlace(place.lock ? NewFile::Existing::Replace : NewFile::Existing::Keep);
}

Status keepBackup(Database& database, const QString& folder, const QDateTime& now)
{
    QDir dir(folder);
    if (!dir.mkpath(QStringLiteral("."))) {
        return cannotWrite(folder, QStringLiteral("mkpath"));
    }
    KYODO_TRY(backUp(database, dir.filePath(nameFor(now))));
    const QList<QDateTime> times = backupsIn(folder);
    const QList<QDateTime> kept = backupsToKeep(times, now);
    for (const QDateTime& time : times) {
        if (!kept.contains(time)) {
            dir.remove(nameFor(time));
        }
    }
    return {};
}

QDateTime newestBackup(const QString& folder)
{
    const QList<QDateTime> times = backupsIn(folder);
    return times.isEmpty() ? QDateTime() : *std::max_element(times.begin(), times.end());
}

QList<QDateTime> backupsToKeep(QList<QDateTime> times, const QDateTime& now)
{
    std::sort(times.begin(), times.end(), std::greater<>());
    QSet<QString> seen;
    QList<QDateTime> kept;
    for (const QDateTime& time : times) {
        const QDate day = time.date();
        int weekYear = 0;
        const int week = day.weekNumber(&weekYear);
        const qint64 age = day.daysTo(now.date());
        const int monthsAgo =
            (now.date().year() - day.year()) * 12 + now.date().month() - day.month();
        bool isKept = false;
        const auto keepFirst = [&](bool isRecent, const QString& period) {
            if (isRecent && !seen.contains(period)) {
                seen.insert(period);
                isKept = true;
            }
        };
        keepFirst(age < DaysKept, QStringLiteral("d") + day.toString(Qt::ISODate));
        keepFirst(age < WeeksKept * 7, QStringLiteral("w%1-%2").arg(weekYear).arg(week));
        keepFirst(monthsAgo < MonthsKept,
                  QStringLiteral("m%1-%2").arg(day.year()).arg(day.month()));
        if (isKept) {
            kept << time;
        }
    }
    return kept;
}

} // namespace kyodo
