#include "core/report/layout/table_layout.h"

#include "core/report/layout/column_widths.h"
#include "core/report/pages/report_painting.h"
#include "core/report/pages/report_style.h"
#include "core/report/text/text_block.h"

#include <algorithm>

namespace kyodo {
namespace {

/// Of the body's width.
constexpr qreal BarShare = 0.3;
constexpr qreal LeastBarShare = 0.14;

int linesOf(const ReportFont& font, const QString& text, qreal width)
{
    return text.isEmpty() ? 1 : TextBlock(font, text, width).lineCount();
}

/// What the columns leave, within bounds.
qreal barWidthBeside(const std::vector<ColumnWish>& wishes, qreal width)
{
    qreal comfortable = 0;
    for (const ColumnWish& wish : wishes) {
        comfortable += wish.comfortable();
    }
    return std::clamp(width - comfortable, width * LeastBarShare, width * BarShare);
}

} // namespace

TableLayout::TableLayout(const ReportTable& table, const QRectF& body, const ReportFonts& fonts)
    : m_table(&table)
    , m_body(body)
    , m_font(fonts.regular(report_style::BodySize))
    , m_bold(fonts.bold(report_style::BodySize))
    , m_readingFont(fonts.regular(report_style::ReadingSize))
    , m_chipFont(fonts.bold(report_style::SmallSize))
{
    placeColumns(fonts);
    for (const Column& place : m_columns) {
        m_heads.push_back(balancedBlock(m_bold, column(place).head, innerWidth(place)));
    }
    m_headHeight = headLineCount() * m_bold.lineHeight() + 2 * report_style::RowPadding + 2;
}

void TableLayout::placeColumns(const ReportFonts& fonts)
{
    const std::vector<ColumnWish> wishes = columnWishes(*m_table, fonts);
    if (m_table->hasBars()) {
        m_barWidth = barWidthBeside(wishes, m_body.width());
    }
    const std::vector<qreal> widths = columnWidths(wishes, m_body.width() - m_barWidth);
    qreal left = m_body.left();
    std::size_t printed = 0;
    for (std::size_t i = 0; i < m_table->columns.size(); ++i) {
        if (m_table->columns[i].use != ReportColumn::Use::DataOnly) {
            m_columns.push_back({i, left, widths[printed]});
            left += widths[printed++];
        }
    }
}

qreal TableLayout::right() const
{
    return m_columns.empty() ? left() : m_columns.back().left + m_columns.back().width;
}

qreal TableLayout::barLeft() const
{
    return right();
}

qreal TableLayout::innerWidth(const Column& column)
{
    return column.width - 2 * report_style::CellPadding;
}

qreal TableLayout::titleHeight() const
{
    return m_table->title.isEmpty() ? 0 : report_painting::headingHeight();
}

int TableLayout::headLineCount() const
{
    int lines = 1;
    for (const TextBlock& head : m_heads) {
        lines = std::max(lines, head.lineCount());
    }
    return lines;
}

int TableLayout::lineCount(const ReportRow& row) const
{
    const ReportFont& font = row.weight == ReportRow::Weight::Body ? m_font : m_bold;
    int lines = 1;
    for (const Column& place : m_columns) {
        const ReportCell& cell = row.cells[place.index];
        if (cell.area) {
            lines = std::max(lines, isChipAlone(column(place), cell)
                                        ? 1
                                        : areaBlock(place, cell, font).lineCount());
        } else {
            lines = std::max(lines, readingLineCount(place, cell) +
                                        linesOf(font, cell.text, innerWidth(place)));
        }
    }
    return lines;
}

int TableLayout::readingLineCount(const Column& column, const ReportCell& cell) const
{
    return cell.reading.isEmpty() ? 0 : readingBlock(column, cell).lineCount();
}

TextBlock TableLayout::readingBlock(const Column& column, const ReportCell& cell) const
{
    return {m_readingFont, cell.reading, innerWidth(column)};
}

qreal TableLayout::areaIndent(const ReportCell& cell) const
{
    constexpr qreal ChipGap = 5;
    return report_painting::areaChipWidth(cell.area->mark, m_chipFont) + ChipGap;
}

TextBlock TableLayout::areaBlock(const Column& column, const ReportCell& cell,
                                 const ReportFont& font) const
{
    const QString lead = cell.area->mark + u' ';
    const QString name = cell.text.startsWith(lead) ? cell.text.mid(lead.size()) : cell.text;
    return {font, name, innerWidth(column) - areaIndent(cell)};
}

TextBlock TableLayout::noteBlock(const QString& note) const
{
    return {m_font, note, width() - 2 * report_style::CellPadding};
}

namespace {

/// Rows at a table's beginning and end that do not stand alone on a page.
constexpr qsizetype RowsTogether = 2;

/// A row of the sequence of rows, totals and notes.
struct Line
{
    int lines;
    RowPlace place;
    bool isTail; ///< of the last rows, or below them
};

/// Where the rows that end a table overlap with those that begin it, all of them are the last.
bool isTail(qsizetype index, qsizetype count)
{
    return index + RowsTogether >= count || count < 2 * RowsTogether;
}

RowPlace placeOf(const ReportTable& table, qsizetype index, std::size_t nextGroup)
{
    if (table.groups.empty()) {
        return RowPlace::OutsideGroups;
    }
    const bool startsGroup =
        nextGroup < table.groups.size() && table.groups[nextGroup].firstRow == index;
    return startsGroup ? RowPlace::StartsGroup : RowPlace::InGroup;
}

/// Feeds the rows of a table to `take(line)` until it returns false.
template <class Take>
Status walkRows(const ReportTable& table, const TableLayout& layout, Take take)
{
    constexpr qsizetype BlockSize = 512;
    const qsizetype count = table.rows->size();
    std::size_t nextGroup = 0;
    for (qsizetype index = 0; index < count;) {
        KYODO_TRY_ASSIGN(const std::vector<ReportRow> block, table.rows->rows(index, BlockSize));
        for (const ReportRow& row : block) {
            const RowPlace place = placeOf(table, index, nextGroup);
            nextGroup += place == RowPlace::StartsGroup ? 1 : 0;
            if (!take(Line{layout.lineCount(row), place, isTail(index, count)})) {
                return {};
            }
            ++index;
        }
    }
    return {};
}

/// The same with what stands below the rows.
template <class Take>
Status walk(const ReportTable& table, const TableLayout& layout, Take take)
{
    const auto takeBelow = [&take](int lines) {
        return take(Line{lines, RowPlace::OutsideGroups, true});
    };
    KYODO_TRY(walkRows(table, layout, take));
    if (table.rows->size() == 0 && !table.emptyText.isEmpty()) {
        takeBelow(layout.noteBlock(table.emptyText).lineCount());
    }
    for (const ReportRow& total : table.totals) {
        takeBelow(layout.lineCount(total));
    }
    for (const QString& note : table.notes) {
        takeBelow(layout.noteBlock(note).lineCount());
    }
    return {};
}

TableMetrics metricsOf(const TableLayout& layout, const TableRoom& room)
{
    return {.firstBodyHeight = room.first - layout.frameHeight(),
            .bodyHeight = room.later - layout.frameHeight(),
            .groupHeadHeight = report_painting::headingHeight(),
            .lineHeight = layout.font().lineHeight(),
            .rowPadding = report_style::RowPadding,
            .frameHeight = layout.frameHeight(),
            .mostBlank = room.mostBlank,
            .dividesFirstRow = room.dividesFirstRow};
}

} // namespace

Result<PagedTable> pagedTable(const ReportTable& table, const TableLayout& layout,
                              const TableRoom& room)
{
    Paginator paginator(metricsOf(layout, room));
    KYODO_TRY(walk(table, layout, [&](const Line& line) {
        paginator.add(line.lines, line.place, line.isTail ? RowBond::WithNext : RowBond::Free);
        return true;
    }));
    paginator.finish(room.below);
    return PagedTable{paginator.pages(), paginator.groups(),
                      layout.frameHeight() + paginator.usedHeight()};
}

Result<TableHeights> tableHeights(const ReportTable& table, const TableLayout& layout, qreal most)
{
    const TableMetrics metrics = metricsOf(layout, {});
    TableHeights heights{layout.frameHeight(), layout.frameHeight(), layout.frameHeight()};
    qsizetype rows = 0;
    KYODO_TRY(walk(table, layout, [&](const Line& line) {
        heights.whole += metrics.rowHeight(line.lines) +
                         (line.place == RowPlace::StartsGroup ? metrics.groupHeadHeight : 0);
        heights.least = ++rows <= 1 ? heights.whole : heights.least;
        heights.opening = rows <= RowsTogether ? heights.whole : heights.opening;
        return heights.whole < most;
    }));
    return TableHeights{.least = std::min(heights.least, most),
                        .opening = std::min(heights.opening, most),
                        .whole = std::min(heights.whole, most)};
}

} // namespace kyodo
