#pragma once

#include "core/domain/guideline/guideline.h"
#include "core/domain/project_record.h"

#include <QAbstractTableModel>

#include <vector>

namespace kyodo::ui {

/// Two projects side by side: a row for each thing that at least one of them says.
class ProjectComparisonModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Fact, Left, Right, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setProjects(const ProjectRecord& left, const ProjectRecord& right,
                     const Guideline& guideline);
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Row
    {
        QString field;
        QString left;
        QString right;
    };

    std::vector<Row> m_rows;
};

} // namespace kyodo::ui
