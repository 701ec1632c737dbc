#pragma once

#include "core/exchange/import_plan.h"

#include <QAbstractTableModel>

namespace kyodo::ui {

/// The rows of an import plan, to be looked at before it is carried out.
class ImportPlanModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Outcome, ProjectName, Details, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(ImportPlan plan);
    [[nodiscard]] const ImportPlan& plan() const { return m_plan; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    ImportPlan m_plan;
};

} // namespace kyodo::ui
