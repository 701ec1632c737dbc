#include "ui/dashboard/finding_list_model.h"

namespace kyodo::ui {

void FindingListModel::setFindings(std::vector<Finding> findings)
{
    beginResetModel();
    m_findings = std::move(findings);
    endResetModel();
}

const Finding& FindingListModel::finding(int row) const
{
    return m_findings.at(static_cast<std::size_t>(row));
}

int FindingListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int FindingListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingListModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Finding& shown = finding(index.row());
    return index.column() == Subject ? shown.subject : shown.message;
}

QVariant FindingListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == Subject ? tr("Project") : tr("What to look at");
}

} // namespace kyodo::ui
