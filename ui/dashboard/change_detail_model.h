#pragma once

#include "ui/dashboard/change_details.h"

#include <QAbstractTableModel>

namespace kyodo::ui {

/// What one act changed, as a table: entry, field, before, after.
class ChangeDetailModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Entry, Field, Before, After, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setFields(std::vector<ChangedField> fields);
    /// Heads of the last two columns, where they are not before and after an act.
    void setVersionNames(const QString& before, const QString& after);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const QModelIndex& index) const;
    /// The row above is about the same entry.
    [[nodiscard]] bool isContinued(const QModelIndex& index) const;

    std::vector<ChangedField> m_fields;
    QString m_beforeName = tr("Before");
    QString m_afterName = tr("After");
};

} // namespace kyodo::ui
