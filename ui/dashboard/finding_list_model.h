#pragma once

#include "core/domain/finding.h"

#include <QAbstractTableModel>

#include <vector>

namespace kyodo::ui {

/// 指摘 as a table: what each is about, and what is doubtful.
class FindingListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Subject, Message, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setFindings(std::vector<Finding> findings);
    [[nodiscard]] const Finding& finding(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::vector<Finding> m_findings;
};

} // namespace kyodo::ui
