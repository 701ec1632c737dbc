#pragma once

#include "core/domain/finding.h"

#include <QAbstractTableModel>

#include <vector>

namespace kyodo::ui {

/// 指摘 as a table: what kind each is, what it is about, and what is doubtful.
class FindingListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Kind, Subject, Message, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setFindings(std::vector<Finding> findings);
    [[nodiscard]] const Finding& finding(int row) const;
    [[nodiscard]] const std::vector<Finding>& findings() const { return m_findings; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// Texts that may be cut are tool tips as well.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const QModelIndex& index) const;

    std::vector<Finding> m_findings;
};

} // namespace kyodo::ui
