#pragma once

#include "ui/guideline/guideline_lists.h"

#include <QAbstractTableModel>

namespace kyodo::ui {

/// One list of a draft, to be edited in place; by the columns that the list has.
class DraftListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// `draft` outlives the model.
    explicit DraftListModel(GuidelineDraft& draft, QObject* parent = nullptr);

    void setList(const EditedList& list);
    [[nodiscard]] const EditedList& list() const { return m_list; }

    /// Adds a blank entry behind `row` with a code of its own, and tells where it is.
    int addEntry(int row);
    void removeEntry(int row);
    /// Swaps an entry with a neighbour: `step` is 1 or -1. Where it is afterwards.
    int moveEntry(int row, int step);

    [[nodiscard]] int columnOf(const QString& key) const;

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
    [[nodiscard]] const ListColumn& column(int column) const;
    [[nodiscard]] QJsonObject entry(int row) const;
    [[nodiscard]] QVariant shown(const ListColumn& column, const QJsonValue& value) const;
    [[nodiscard]] QString names(const ListColumn& column, const QJsonValue& value) const;
    void setEntry(int row, const QJsonObject& entry);

    GuidelineDraft& m_draft;
    EditedList m_list;
};

} // namespace kyodo::ui
