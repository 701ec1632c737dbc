#include "ui/findings/filtered_findings.h"

#include "core/base/text.h"

#include <algorithm>

namespace kyodo::ui {

void FilteredFindings::setFindings(std::vector<Finding> findings)
{
    beginResetModel();
    m_keys.clear();
    m_all.setFindings(std::move(findings));
    choose();
    endResetModel();
}

void FilteredFindings::setGroup(const FindingGroup& group)
{
    beginResetModel();
    m_group = group;
    choose();
    endResetModel();
}

void FilteredFindings::setWords(const QString& words)
{
    beginResetModel();
    m_terms = foldTerms(words);
    choose();
    endResetModel();
}

void FilteredFindings::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_column = column;
    m_order = order;
    choose();
    endResetModel();
}

bool FilteredFindings::isNarrowed() const
{
    return !m_terms.isEmpty() || m_group != FindingGroup();
}

const Finding& FilteredFindings::finding(int row) const
{
    return m_all.finding(m_rows.at(static_cast<std::size_t>(row)));
}

std::optional<int> FilteredFindings::rowOf(const Finding& finding) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](int row) { return m_all.finding(row) == finding; });
    return found == m_rows.end() ? std::nullopt
                                 : std::optional(static_cast<int>(found - m_rows.begin()));
}

void FilteredFindings::choose()
{
    m_rows.clear();
    for (int row = 0; row < m_all.rowCount(); ++row) {
        if (isChosen(row)) {
            m_rows.push_back(row);
        }
    }
    if (m_column >= 0) {
        std::stable_sort(m_rows.begin(), m_rows.end(), [this](int a, int b) {
            return m_order == Qt::AscendingOrder ? comesBefore(a, b) : comesBefore(b, a);
        });
    }
}

bool FilteredFindings::isChosen(int row) const
{
    return m_group.has(m_all.finding(row)) &&
           std::all_of(m_terms.begin(), m_terms.end(),
                       [&](const QString& term) { return key(row).contains(term); });
}

bool FilteredFindings::comesBefore(int a, int b) const
{
    const Finding& one = m_all.finding(a);
    const Finding& other = m_all.finding(b);
    switch (m_column) {
    case FindingListModel::Kind:
        return one.kind < other.kind;
    case FindingListModel::Subject:
        return one.subject < other.subject;
    default:
        return one.message < other.message;
    }
}

const QString& FilteredFindings::key(int row) const
{
    m_keys.resize(all().size());
    QString& key = m_keys.at(static_cast<std::size_t>(row));
    if (key.isEmpty()) {
        const Finding& finding = m_all.finding(row);
        // a blank keeps a term from being found across two texts
        key = foldKey(findingLabel(finding.kind)) % u' ' % foldKey(finding.subject) % u' ' %
              foldKey(finding.message);
    }
    return key;
}

int FilteredFindings::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FilteredFindings::columnCount(const QModelIndex& parent) const
{
    return m_all.columnCount(parent);
}

QVariant FilteredFindings::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const int row = m_rows.at(static_cast<std::size_t>(index.row()));
    return m_all.data(m_all.index(row, index.column()), role);
}

QVariant FilteredFindings::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_all.headerData(section, orientation, role);
}

} // namespace kyodo::ui
