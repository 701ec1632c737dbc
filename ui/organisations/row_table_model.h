#pragma once

#include "core/base/result.h"
#include "core/domain/era.h"
#include "core/domain/shown_dates.h"

#include <QAbstractTableModel>
#include <QMap>
#include <QStringList>

#include <functional>
#include <span>
#include <vector>

namespace kyodo::ui {

/// Rows that are edited in place. What was typed and cannot be meant stays in its cell, with the
/// reason beside it, until it is mended: nothing typed is lost, and nothing wrong is saved.
class RowTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Adds a blank row at the end, and tells which.
    int addRow();
    void removeRowAt(int row);
    /// Swaps a row with the one above it.
    void moveUp(int row);

    /// InvalidInput with the reason of the first cell that cannot be meant.
    [[nodiscard]] Status check() const;
    /// All such reasons, each once, a line each; empty when there are none.
    [[nodiscard]] QString problems() const;

    /// What a cell of the column is chosen from; empty: anything may be typed.
    [[nodiscard]] virtual QStringList choices(int column) const = 0;

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

protected:
    /// Between beginResetModel() and endResetModel(): all cells can be meant again.
    void forgetWrongCells() { m_wrong.clear(); }

    [[nodiscard]] virtual qsizetype size() const = 0;
    [[nodiscard]] virtual qsizetype columns() const = 0;
    [[nodiscard]] virtual QString head(int column) const = 0;
    [[nodiscard]] virtual bool isEditable(int column) const = 0;
    [[nodiscard]] virtual QString cell(int row, int column) const = 0;
    [[nodiscard]] virtual QString hint(int row) const = 0;
    /// Takes over what was typed; the error says why it cannot be meant.
    [[nodiscard]] virtual Status takeCell(int row, int column, const QString& text) = 0;
    virtual void appendBlank() = 0;
    virtual void erase(int row) = 0;
    virtual void swapRows(int a, int b) = 0;

private:
    struct WrongCell
    {
        QString text;
        QString reason;
    };
    using WrongRow = QMap<int, WrongCell>; ///< by column

    [[nodiscard]] const WrongCell* wrong(const QModelIndex& index) const;
    [[nodiscard]] WrongRow& wrongRow(int row);

    std::vector<WrongRow> m_wrong; ///< by row; shorter than the table where none is wrong
};

/// One column of a RowModel.
template <class Row>
struct RowColumn
{
    QString head;
    std::function<QString(const Row&)> text;
    std::function<Status(Row&, const QString&)> take; ///< none: the column is only shown
    QStringList choices;
};

template <class Row>
[[nodiscard]] RowColumn<Row> textColumn(const QString& head, QString Row::*member)
{
    return {head, [member](const Row& row) { return row.*member; },
            [member](Row& row, const QString& text) -> Status {
                row.*member = text;
                return {};
            }};
}

template <class Row>
[[nodiscard]] RowColumn<Row> dateColumn(const QString& head, std::optional<QDate> Row::*member)
{
    return {
        head,
        [member](const Row& row) { return row.*member ? shownDate(*(row.*member)) : QString(); },
        [member](Row& row, const QString& text) -> Status {
            if (text.trimmed().isEmpty()) {
                row.*member = std::nullopt;
                return {};
            }
            KYODO_TRY_ASSIGN(row.*member, parseDate(text));
            return {};
        }};
}

/// The values of an enum, by their labels.
template <class Row, class Enum>
[[nodiscard]] RowColumn<Row> choiceColumn(const QString& head, Enum Row::*member,
                                          std::span<const Enum> values, QString (*label)(Enum))
{
    QStringList labels;
    for (const Enum value : values) {
        labels << label(value);
    }
    return {head, [=](const Row& row) { return label(row.*member); },
            [=](Row& row, const QString& text) -> Status {
                for (const Enum value : values) {
                    if (label(value) == text) {
                        row.*member = value;
                    }
                }
                return {};
            },
            labels};
}

/// Rows of one type.
template <class Row>
class RowModel final : public RowTableModel
{
public:
    explicit RowModel(std::vector<RowColumn<Row>> columns, QObject* parent = nullptr)
        : RowTableModel(parent)
        , m_columns(std::move(columns))
    {}

    /// What is told of a whole row, as a tool tip.
    void setHint(std::function<QString(const Row&)> hint) { m_hint = std::move(hint); }

    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        forgetWrongCells();
        m_rows = std::move(rows);
        endResetModel();
    }
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }

    [[nodiscard]] QStringList choices(int column) const override { return at(column).choices; }

protected:
    [[nodiscard]] qsizetype size() const override { return std::ssize(m_rows); }
    [[nodiscard]] qsizetype columns() const override { return std::ssize(m_columns); }
    [[nodiscard]] QString head(int column) const override { return at(column).head; }
    [[nodiscard]] bool isEditable(int column) const override { return bool(at(column).take); }
    [[nodiscard]] QString cell(int row, int column) const override
    {
        return at(column).text(m_rows[static_cast<size_t>(row)]);
    }
    [[nodiscard]] QString hint(int row) const override
    {
        return m_hint ? m_hint(m_rows[static_cast<size_t>(row)]) : QString();
    }
    [[nodiscard]] Status takeCell(int row, int column, const QString& text) override
    {
        return at(column).take(m_rows[static_cast<size_t>(row)], text);
    }
    void appendBlank() override { m_rows.push_back({}); }
    void erase(int row) override { m_rows.erase(m_rows.begin() + row); }
    void swapRows(int a, int b) override
    {
        std::swap(m_rows[static_cast<size_t>(a)], m_rows[static_cast<size_t>(b)]);
    }

private:
    [[nodiscard]] const RowColumn<Row>& at(int column) const
    {
        return m_columns[static_cast<size_t>(column)];
    }

    std::vector<RowColumn<Row>> m_columns;
    std::function<QString(const Row&)> m_hint;
    std::vector<Row> m_rows;
};

} // namespace kyodo::ui
