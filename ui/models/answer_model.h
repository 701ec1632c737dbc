#pragma once

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace kyodo::ui {

/// A table in which most cells are answered with one of a few marks: by its key, or from a list.
class AnswerModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        HeadingRole = Qt::UserRole + 1, ///< bool: the row is a heading over the rows below it
        DoubtfulRole,                   ///< bool: wants a look; its tool tip says why
    };

    struct Option
    {
        QChar key; ///< to type; null: none
        QString words;
        QString meaning; ///< may be empty

        friend bool operator==(const Option&, const Option&) = default;
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Whether the cell is answered with one of options().
    [[nodiscard]] virtual bool takesAnswer(const QModelIndex& index) const = 0;
    [[nodiscard]] virtual std::vector<Option> options() const = 0;
    /// The place among options(); none: not answered, or with something else.
    [[nodiscard]] virtual std::optional<int> answer(const QModelIndex& index) const = 0;
    /// None takes the answer away. What else is said in the cell stays.
    virtual void setAnswer(const QModelIndex& index, std::optional<int> option) = 0;

signals:
    /// By the user, not by loading.
    void edited();
};

} // namespace kyodo::ui
