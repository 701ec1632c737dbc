#include "core/storage/ledger_place.h"

#include "core/base/platform.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <vector>

namespace kyodo {
namespace {

struct Storage
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// A service that copies a folder to other machines, by what its folder is called.
struct SyncService
{
    const char* name;
    QStringList folders; ///< whole names
    QString prefix;      ///< of a folder with the office's name behind it; may be empty
};

const std::vector<SyncService>& syncServices()
{
    static const std::vector<SyncService> services{
        {"OneDrive", {QStringLiteral("OneDrive")}, QStringLiteral("OneDrive - ")},
        {"Dropbox", {QStringLiteral("Dropbox")}, QStringLiteral("Dropbox (")},
        {"Google Drive",
         {QStringLiteral("Google Drive"), QStringLiteral("GoogleDrive"), QStringLiteral("My Drive"),
          QStringLiteral("マイドライブ"), QStringLiteral("Googleドライブ"),
          QStringLiteral("Google ドライブ")},
         QStringLiteral("GoogleDrive-")},
        {"iCloud",
         {QStringLiteral("iCloudDrive"), QStringLiteral("iCloud Drive"),
          QStringLiteral("com~apple~CloudDocs")},
         {}},
        {"Box", {QStringLiteral("Box"), QStringLiteral("Box Sync")}, QStringLiteral("Box-")},
    };
    return services;
}

bool isFolderOf(const SyncService& service, const QString& folder)
{
    const auto isName = [&](const QString& name) {
        return folder.compare(name, Qt::CaseInsensitive) == 0;
    };
    return std::any_of(service.folders.begin(), service.folders.end(), isName) ||
           (!service.prefix.isEmpty() && folder.startsWith(service.prefix, Qt::CaseInsensitive));
}

/// The service that the ledger's folder belongs to; empty when none does.
QString syncServiceOf(const QFileInfo& ledger)
{
    const QStringList folders = ledger.absolutePath().split(u'/', Qt::SkipEmptyParts);
    for (const SyncService& service : syncServices()) {
        for (const QString& folder : folders) {
            if (isFolderOf(service, folder)) {
                return QLatin1StringView(service.name);
            }
        }
    }
    return {};
}

} // namespace

QString placeRemark(const QString& ledgerPath)
{
    const QFileInfo given(ledgerPath);
    const QFileInfo ledger(given.exists() ? given.canonicalFilePath() : given.absoluteFilePath());
    const QString service = syncServiceOf(ledger);
    if (!service.isEmpty()) {
        return Storage::tr("The ledger lies in a folder that %1 copies to other machines. If it is "
                           "opened on two of them, the changes of one are lost. Keep it in an "
                           "ordinary folder, and put backups there instead.")
            .arg(service);
    }
    if (isOnNetwork(ledger.filePath())) {
        return Storage::tr(
            "The ledger lies on a drive of another machine. If the connection breaks "
            "while it is saved, the ledger can be damaged: let one person work on it "
            "at a time, and make backups on this machine.");
    }
    return {};
}

} // namespace kyodo
