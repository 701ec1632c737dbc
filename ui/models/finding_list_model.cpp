#include "ui/models/finding_list_model.h"

#include "ui/models/plain_tool_tip.h"

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

QString FindingListModel::text(const QModelIndex& index) const
{
    const Finding& shown = finding(index.row());
    switch (index.column()) {
    case Kind:
        return findingLabel(shown.kind);
    case Subject:
        return shown.subject;
    default:
        return shown.message;
    }
}

QVariant FindingListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Kind:
        return tr("Finding");
    case Subject:
        return tr("Project or organisation");
    default:
        return tr("What to look at");
    }
}

} // namespace kyodo::ui
