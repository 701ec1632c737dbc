#include "ui/shell/backup_keeper.h"

#include "core/storage/backup_folder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThread>

namespace kyodo::ui {
namespace {

/// Ledgers of one name in different folders have folders of their own.
QString folderFor(const QString& ledgerPath)
{
    constexpr qsizetype DigestLength = 8;
    const QString path = QFileInfo(ledgerPath).absoluteFilePath();
    const QByteArray digest = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    return data.filePath(QStringLiteral("backups/%1-%2")
                             .arg(QFileInfo(path).completeBaseName(),
                                  QString::fromLatin1(digest.toHex().left(DigestLength))));
}

Status keepIn(const QString& folder, const QString& ledgerPath, const QDateTime& now)
{
    // a connection of its own: those of QtSql belong to the thread that made them
    KYODO_TRY_ASSIGN(const auto database, Database::open(ledgerPath, Database::Access::ReadOnly));
    return keepBackup(*database, folder, now);
}

} // namespace

BackupKeeper::BackupKeeper(const Ledger& ledger, QObject* parent)
    : QObject(parent)
    , m_ledgerPath(ledger.path())
    , m_folder(folderFor(ledger.path()))
    , m_clock(ledger.clock())
{}

QDateTime BackupKeeper::newest() const
{
    return newestBackup(m_folder);
}

void BackupKeeper::keep()
{
    const QDateTime now = m_clock.now().toLocalTime();
    if (newest().isValid() && newest().date() == now.date()) {
        return;
    }
    const auto result = std::make_shared<Status>();
    QThread* thread = QThread::create([result, folder = m_folder, path = m_ledgerPath, now] {
        *result = keepIn(folder, path, now);
    });
    connect(thread, &QThread::finished, this, [this, result] {
        if (*result) {
            emit kept();
        } else {
            emit failed(result->error());
        }
    });
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    // a program that ends waits for the backup it has begun
    connect(this, &QObject::destroyed, thread, [thread] { thread->wait(); });
    thread->start(QThread::LowPriority);
}

} // namespace kyodo::ui
