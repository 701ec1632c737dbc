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
    qreal natural = 0;
    for (const ColumnWish& wish : wishes) {
        natural += wish.natural;
    }
    return std::clamp(width - natural, width * LeastBarShare, width * BarShare);
}

} // namespace

TableLayout::TableLayout(const ReportTable& table, const QRectF& body, const ReportFonts& fonts)
    : m_table(&table)
    , m_body(body)
    , m_font(fonts.regular(report_style::BodySize))
    , m_bold(fonts.bold(report_style::BodySize))
{
    placeColumns(fonts);
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
    for (const Column& place : m_columns) {
        lines = std::max(lines, linesOf(m_bold, column(place).head, innerWidth(place)));
    }
    return lines;
}

int TableLayout::lineCount(const ReportRow& row) const
{
    const ReportFont& font = row.weight == ReportRow::Weight::Body ? m_font : m_bold;
    int lines = 1;
    for (const Column& place : m_columns) {
        const ReportCell& cell = row.cells[place.index];
        const bool isChip = cell.area && column(place).align == ReportColumn::Align::Centre;
        if (!isChip) {
            const qreal width = innerWidth(place) - (cell.area ? AreaChipWidth : 0);
            lines = std::max(lines, linesOf(font, cell.text, width));
        }
    }
    return lines;
}

int TableLayout::noteLineCount(const QString& note) const
{
    return linesOf(m_font, note, m_body.width() - report_style::CellPadding);
}

namespace {

/// Feeds a table to `take(lines, place)`, in the order in which it stands on the pages, until it
/// returns false.
template <class Take>
Status walk(const ReportTable& table, const TableLayout& layout, Take take)
{
    constexpr qsizetype BlockSize = 512;
    std::size_t group = 0;
    qsizetype index = 0;
    for (; index < table.rows->size();) {
        KYODO_TRY_ASSIGN(const std::vector<ReportRow> block, table.rows->rows(index, BlockSize));
        for (const ReportRow& row : block) {
            const bool startsGroup =
                group < table.groups.size() && table.groups[group].firstRow == index;
            group += startsGroup ? 1 : 0;
            const RowPlace place = startsGroup            ? RowPlace::StartsGroup
                                   : table.groups.empty() ? RowPlace::OutsideGroups
                                                          : RowPlace::InGroup;
            if (!take(layout.lineCount(row), place)) {
                return {};
            }
            ++index;
        }
    }
    if (index == 0 && !table.emptyText.isEmpty()) {
        take(1, RowPlace::OutsideGroups);
    }
    for (const ReportRow& total : table.totals) {
        take(layout.lineCount(total), RowPlace::OutsideGroups);
    }
    for (const QString& note : table.notes) {
        take(layout.noteLineCount(note), RowPlace::OutsideGroups);
    }
    return {};
}

TableMetrics metricsOf(const TableLayout& layout, qreal firstHeight, qreal bodyHeight)
{
    const qreal frame = layout.titleHeight() + layout.headHeight();
    return {.firstBodyHeight = firstHeight - frame,
            .bodyHeight = bodyHeight - frame,
            .groupHeadHeight = report_painting::headingHeight(),
            .lineHeight = layout.font().lineHeight(),
            .rowPadding = report_style::RowPadding};
}

} // namespace

Result<PagedTable> pagedTable(const ReportTable& table, const TableLayout& layout,
                              qreal firstHeight, qreal bodyHeight)
{
    PagedTable paged;
    const TableMetrics metrics = metricsOf(layout, firstHeight, bodyHeight);
    const qreal frame = layout.titleHeight() + layout.headHeight();
    Paginator paginator(metrics);
    KYODO_TRY(walk(table, layout, [&](int lines, RowPlace place) {
        paginator.add(lines, place);
        if (place == RowPlace::StartsGroup) {
            const qreal above = paginator.usedHeight() - metrics.rowHeight(lines);
            paged.groups.push_back({static_cast<int>(paginator.pages().size()) - 1,
                                    frame + std::max(0.0, above - metrics.groupHeadHeight)});
        }
        return true;
    }));
    paged.pages = paginator.pages();
    paged.lastHeight = frame + paginator.usedHeight();
    return paged;
}

Result<qreal> tableHeight(const ReportTable& table, const TableLayout& layout, qreal most)
{
    const TableMetrics metrics = metricsOf(layout, 0, 0);
    qreal height = layout.titleHeight() + layout.headHeight();
    KYODO_TRY(walk(table, layout, [&](int lines, RowPlace place) {
        height += metrics.rowHeight(lines) +
                  (place == RowPlace::StartsGroup ? metrics.groupHeadHeight : 0);
        return height < most;
    }));
    return std::min(height, most);
}

} // namespace kyodo
