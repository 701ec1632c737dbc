#pragma once

#include "core/domain/guideline/guideline_mapping.h"
#include "core/operations/workspace.h"

#include <QAbstractTableModel>

#include <map>

namespace kyodo::ui {

/// The projects of a round as a table of any length: it holds their ids in order, and loads the
/// records of the rows that are looked at.
class ProjectListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Number,
        ProjectName,
        Form,
        AreaLetter,
        Department,
        Partners,
        Cost,
        State,
        ColumnCount
    };
    enum Role {
        AreaPositionRole = Qt::UserRole + 1, ///< of AreaLetter: Area::position, or invalid
    };

    explicit ProjectListModel(const Workspace& workspace, QObject* parent = nullptr);

    /// Shows the records of `filter`; nothing without a round.
    void setFilter(const RecordFilter& filter);
    [[nodiscard]] const RecordFilter& filter() const { return m_filter; }
    [[nodiscard]] RecordOrder order() const { return m_order; }

    /// Shows the records as another guideline would have them; none: as they are. Order and filter
    /// stay by their own.
    void setReading(std::optional<GuidelineBridge> bridge);
    /// By which forms and areas are named: that of the round, or the one to read through.
    [[nodiscard]] const Guideline& guideline() const;

    /// Reads the list again.
    void reload();

    [[nodiscard]] std::optional<RecordId> idAt(int row) const;
    [[nodiscard]] std::optional<ProjectRecord> recordAt(int row) const;
    [[nodiscard]] std::optional<int> rowOf(RecordId id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder direction = Qt::AscendingOrder) override;

signals:
    /// The ledger could not be read; the list is empty.
    void failed(const kyodo::Error& error) const;

private:
    [[nodiscard]] const ProjectRecord* record(int row) const;
    [[nodiscard]] QVariant text(const ProjectRecord& record, Column column) const;

    const Workspace& m_workspace;
    const Guideline* m_guideline;
    std::optional<GuidelineBridge> m_reading;
    RecordFilter m_filter;
    RecordOrder m_order;
    std::vector<RecordId> m_ids;
    mutable std::map<qsizetype, std::vector<ProjectRecord>> m_blocks; ///< by their first row
};

} // namespace kyodo::ui
