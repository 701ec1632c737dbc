#include "core/storage/backup_folder.h"

#include "core/base/new_file.h"
#include "core/base/visible_text.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace kyodo {
namespace {

struct Storage
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

const QString TimeFormat = QStringLiteral("yyyyMMdd-HHmmss");

struct ReasonCode
{
    BackupReason reason;
    QString code; ///< in the file's name
};

const std::vector<ReasonCode>& reasonCodes()
{
    static const std::vector<ReasonCode> codes{
        {BackupReason::Regular, QString()},
        {BackupReason::ByHand, QStringLiteral("by-hand")},
        {BackupReason::Import, QStringLiteral("import")},
        {BackupReason::Revision, QStringLiteral("revision")},
        {BackupReason::Merge, QStringLiteral("merge")},
        {BackupReason::Erasure, QStringLiteral("erasure")},
    };
    return codes;
}

QString nameFor(const QDateTime& time, BackupReason reason)
{
    const auto found = std::find_if(reasonCodes().begin(), reasonCodes().end(),
                                    [&](const ReasonCode& code) { return code.reason == reason; });
    const QString why = found->code.isEmpty() ? QString() : u'-' + found->code;
    return QStringLiteral("backup-%1%2.kyodo").arg(time.toString(TimeFormat), why);
}

/// None for a file of another name: it is not ours.
std::optional<KeptBackup> parseName(const QString& fileName)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^backup-([0-9]{8}-[0-9]{6})(?:-([a-z-]+))?\.kyodo$)"));
    const QRegularExpressionMatch match = pattern.match(fileName);
    const QDateTime time = QDateTime::fromString(match.captured(1), TimeFormat);
    const auto code =
        std::find_if(reasonCodes().begin(), reasonCodes().end(),
                     [&](const ReasonCode& each) { return each.code == match.captured(2); });
    if (!time.isValid() || code == reasonCodes().end()) {
        return std::nullopt;
    }
    return KeptBackup{QString(), time, code->reason, 0};
}

Status removeOthers(const QString& folder, const QDateTime& now, const BackupRule& rule)
{
    const QList<KeptBackup> all = backupsIn(folder);
    const QList<KeptBackup> kept = backupsToKeep(all, now, rule);
    for (const KeptBackup& backup : all) {
        if (!kept.contains(backup)) {
            QFile::remove(backup.path); // one that stays is found again the next time
        }
    }
    return {};
}

tl::unexpected<Error> notCopied(const QFileDevice& file, const QString& target)
{
    const bool isFull =
        file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError;
    return failure(isFull ? ErrorCode::DiskFull : ErrorCode::FileWrite,
                   isFull ? Storage::tr("There is no room for the backup “%1”. The ledger is "
                                        "unchanged; make room, or choose another folder.")
                                .arg(shownPath(target))
                          : Storage::tr("The backup “%1” could not be copied. Check the disk or "
                                        "stick and the connection to it.")
                                .arg(shownPath(target)),
                   file.errorString());
}

/// A backup is closed and never written again, so its bytes are copied.
Status copyBytes(const QString& from, const QString& part, const QString& target,
                 const IsWanted& isWanted)
{
    constexpr qint64 Block = qint64{4} * 1024 * 1024;
    QFile source(from);
    QFile copy(part);
    if (!source.open(QIODevice::ReadOnly)) {
        return notCopied(source, target);
    }
    if (!copy.open(QIODevice::WriteOnly)) {
        return notCopied(copy, target);
    }
    while (!source.atEnd()) {
        KYODO_TRY(requireWanted(isWanted));
        const QByteArray block = source.read(Block);
        if (block.isEmpty()) {
            return notCopied(source, target);
        }
        if (copy.write(block) != block.size() || !copy.flush()) {
            return notCopied(copy, target);
        }
    }
    return {};
}

Status copyBackup(const KeptBackup& backup, const QString& folder, const IsWanted& isWanted)
{
    const QString target = QDir(folder).filePath(QFileInfo(backup.path).fileName());
    KYODO_TRY_ASSIGN(const auto copy, NewFile::beside(target, NewFile::Readers::Owner));
    KYODO_TRY(copyBytes(backup.path, copy->path(), target, isWanted));
    KYODO_TRY(checkCopy(copy->path(), target));
    return copy->putInPlace(NewFile::Existing::Keep);
}

} // namespace

QString backupReasonLabel(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Regular:
        return Storage::tr("regular");
    case BackupReason::ByHand:
        return Storage::tr("by hand");
    case BackupReason::Import:
        return Storage::tr("before an import");
    case BackupReason::Revision:
        return Storage::tr("before a revision");
    case BackupReason::Merge:
        return Storage::tr("before merging");
    case BackupReason::Erasure:
        return Storage::tr("before an erasure");
    }
    Q_UNREACHABLE();
}

