#include "core/storage/ledger_lock.h"

#include "core/domain/shown_dates.h"
#include "core/storage/lock_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace kyodo {
namespace {

struct Storage
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// The file itself, by whatever links and spelling it is reached.
QFileInfo fileOf(const QString& ledgerPath)
{
    const QFileInfo ledger(ledgerPath);
    return ledger.exists() ? QFileInfo(ledger.canonicalFilePath()) : ledger;
}

QString besideLedger(const QFileInfo& ledger, const QString& ending)
{
    return ledger.dir().filePath(u'.' + ledger.fileName() + ending);
}

QString lockPath(const QFileInfo& ledger)
{
    return besideLedger(ledger, QStringLiteral(".lock"));
}

QString nameOf(const LockHolder& holder)
{
    if (holder.machine.isEmpty()) {
        return Storage::tr("somebody whose name cannot be read");
    }
    return holder.user.isEmpty() ? holder.machine : holder.user + u'@' + holder.machine;
}

QString timeOf(const LockHolder& holder)
{
    return shownTime(holder.since.toLocalTime());
}

QString inUse(const LockHolder& holder)
{
    return holder.since.isValid()
               ? Storage::tr("The ledger is in use by %1 since %2. It can be read, but not changed "
                             "until it is closed there.")
                     .arg(nameOf(holder), timeOf(holder))
               : Storage::tr("The ledger is in use by %1. It can be read, but not changed until it "
                             "is closed there.")
                     .arg(nameOf(holder));
}

tl::unexpected<Error> heldBy(const PresentLock& present, const QString& path)
{
    QString message = inUse(present.holder);
    if (present.state == PresentLock::State::Elsewhere) {
        message = Storage::tr("%1 If the program no longer runs on that machine, remove the file "
                              "“%2” from the folder and open the ledger again.")
                      .arg(message, QFileInfo(path).fileName());
    }
    return failure(ErrorCode::LedgerReadOnly, message,
                   QStringLiteral("lock held by process %1 on %2")
                       .arg(present.holder.process)
                       .arg(present.holder.machine));
}

tl::unexpected<Error> folderReadOnly()
{
    return failure(ErrorCode::LedgerReadOnly,
                   Storage::tr("The folder of the ledger is read-only: the ledger can be read, but "
                               "not changed. Copy it to a folder of your own to work on it."));
}

/// Root may write everywhere, and others into a folder whose disk is full.
tl::unexpected<Error> notPlaced(const QFileInfo& ledger)
{
    const QFileInfo folder(ledger.absolutePath());
    if (!folder.isDir() || !folder.isWritable()) {
        return folderReadOnly();
    }
    return failure(ErrorCode::DiskFull,
                   Storage::tr("No file can be made beside the ledger, because its disk is full or "
                               "reports an error. The ledger can be read, but not changed; make "
                               "room, and open it again."));
}

/// The file in which earlier versions named the holder.
void removeEarlierHolder(const QFileInfo& ledger)
{
    QFile::remove(besideLedger(ledger, QStringLiteral(".holder")));
}

bool isHolder(const PresentLock& present)
{
    return present.state == PresentLock::State::Held ||
           present.state == PresentLock::State::Elsewhere;
}

} // namespace

LedgerLock::LedgerLock(QString path, std::unique_ptr<FileHold> hold)
    : m_path(std::move(path))
    , m_hold(std::move(hold))
{}

Result<std::unique_ptr<LedgerLock>>
LedgerLock::take(const QString& ledgerPath, const QString& userName, const QDateTime& since)
{
    const QFileInfo ledger = fileOf(ledgerPath);
    const QString path = lockPath(ledger);
    PresentLock present = presentLock(path);
    // whoever loses a race for a lock that was left looks again
    constexpr int MostTries = 5;
    for (int tried = 0; tried < MostTries; ++tried) {
        if (isHolder(present)) {
            return heldBy(present, path);
        }
        if (present.state == PresentLock::State::Left && !removeLeft(path, present)) {
            return heldBy(present, path);
        }
        PlacedLock placed = placeLock(path, ownHolder(userName, since), ledger);
        if (placed.state == PlacedLock::State::NotWritable) {
            return notPlaced(ledger);
        }
        if (placed.state == PlacedLock::State::Done) {
            removeHalfPlaced(path);
            removeEarlierHolder(ledger);
            return std::unique_ptr<LedgerLock>(new LedgerLock(path, std::move(placed.hold)));
        }
        present = presentLock(path);
    }
    return heldBy(present, path);
}

bool LedgerLock::isHeld(const QString& ledgerPath)
{
    return isHolder(presentLock(lockPath(fileOf(ledgerPath))));
}

LedgerLock::~LedgerLock()
{
    // not that of another one, who took it for one that was left
    if (identityOf(m_path) == m_hold->identity()) {
        QFile::remove(m_path);
    }
}

} // namespace kyodo
