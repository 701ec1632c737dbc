#include "ui/models/role_share_model.h"

#include "core/base/text.h"
#include "ui/models/plain_tool_tip.h"

#include <array>

namespace kyodo::ui {
namespace {

QString RoleShare::*fieldOf(int column)
{
    constexpr std::array Fields{&RoleShare::task, &RoleShare::citySide, &RoleShare::partners};
    return Fields[static_cast<size_t>(column)];
}

bool isWithoutWord(const RoleShare& role)
{
    return isBlank(role.task) && isBlank(role.citySide) && isBlank(role.partners);
}

} // namespace

void RoleShareModel::setRoles(std::vector<RoleShare> roles)
{
    beginResetModel();
    m_roles = std::move(roles);
    endResetModel();
}

std::vector<RoleShare> RoleShareModel::roles() const
{
    std::vector<RoleShare> written = m_roles;
    std::erase_if(written, isWithoutWord);
    return written;
}

int RoleShareModel::addRow()
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_roles.push_back({});
    endInsertRows();
    return row;
}

void RoleShareModel::removeRow(int row)
{
    beginRemoveRows({}, row, row);
    m_roles.erase(m_roles.begin() + row);
    endRemoveRows();
    emit edited();
}

void RoleShareModel::moveUp(int row)
{
    if (row < 1 || row >= rowCount()) {
        return;
    }
    beginMoveRows({}, row, row, {}, row - 1);
    std::swap(m_roles[static_cast<size_t>(row)], m_roles[static_cast<size_t>(row - 1)]);
    endMoveRows();
    emit edited();
}

void RoleShareModel::proposeTasks()
{
    if (!roles().empty()) {
        return;
    }
    setRoles({{tr("Planning"), {}, {}},
              {tr("Publicity"), {}, {}},
              {tr("Bearing the costs"), {}, {}},
              {tr("Running it on the day"), {}, {}},
              {tr("Safety, and what to do in an accident"), {}, {}},
              {tr("Report and evaluation"), {}, {}}});
    emit edited();
}

int RoleShareModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_roles.size());
}

int RoleShareModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RoleShareModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const QString& words = m_roles[static_cast<size_t>(index.row())].*fieldOf(index.column());
    if (role == Qt::ToolTipRole) {
        return plainToolTip(words);
    }
    return role == Qt::DisplayRole || role == Qt::EditRole ? words : QVariant();
}

QVariant RoleShareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Task:
        return tr("Task");
    case CitySide:
        return tr("City (first party)");
    default:
        return tr("Partners (second party)");
    }
}

Qt::ItemFlags RoleShareModel::flags(const QModelIndex& index) const
{
    return QAbstractTableModel::flags(index) | Qt::ItemIsEditable;
}

bool RoleShareModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole) {
        return false;
    }
    QString& words = m_roles[static_cast<size_t>(index.row())].*fieldOf(index.column());
    if (words != value.toString()) {
        words = value.toString();
        emit dataChanged(index, index);
        emit edited();
    }
    return true;
}

} // namespace kyodo::ui
