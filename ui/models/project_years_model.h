#pragma once

#include "core/domain/project.h"
#include "core/storage/ledger.h"

#include <QAbstractTableModel>

namespace kyodo::ui {

/// A project over the years, the latest round first: how it was classified in each, by the
/// guideline of that round.
class ProjectYearsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Years, RecordName, Forms, AreaName, Department, Cost, Status, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `current` is the record that is open.
    void setYears(const Ledger& ledger, const std::vector<ProjectYear>& years,
                  std::optional<RecordId> current);
    [[nodiscard]] RecordId record(int row) const { return m_rows[static_cast<size_t>(row)].record; }
    /// None when the open record is not in the table.
    [[nodiscard]] std::optional<int> currentRow() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        RecordId record;
        QStringList texts; ///< by column
    };

    std::vector<Row> m_rows;
    std::optional<RecordId> m_current;
};

} // namespace kyodo::ui
