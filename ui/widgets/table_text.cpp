#include "ui/widgets/table_text.h"

#include "core/base/csv_line.h"
#include "ui/widgets/table_delegate.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <set>

namespace kyodo::ui {
namespace {

/// A spreadsheet takes a quote for the start of a quoted cell only where the cell begins with it.
QString quotedIfNeeded(const QString& cell)
{
    const bool needsQuotes = cell.startsWith(u'"') || cell.contains(u'\t') ||
                             cell.contains(u'\n') || cell.contains(u'\r');
    return needsQuotes ? u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"' : cell;
}

QString cellText(const QModelIndex& index)
{
    const QString text = index.data().toString();
    return quotedIfNeeded(isNumberCell(index) ? text : guardedCell(text));
}

/// As they are seen, without the hidden ones.
std::vector<int> shownColumns(const QHeaderView& head)
{
    std::vector<int> columns;
    for (int place = 0; place < head.count(); ++place) {
        if (const int column = head.logicalIndex(place); !head.isSectionHidden(column)) {
            columns.push_back(column);
        }
    }
    return columns;
}

/// The rows and columns in which something is selected.
class SelectedArea final
{
public:
    explicit SelectedArea(const QTableView& table)
        : m_table(table)
        , m_columns(shownColumns(*table.horizontalHeader()))
    {
        for (const QItemSelectionRange& range : table.selectionModel()->selection()) {
            for (int row = range.top(); row <= range.bottom(); ++row) {
                m_rows.insert(row);
            }
        }
        std::erase_if(m_columns, [this](int column) { return !isTouched(column); });
    }

    [[nodiscard]] QString text() const
    {
        QStringList lines{line([this](int column) {
            return quotedIfNeeded(m_table.model()->headerData(column, Qt::Horizontal).toString());
        })};
        for (const int row : m_rows) {
            lines << line([this, row](int column) {
                const QModelIndex cell = m_table.model()->index(row, column);
                return isSelected(cell) ? cellText(cell) : QString();
            });
        }
        return m_rows.empty() ? QString() : lines.join(u'\n');
    }

private:
    [[nodiscard]] bool isByRows() const
    {
        return m_table.selectionBehavior() == QAbstractItemView::SelectRows;
    }
    [[nodiscard]] bool isTouched(int column) const
    {
        const QItemSelection ranges = m_table.selectionModel()->selection();
        return isByRows() || std::any_of(ranges.begin(), ranges.end(), [column](const auto& range) {
                   return range.left() <= column && column <= range.right();
               });
    }
    [[nodiscard]] bool isSelected(const QModelIndex& cell) const
    {
        return isByRows() || m_table.selectionModel()->isSelected(cell);
    }
    template <class Cell>
    [[nodiscard]] QString line(Cell cell) const
    {
        QStringList cells;
        std::transform(m_columns.begin(), m_columns.end(), std::back_inserter(cells), cell);
        return cells.join(u'\t');
    }

    const QTableView& m_table;
    std::vector<int> m_columns;
    std::set<int> m_rows;
};

} // namespace

QString spreadsheetText(const QTableView& table)
{
    return table.selectionModel() ? SelectedArea(table).text() : QString();
}

} // namespace kyodo::ui
