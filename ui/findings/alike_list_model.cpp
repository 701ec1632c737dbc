#include "ui/findings/alike_list_model.h"

#include "ui/models/plain_tool_tip.h"

#include <algorithm>

namespace kyodo::ui {

void AlikeListModel::setPairs(std::vector<AlikeProjects> pairs, Records records)
{
    beginResetModel();
    m_pairs = std::move(pairs);
    m_records = std::move(records);
    m_byId.clear();
    if (m_records) {
        for (const ProjectRecord& record : *m_records) {
            m_byId.emplace(record.id, &record);
        }
    }
    choose();
    endResetModel();
}

void AlikeListModel::setShown(Shown shown)
{
    beginResetModel();
    m_shown = shown;
    choose();
    endResetModel();
}

void AlikeListModel::choose()
{
    m_rows.clear();
    for (std::size_t row = 0; row < m_pairs.size(); ++row) {
        if (m_shown == Shown::All || m_pairs[row].acrossDepartments) {
            m_rows.push_back(row);
        }
    }
}

const AlikeProjects& AlikeListModel::pair(int row) const
{
    return m_pairs.at(m_rows.at(static_cast<std::size_t>(row)));
}

const ProjectRecord& AlikeListModel::record(RecordId id) const
{
    return *m_byId.at(id);
}

std::optional<int> AlikeListModel::rowOf(const std::pair<RecordId, RecordId>& ids) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (pair(row).first == ids.first && pair(row).second == ids.second) {
            return row;
        }
    }
    return std::nullopt;
}

int AlikeListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AlikeListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AlikeListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::ToolTipRole:
        return plainToolTip(text(index));
    default:
        return {};
    }
}

QString AlikeListModel::text(const QModelIndex& index) const
{
    switch (index.column()) {
    case Left:
        return left(index.row()).name.text();
    case LeftDepartment:
        return left(index.row()).department;
    case Right:
        return right(index.row()).name.text();
    case RightDepartment:
        return right(index.row()).department;
    default:
        return alikeReasonText(pair(index.row()));
    }
}

QVariant AlikeListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Left:
        return tr("Left project");
    case LeftDepartment:
        return tr("Its department");
    case Right:
        return tr("Right project");
    case RightDepartment:
        return tr("Its department");
    default:
        return tr("Why they are alike");
    }
}

} // namespace kyodo::ui
