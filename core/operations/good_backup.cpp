#include "core/operations/good_backup.h"

#include "core/storage/backup.h"

#include <algorithm>

namespace kyodo {

std::optional<GoodBackup> newestGoodBackup(const QStringList& folders, const Author& author)
{
    QList<KeptBackup> backups;
    for (const QString& folder : folders) {
        backups += backupsIn(folder);
    }
    std::stable_sort(backups.begin(), backups.end(),
                     [](const KeptBackup& a, const KeptBackup& b) { return a.madeAt > b.madeAt; });
    for (const KeptBackup& backup : backups) {
        auto contents = lookInside(backup.path, author);
        if (contents && checkCopy(backup.path, backup.path)) {
            return GoodBackup{backup, std::move(*contents)};
        }
    }
    return std::nullopt;
}

} // namespace kyodo
