#pragma once

#include "core/domain/guideline/guideline.h"
#include "core/domain/project_record.h"

#include <QAbstractTableModel>

namespace kyodo::ui {

/// The forms of a guideline to choose from, and a record's own words that it does not have. Checked
/// ones are chosen, one of them leads.
class FormChoiceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FormName, Leading, Meaning, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Forgets the choices.
    void setGuideline(const Guideline& guideline);

    void setChoices(const std::vector<FormChoice>& choices);
    /// The leading one first, the others in the order in which they were chosen.
    [[nodiscard]] std::vector<FormChoice> choices() const;

    /// Makes the form of `row` the leading one, chosen if it was not.
    void lead(int row);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    void choicesChanged();

private:
    struct Row
    {
        FormChoice choice;
        QString meaning;
    };

    [[nodiscard]] std::vector<Row> guidelineRows() const;
    [[nodiscard]] bool isChosen(int row) const;
    void choose(int row);
    void drop(int row);
    void tellChange();

    Guideline m_guideline;
    std::vector<Row> m_rows;
    std::vector<int> m_chosen; ///< rows; the first one leads
};

} // namespace kyodo::ui
