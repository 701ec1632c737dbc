#pragma once

#include "core/domain/project_record.h"

#include <QAbstractTableModel>

namespace kyodo::ui {

/// 役割分担 of a project, to be edited in place.
class RoleShareModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Task, CitySide, Partners, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRoles(std::vector<RoleShare> roles);
    /// Rows without a word are left out.
    [[nodiscard]] std::vector<RoleShare> roles() const;

    /// Adds a blank row at the end, and tells which.
    int addRow();
    void removeRow(int row);
    /// Swaps a row with the one above it.
    void moveUp(int row);
    /// Puts the tasks that most projects share out into a table without a word; else does nothing.
    void proposeTasks();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    void edited();

private:
    std::vector<RoleShare> m_roles;
};

} // namespace kyodo::ui
