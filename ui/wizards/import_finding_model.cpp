#include "ui/wizards/import_finding_model.h"

#include <algorithm>

namespace kyodo::ui {

void ImportFindingModel::setFindings(std::vector<RowFinding> findings)
{
    beginResetModel();
    m_findings = std::move(findings);
    std::stable_sort(m_findings.begin(), m_findings.end(),
                     [](const RowFinding& a, const RowFinding& b) { return a.line < b.line; });
    endResetModel();
}

int ImportFindingModel::lineAt(int row) const
{
    return m_findings.at(static_cast<std::size_t>(row)).line;
}

int ImportFindingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int ImportFindingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportFindingModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole) {
        return {};
    }
    const RowFinding& finding = m_findings[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case Line:
        return finding.line;
    case ProjectName:
        return finding.subject;
    default:
        return finding.message;
    }
}

QVariant ImportFindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Line:
        return tr("Line");
    case ProjectName:
        return tr("Project");
    default:
        return tr("Finding");
    }
}

} // namespace kyodo::ui