QString backupFolderIn(const QString& place, const QString& ledgerPath)
{
    constexpr qsizetype DigestLength = 8;
    const QString path = QFileInfo(ledgerPath).absoluteFilePath();
    const QByteArray digest = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    return QDir(place).filePath(
        QStringLiteral("%1-%2").arg(QFileInfo(path).completeBaseName(),
                                    QString::fromLatin1(digest.toHex().left(DigestLength))));
}

bool isBackupName(const QString& fileName)
{
    return parseName(fileName).has_value();
}

QList<KeptBackup> backupsIn(const QString& folder)
{
    QList<KeptBackup> backups;
    const QDir dir(folder);
    for (const QFileInfo& file :
         dir.entryInfoList({QStringLiteral("backup-*.kyodo")}, QDir::Files)) {
        if (auto backup = parseName(file.fileName())) {
            backup->path = file.filePath();
            backup->size = file.size();
            backups << *backup;
        }
    }
    std::sort(backups.begin(), backups.end(), [](const KeptBackup& a, const KeptBackup& b) {
        return std::tie(a.madeAt, a.path) > std::tie(b.madeAt, b.path);
    });
    return backups;
}

QDateTime newestBackup(const QString& folder)
{
    const QList<KeptBackup> backups = backupsIn(folder);
    return backups.isEmpty() ? QDateTime() : backups.constFirst().madeAt;
}

Status makeBackupFolder(const QString& folder)
{
    const QDir dir(folder);
    const QString parent = QFileInfo(dir.absolutePath()).path();
    const auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (!dir.exists() && !(QDir().mkpath(parent) && QDir().mkdir(dir.absolutePath(), ownerOnly))) {
        return failure(ErrorCode::FileWrite,
                       Storage::tr("The folder “%1” for backups could not be made. Choose another "
                                   "place for them.")
                           .arg(shownPath(folder)));
    }
    return {};
}

Status keepBackup(Database& database, const QString& folder, const QDateTime& now,
                  BackupReason reason, const BackupRule& rule, const IsWanted& isWanted)
{
    KYODO_TRY(makeBackupFolder(folder));
    KYODO_TRY(backUp(database, QDir(folder).filePath(nameFor(now, reason)), isWanted));
    return removeOthers(folder, now, rule);
}

Status mirrorBackups(const QString& from, const QString& to, const QDateTime& now,
                     const BackupRule& rule, const IsWanted& isWanted)
{
    KYODO_TRY(makeBackupFolder(to));
    const QDir target(to);
    for (const KeptBackup& backup : backupsToKeep(backupsIn(from), now, rule)) {
        if (!target.exists(QFileInfo(backup.path).fileName())) {
            KYODO_TRY(copyBackup(backup, to, isWanted));
        }
    }
    return removeOthers(to, now, rule);
}

QList<KeptBackup> backupsToKeep(const QList<KeptBackup>& backups, const QDateTime& now,
                                const BackupRule& rule)
{
    QList<KeptBackup> sorted = backups;
    std::sort(sorted.begin(), sorted.end(), [](const KeptBackup& a, const KeptBackup& b) {
        return std::tie(a.madeAt, a.path) > std::tie(b.madeAt, b.path);
    });
    QList<QDateTime> times;
    for (const KeptBackup& backup : sorted) {
        times << backup.madeAt;
    }
    const QList<QDateTime> byTime = backupsToKeep(times, now, rule);
    QList<KeptBackup> kept;
    int forActs = 0;
    for (const KeptBackup& backup : sorted) {
        const bool isForAct = backup.reason != BackupReason::Regular;
        const bool isLast = isForAct && forActs++ < rule.forActs;
        if (kept.isEmpty() || isLast || byTime.contains(backup.madeAt)) {
            kept << backup;
        }
    }
    return kept;
}

QList<QDateTime> backupsToKeep(QList<QDateTime> times, const QDateTime& now, const BackupRule& rule)
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
        keepFirst(age < rule.days, QStringLiteral("d") + day.toString(Qt::ISODate));
        keepFirst(age < qint64{rule.weeks} * 7, QStringLiteral("w%1-%2").arg(weekYear).arg(week));
        keepFirst(monthsAgo < rule.months,
                  QStringLiteral("m%1-%2").arg(day.year()).arg(day.month()));
        if (isKept) {
            kept << time;
        }
    }
    return kept;
}

} // namespace kyodo
