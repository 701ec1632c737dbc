#include "ui/dashboard/change_detail_model.h"

namespace kyodo::ui {

void ChangeDetailModel::setFields(std::vector<ChangedField> fields)
{
    beginResetModel();
    m_fields = std::move(fields);
    endResetModel();
}

void ChangeDetailModel::setVersionNames(const QString& before, const QString& after)
{
    m_beforeName = before;
    m_afterName = after;
    emit headerDataChanged(Qt::Horizontal, Before, After);
}

int ChangeDetailModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

int ChangeDetailModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangeDetailModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        // the eye needs the name once; the ear needs it on each row
        return isContinued(index) ? QString() : text(index).simplified();
    case Qt::AccessibleTextRole:
        return text(index);
    default:
        return {};
    }
}

QString ChangeDetailModel::text(const QModelIndex& index) const
{
    const ChangedField& field = m_fields[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case Entry:
        return field.entry;
    case Field:
        return field.field;
    case Before:
        return field.before;
    default:
        return field.after;
    }
}

bool ChangeDetailModel::isContinued(const QModelIndex& index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.column() == Entry && row > 0 && m_fields[row].entry == m_fields[row - 1].entry;
}

QVariant ChangeDetailModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Entry:
        return tr("Entry");
    case Field:
        return tr("Field");
    case Before:
        return m_beforeName;
    default:
        return m_afterName;
    }
}

} // namespace kyodo::ui
