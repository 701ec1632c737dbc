#include "core/storage/backup.h"

#include "core/base/platform.h"
#include "core/storage/damage.h"
#include "core/storage/query.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
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
constexpr int WeeksKept = 5;
constexpr int MonthsKept = 12;

tl::unexpected<Error> cannotWrite(const QString& target, const QString& detail)
{
    return failure(ErrorCode::FileWrite,
                   Storage::tr("The backup “%1” could not be written. The ledger is unchanged; "
                               "choose another folder.")
                       .arg(QDir::toNativeSeparators(target)),
                   detail);
}

Status copyInto(Database& database, const QString& path)
{
    Query query(database, QStringLiteral("VACUUM INTO :path"), Query::Statement::Once);
    if (const Status done = query.bind(QStringLiteral("path"), path).exec(); !done) {
        return cannotWrite(path, done.error().detail);
    }
    return {};
}

Status checkCopy(const QString& path)
{
    KYODO_TRY_ASSIGN(const auto copy, Database::open(path, Database::Access::ReadOnly));
    return checkIntegrity(*copy);
}

Status replace(const QString& from, const QString& target)
{
    QFile file(from);
    if (!file.open(QIODevice::ReadWrite) || !flushToDisk(file)) {
        return cannotWrite(target, file.errorString());
    }
    file.close();
    std::error_code error;
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(),
                            QFileInfo(target).filesystemFilePath(), error);
    return error ? Status(cannotWrite(target, QString::fromStdString(error.message()))) : Status();
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
    const QString part = target + QStringLiteral(".part");
    QFile::remove(part);
    Status done = copyInto(database, part);
    if (done) {
        done = checkCopy(part);
    }
    if (done) {
        done = replace(part, target);
    }
    if (!done) {
        QFile::remove(part);
    }
    return done;
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
