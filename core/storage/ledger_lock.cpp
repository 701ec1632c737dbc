#include "core/storage/ledger_lock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSysInfo>

namespace kyodo {
namespace {

struct Storage
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

QString besideLedger(const QString& ledgerPath, const QString& ending)
{
    const QFileInfo ledger(ledgerPath);
    return ledger.dir().filePath(u'.' + ledger.fileName() + ending);
}

QString readHolder(const QString& path)
{
    constexpr qint64 LongestHolder = 500;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(LongestHolder)).trimmed()
                                          : QString();
}

Error heldByOther(const QLockFile& lock, const QString& holder)
{
    qint64 process = 0;
    QString host;
    QString program;
    lock.getLockInfo(&process, &host, &program);
    const QString name = holder.isEmpty() ? host : holder;
    return {ErrorCode::LedgerReadOnly,
            Storage::tr("The ledger is in use by %1. It can be read, but not changed until it is "
                        "closed there.")
                .arg(name),
            QStringLiteral("lock held by process %1 on %2").arg(process).arg(host)};
}

} // namespace

LedgerLock::LedgerLock(const QString& ledgerPath)
    : m_holderPath(besideLedger(ledgerPath, QStringLiteral(".holder")))
    , m_lock(besideLedger(ledgerPath, QStringLiteral(".lock")))
{
    // a ledger may be open for days: only the death of its program makes a lock stale
    m_lock.setStaleLockTime(0);
}

Result<std::unique_ptr<LedgerLock>> LedgerLock::take(const QString& ledgerPath,
                                                     const QString& userName)
{
    std::unique_ptr<LedgerLock> lock(new LedgerLock(ledgerPath));
    if (lock->m_lock.tryLock()) {
        lock->nameHolder(userName);
        return lock;
    }
    if (lock->m_lock.error() == QLockFile::LockFailedError) {
        return tl::unexpected<Error>(heldByOther(lock->m_lock, readHolder(lock->m_holderPath)));
    }
    return failure(ErrorCode::LedgerReadOnly,
                   Storage::tr("The folder of the ledger is read-only: the ledger can be read, but "
                               "not changed. Copy it to a folder of your own to work on it."));
}

LedgerLock::~LedgerLock()
{
    if (m_lock.isLocked()) {
        QFile::remove(m_holderPath);
    }
}

void LedgerLock::nameHolder(const QString& userName) const
{
    QFile file(m_holderPath);
    if (!file.open(QIODevice::WriteOnly)) {
        return; // the lock itself holds; only the name will be missing from the message
    }
    const QString who = userName.isEmpty() ? QSysInfo::machineHostName()
                                           : userName + u'@' + QSysInfo::machineHostName();
    file.write(who.toUtf8());
}

} // namespace kyodo
