#pragma once

#include "core/report/model/report.h"
#include "core/report/pages/pagination.h"
#include "core/report/text/text_block.h"

namespace kyodo {

/// Where the columns of a table stand on a page and how tall its rows are. Columns for data alone
/// are left out. Lengths in points.
class TableLayout final
{
public:
    struct Column
    {
        std::size_t index = 0; ///< in the table's columns
        qreal left = 0;        ///< from the paper's left
        qreal width = 0;
    };

    /// `body` is what may be painted on. `table` must outlive the layout.
    TableLayout(const ReportTable& table, const QRectF& body, const ReportFonts& fonts);

    [[nodiscard]] const std::vector<Column>& columns() const { return m_columns; }
    [[nodiscard]] const ReportColumn& column(const Column& place) const
    {
        return m_table->columns[place.index];
    }
    [[nodiscard]] const ReportFont& font() const { return m_font; }
    [[nodiscard]] const ReportFont& boldFont() const { return m_bold; }
    [[nodiscard]] const ReportFont& readingFont() const { return m_readingFont; }
    [[nodiscard]] const ReportFont& chipFont() const { return m_chipFont; }

    [[nodiscard]] qreal left() const { return m_body.left(); }
    /// Of the last column.
    [[nodiscard]] qreal right() const;
    /// Where bars are drawn, beside the columns; of no width in a table without them.
    [[nodiscard]] qreal barLeft() const;
    [[nodiscard]] qreal barWidth() const { return m_barWidth; }
    /// Of the columns and the bars.
    [[nodiscard]] qreal width() const { return right() + m_barWidth - left(); }

    /// The head of each of the columns.
    [[nodiscard]] const std::vector<TextBlock>& heads() const { return m_heads; }
    /// Of the column heads, which may take several lines.
    [[nodiscard]] qreal headHeight() const { return m_headHeight; }
    /// Of the table's title.
    [[nodiscard]] qreal titleHeight() const;
    /// What stands above the rows on every page.
    [[nodiscard]] qreal frameHeight() const { return titleHeight() + headHeight(); }
    /// How many lines the row takes: those of its longest cell.
    [[nodiscard]] int lineCount(const ReportRow& row) const;
    /// A cell's reading, each of its lines above the text in the place of a whole one.
    [[nodiscard]] TextBlock readingBlock(const Column& column, const ReportCell& cell) const;
    /// The name of an area beside its letter, which the chip shows; and how far right of the cell's
    /// edge it begins.
    [[nodiscard]] TextBlock areaBlock(const Column& column, const ReportCell& cell,
                                      const ReportFont& font) const;
    [[nodiscard]] qreal areaIndent(const ReportCell& cell) const;
    /// A note below the table, or what stands in place of rows.
    [[nodiscard]] TextBlock noteBlock(const QString& note) const;

    [[nodiscard]] static qreal innerWidth(const Column& column);

private:
    void placeColumns(const ReportFonts& fonts);
    [[nodiscard]] int headLineCount() const;
    [[nodiscard]] int readingLineCount(const Column& column, const ReportCell& cell) const;

    const ReportTable* m_table;
    QRectF m_body;
    ReportFont m_font;
    ReportFont m_bold;
    ReportFont m_readingFont;
    ReportFont m_chipFont;
    std::vector<Column> m_columns;
    std::vector<TextBlock> m_heads;
    qreal m_barWidth = 0;
    qreal m_headHeight = 0;
};

/// A table divided into pages: its rows, then its totals, then its notes, counted as one sequence.
struct PagedTable
{
    std::vector<TablePage> pages;
    std::vector<GroupPlace> groups{}; ///< below the table's title and heads
    qreal lastHeight = 0;             ///< how far the table reaches down its last page
};

/// What pages have for a table, title and heads included.
struct TableRoom
{
    qreal first = 0; ///< on the page it begins on
    qreal later = 0; ///< on every later one
    qreal below = 0; ///< to be left under its end for what belongs to it
    /// Of a page, so that rows stay together.
    qreal mostBlank = std::numeric_limits<qreal>::max();
    bool dividesFirstRow = false; ///< one taller than `first` begins there all the same
};

/// Reads all rows once. The totals and notes stay with the last rows, and no heads with one row of
/// few, where that leaves not too much of a page blank.
[[nodiscard]] Result<PagedTable> pagedTable(const ReportTable& table, const TableLayout& layout,
                                            const TableRoom& room);

struct TableHeights
{
    qreal least = 0;   ///< title, heads and the first row
    qreal opening = 0; ///< the same with the second row
    qreal whole = 0;   ///< title to notes
};

/// Each if at most `most`; else `most`. Reads rows only as far as needed to know.
[[nodiscard]] Result<TableHeights> tableHeights(const ReportTable& table, const TableLayout& layout,
                                                qreal most);

} // namespace kyodo
