#pragma once

#include "ui/findings/finding_group.h"
#include "ui/models/finding_list_model.h"

#include <QStringList>

namespace kyodo::ui {

/// The findings of one group that have all words searched for, in any spelling; sorted by a column,
/// or as they were found. Any change is a reset: tens of thousands of rows come and go at once.
class FilteredFindings final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setFindings(std::vector<Finding> findings);
    [[nodiscard]] const std::vector<Finding>& all() const { return m_all.findings(); }

    void setGroup(const FindingGroup& group);
    [[nodiscard]] const FindingGroup& group() const { return m_group; }
    void setWords(const QString& words);
    [[nodiscard]] bool isNarrowed() const;

    [[nodiscard]] const Finding& finding(int row) const;
    [[nodiscard]] std::optional<int> rowOf(const Finding& finding) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    /// Column -1: as they were found.
    void sort(int column, Qt::SortOrder order) override;

private:
    void choose();
    [[nodiscard]] bool isChosen(int row) const;
    [[nodiscard]] bool comesBefore(int a, int b) const;
    [[nodiscard]] const QString& key(int row) const;

    FindingListModel m_all;
    std::vector<int> m_rows; ///< of m_all
    FindingGroup m_group;
    QStringList m_terms;                 ///< folded
    mutable std::vector<QString> m_keys; ///< folded texts of m_all; made when they are searched
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace kyodo::ui
