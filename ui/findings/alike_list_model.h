#pragma once

#include "core/domain/alike_projects.h"

#include <QAbstractTableModel>

#include <map>
#include <memory>

namespace kyodo::ui {

/// 似た事業 as a table: two projects of a round, and why they may belong together.
class AlikeListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Left, LeftDepartment, Right, RightDepartment, Reason, ColumnCount };
    enum class Shown { All, AcrossDepartments };

    using Records = std::shared_ptr<const std::vector<ProjectRecord>>;

    using QAbstractTableModel::QAbstractTableModel;

    /// `records`: those of the round, each one that a pair names among them.
    void setPairs(std::vector<AlikeProjects> pairs, Records records);
    [[nodiscard]] qsizetype pairCount() const { return std::ssize(m_pairs); }
    void setShown(Shown shown);

    [[nodiscard]] const AlikeProjects& pair(int row) const;
    [[nodiscard]] const ProjectRecord& left(int row) const { return record(pair(row).first); }
    [[nodiscard]] const ProjectRecord& right(int row) const { return record(pair(row).second); }
    /// The row of the pair of these two; none when it is not shown.
    [[nodiscard]] std::optional<int> rowOf(const std::pair<RecordId, RecordId>& ids) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void choose();
    [[nodiscard]] const ProjectRecord& record(RecordId id) const;
    [[nodiscard]] QString text(const QModelIndex& index) const;

    std::vector<AlikeProjects> m_pairs;
    std::vector<std::size_t> m_rows; ///< of m_pairs
    Shown m_shown = Shown::All;
    Records m_records;
    std::map<RecordId, const ProjectRecord*> m_byId;
};

} // namespace kyodo::ui
