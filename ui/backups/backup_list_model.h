#pragma once

#include "core/storage/backup_folder.h"

#include <QAbstractTableModel>

#include <vector>

namespace kyodo::ui {

/// A backup, and where it is: in the folder, in the second place, or in both.
struct ListedBackup
{
    enum class Where { First, Second, Both };

    KeptBackup backup;
    Where where = Where::First;

    friend bool operator==(const ListedBackup&, const ListedBackup&) = default;
};

/// The backups of both folders as one list, the newest first; each once.
[[nodiscard]] std::vector<ListedBackup> listedBackups(const QString& first, const QString& second);

/// The backups of a ledger, the newest first.
class BackupListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { MadeAt, Reason, Size, Where, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setBackups(std::vector<ListedBackup> backups);
    [[nodiscard]] const std::vector<ListedBackup>& backups() const { return m_backups; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const ListedBackup& listed, int column) const;

    std::vector<ListedBackup> m_backups;
};

} // namespace kyodo::ui
