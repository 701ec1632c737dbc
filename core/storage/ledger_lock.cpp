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

/// The name that the file holds, if it is the one of `process`: it may be left from an earlier
/// holder.
QString readHolder(const QString& path, qint64 process)
{
    constexpr qint64 LongestHolder = 500;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QStringList lines = QString::fromUtf8(file.read(LongestHolder)).split(u'\n');
    return lines.value(1) == QString::number(process) ? lines.constFirst() : QString();
}

Error heldByOther(const QLockFile& lock, const QString& holderPath)
{
    qint64 process = 0;
    QString host;
    QString program;
    lock.getLockInfo(&process, &host, &program);
    const QString holder = readHolder(holderPath, process);
    const QString name = holder.isEmpty() ? host : holder;
    return {ErrorCode::LedgerReadOnly,
            Storage::tr("The ledger is in use by %1. It can be read, but not changed until it is "
                        "closed there.")
                .arg(name),
            QStringLiteral("lock held by process %1 on %2").arg(process).arg(host)};
}

} // namespace

LedgerLock::LedgerLock(const QFileInfo& ledger)
    : m_holderPath(besideLedger(ledger, QStringLiteral(".holder")))
    , m_lock(besideLedger(ledger, QStringLiteral(".lock")))
{
    // a ledger may be open for days: only the death of its program makes a lock stale
    m_lock.setStaleLockTime(0);
}

Result<std::unique_ptr<LedgerLock>> LedgerLock::take(const QString& ledgerPath,
                                                     const QString& userName)
{
    std::unique_ptr<LedgerLock> lock(new LedgerLock(fileOf(ledgerPath)));
    if (lock->m_lock.tryLock()) {
        lock->nameHolder(userName);
        return lock;
    }
    if (lock->m_lock.error() == QLockFile::LockFailedError) {
        return tl::unexpected<Error>(heldByOther(lock->m_lock, lock->m_holderPath));
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
    // the file of a holder that died may be another user's: it can be removed, but not overwritten
    QFile::remove(m_holderPath);
    QFile file(m_holderPath);
    if (!file.open(QIODevice::WriteOnly)) {
        return; // the lock itself holds; only the name will be missing from the message
    }
    const QString host = QSysInfo::machineHostName();
    const QString who = userName.isEmpty() ? host : userName + u'@' + host;
    file.write((who + u'\n' + QString::number(QCoreApplication::applicationPid())).toUtf8());
}

} // namespace kyodo
