#include "ui/organisations/row_table_model.h"

#include "ui/models/plain_tool_tip.h"
#include "ui/theme/theme.h"

namespace kyodo::ui {

int RowTableModel::addRow()
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    appendBlank();
    endInsertRows();
    return row;
}

void RowTableModel::removeRowAt(int row)
{
    beginRemoveRows({}, row, row);
    erase(row);
    if (row < std::ssize(m_wrong)) {
        m_wrong.erase(m_wrong.begin() + row);
    }
    endRemoveRows();
    emit edited();
}

void RowTableModel::moveUp(int row)
{
    if (row < 1 || row >= rowCount()) {
        return;
    }
    beginMoveRows({}, row, row, {}, row - 1);
    swapRows(row, row - 1);
    wrongRow(row).swap(wrongRow(row - 1));
    endMoveRows();
    emit edited();
}

Status RowTableModel::check() const
{
    for (const WrongRow& row : m_wrong) {
        if (!row.isEmpty()) {
            return failure(ErrorCode::InvalidInput, row.first().reason);
        }
    }
    return {};
}

QString RowTableModel::problems() const
{
    QStringList reasons;
    for (const WrongRow& row : m_wrong) {
        for (const WrongCell& cell : row) {
            reasons << cell.reason;
        }
    }
    reasons.removeDuplicates();
    return reasons.join(u'\n');
}

RowTableModel::WrongRow& RowTableModel::wrongRow(int row)
{
    const auto place = static_cast<size_t>(row);
    if (m_wrong.size() <= place) {
        m_wrong.resize(place + 1);
    }
    return m_wrong[place];
}

const RowTableModel::WrongCell* RowTableModel::wrong(const QModelIndex& index) const
{
    if (index.row() >= std::ssize(m_wrong)) {
        return nullptr;
    }
    const WrongRow& row = m_wrong[static_cast<size_t>(index.row())];
    const auto found = row.find(index.column());
    return found == row.end() ? nullptr : &*found;
}

int RowTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(size());
}

int RowTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns());
}

QVariant RowTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const WrongCell* wrongCell = wrong(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return wrongCell ? wrongCell->text : cell(index.row(), index.column());
    case Qt::DecorationRole:
        return wrongCell ? QVariant(Theme::icon(u"warning", Theme::colors().error)) : QVariant();
    case Qt::ToolTipRole:
        return plainToolTip(wrongCell ? wrongCell->reason : hint(index.row()));
    case Qt::AccessibleDescriptionRole:
        return wrongCell ? wrongCell->reason : hint(index.row());
    default:
        return {};
    }
}

QVariant RowTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(head(section))
                                                                    : QVariant();
}

Qt::ItemFlags RowTableModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && isEditable(index.column()) ? flags | Qt::ItemIsEditable : flags;
}

bool RowTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !isEditable(index.column())) {
        return false;
    }
    const QString written = value.toString();
    if (written == data(index, Qt::EditRole).toString()) {
        return true;
    }
    wrongRow(index.row()).remove(index.column());
    if (const Status taken = takeCell(index.row(), index.column(), written); !taken) {
        wrongRow(index.row()).insert(index.column(), {written, taken.error().message});
    }
    emit dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(columnCount() - 1));
    emit edited();
    return true;
}

} // namespace kyodo::ui
