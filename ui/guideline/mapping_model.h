#pragma once

#include "ui/guideline/mapping_list.h"

#include <QAbstractTableModel>
#include <QHash>

namespace kyodo::ui {

/// One list of a mapping: each entry of the guideline that counts, and where it goes in the other.
class MappingModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Own, Target, Count, ColumnCount };

    /// `bridge` outlives the model.
    explicit MappingModel(GuidelineBridge& bridge, QObject* parent = nullptr);

    /// `counts`: how many records have chosen an entry, by its code; empty where it is not known.
    void setList(MappedList list, QHash<QString, qint64> counts);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    void edited();

private:
    [[nodiscard]] QString text(const MappedEntry& entry, int column) const;
    [[nodiscard]] QString targetName(const MappedEntry& entry) const;

    GuidelineBridge& m_bridge;
    MappedList m_list = MappedList::Forms;
    std::vector<MappedEntry> m_entries;
    QHash<QString, qint64> m_counts;
};

} // namespace kyodo::ui
