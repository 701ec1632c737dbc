#pragma once

#include "core/exchange/row_finding.h"

#include <QAbstractTableModel>

#include <vector>

namespace kyodo::ui {

/// What is doubtful in the rows of an import, each with its line of the file.
class ImportFindingModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, ProjectName, Message, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// They are shown in the order of their lines.
    void setFindings(std::vector<RowFinding> findings);
    [[nodiscard]] int lineAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::vector<RowFinding> m_findings;
};

} // namespace kyodo::ui
