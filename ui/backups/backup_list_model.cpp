#include "ui/backups/backup_list_model.h"

#include "core/domain/shown_dates.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace kyodo::ui {

std::vector<ListedBackup> listedBackups(const QString& first, const QString& second)
{
    std::vector<ListedBackup> listed;
    for (const KeptBackup& backup : backupsIn(first)) {
        listed.push_back({backup, ListedBackup::Where::First});
    }
    const QList<KeptBackup> others = second.isEmpty() ? QList<KeptBackup>() : backupsIn(second);
    for (const KeptBackup& backup : others) {
        const QString name = QFileInfo(backup.path).fileName();
        const auto same = std::find_if(listed.begin(), listed.end(), [&](const auto& each) {
            return QFileInfo(each.backup.path).fileName() == name;
        });
        if (same == listed.end()) {
            listed.push_back({backup, ListedBackup::Where::Second});
        } else {
            same->where = ListedBackup::Where::Both;
        }
    }
    std::stable_sort(listed.begin(), listed.end(), [](const auto& a, const auto& b) {
        return a.backup.madeAt > b.backup.madeAt;
    });
    return listed;
}

void BackupListModel::setBackups(std::vector<ListedBackup> backups)
{
    if (backups != m_backups) {
        beginResetModel();
        m_backups = std::move(backups);
        endResetModel();
    }
}

int BackupListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_backups.size());
}

int BackupListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BackupListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(m_backups[static_cast<std::size_t>(index.row())], index.column());
    case Qt::TextAlignmentRole:
        return QVariant(index.column() == Size ? Qt::AlignRight | Qt::AlignVCenter
                                               : Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString BackupListModel::text(const ListedBackup& listed, int column) const
{
    switch (column) {
    case MadeAt:
        return shownTime(listed.backup.madeAt);
    case Reason:
        return backupReasonLabel(listed.backup.reason);
    case Size:
        return QLocale().formattedDataSize(listed.backup.size, 1,
                                           QLocale::DataSizeTraditionalFormat);
    case Where:
        return listed.where == ListedBackup::Where::Both     ? tr("both places")
               : listed.where == ListedBackup::Where::Second ? tr("second place")
                                                             : tr("first place");
    default:
        return {};
    }
}

QVariant BackupListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case MadeAt:
        return tr("Made at");
    case Reason:
        return tr("Occasion");
    case Size:
        return tr("Size");
    case Where:
        return tr("Kept in");
    default:
        return {};
    }
}

} // namespace kyodo::ui
