#pragma once

#include "core/storage/change_log.h"

#include <QAbstractTableModel>

#include <set>
#include <vector>

namespace kyodo::ui {

/// 履歴 as a table: who did what and when, the newest act first.
class ChangeListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, What, About, Entries, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Newest first, as the change log gives them.
    void setActs(std::vector<ChangeSet> acts);
    [[nodiscard]] const ChangeSet& act(int row) const;
    /// None when the act is not in the table.
    [[nodiscard]] std::optional<int> rowOf(ChangeSetId id) const;
    /// A later act took this one back, and was not taken back itself.
    [[nodiscard]] bool isTakenBack(ChangeSetId id) const { return m_takenBack.contains(id); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const ChangeSet& act, int column) const;
    [[nodiscard]] QString whatWords(const ChangeSet& act) const;

    std::vector<ChangeSet> m_acts;
    std::set<ChangeSetId> m_takenBack;
    std::set<ChangeSetId> m_doneAgain; ///< what was taken back
};

/// 令和8年11月22日 13:05, by the clock on the wall.
[[nodiscard]] QString momentLabel(const QDateTime& moment);

} // namespace kyodo::ui
