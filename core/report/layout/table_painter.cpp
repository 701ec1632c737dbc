#include "core/report/layout/table_painter.h"

#include "core/report/layout/column_widths.h"
#include "core/report/pages/report_painting.h"
#include "core/report/pages/report_style.h"
#include "core/report/pdf/pdf_device.h"
#include "core/report/text/text_block.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace kyodo {
namespace {

struct Pages
{
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

constexpr qreal BarHeight = 7;
constexpr qreal BarGap = 14;

Qt::AlignmentFlag flagOf(ReportColumn::Align align)
{
    switch (align) {
    case ReportColumn::Align::Left:
        return Qt::AlignLeft;
    case ReportColumn::Align::Right:
        return Qt::AlignRight;
    case ReportColumn::Align::Centre:
        return Qt::AlignHCenter;
    }
    Q_UNREACHABLE();
}

QString continuedWords(const QString& words, bool isContinued)
{
    return isContinued ? Pages::tr("%1 (continued)").arg(words) : words;
}

} // namespace

TablePainter::TablePainter(QPainter& painter, const ReportTable& table, const TableLayout& layout,
                           const ReportFonts& fonts, qint64 key)
    : m_painter(painter)
    , m_table(table)
    , m_layout(layout)
    , m_fonts(fonts)
    , m_key(key)
{}

qreal TablePainter::right() const
{
    return m_layout.left() + m_layout.width();
}

const ReportFont& TablePainter::fontOf(const ReportRow& row) const
{
    return row.weight == ReportRow::Weight::Body ? m_layout.font() : m_layout.boldFont();
}

const ReportGroup* TablePainter::groupHolding(qsizetype row) const
{
    const auto after = std::upper_bound(
        m_table.groups.begin(), m_table.groups.end(), row,
        [](qsizetype wanted, const ReportGroup& group) { return wanted < group.firstRow; });
    return after == m_table.groups.begin() ? nullptr : &*std::prev(after);
}

const ReportGroup* TablePainter::groupStartingAt(qsizetype row) const
{
    const ReportGroup* group = groupHolding(row);
    return group && group->firstRow == row ? group : nullptr;
}

Status TablePainter::paint(const TablePage& page, qreal top)
{
    m_y = top;
    m_painter.setPen(QColor(report_style::Ink));
    const bool isContinued = page.firstRow > 0 || page.firstLine > 0;
    paintTitle(isContinued);
    const PageTag tag(m_painter, {.role = PageRole::Table, .key = m_key});
    paintHeads(isContinued);
    if (page.continuesGroup) {
        paintGroupHead(*groupHolding(page.firstRow), true);
    }
    KYODO_TRY(paintRows(page));
    paintTail(page);
    return {};
}

TablePainter::LineRange TablePainter::linesOn(const TablePage& page, qsizetype index)
{
    const int first = index == page.firstRow ? page.firstLine : 0;
    return {first, first + page.lines[static_cast<std::size_t>(index - page.firstRow)]};
}

Status TablePainter::paintRows(const TablePage& page)
{
    const qsizetype end = std::min(page.endRow, m_table.rows->size());
    if (page.firstRow >= end) {
        return {};
    }
    KYODO_TRY_ASSIGN(const std::vector<ReportRow> rows,
                     m_table.rows->rows(page.firstRow, end - page.firstRow));
    qsizetype index = page.firstRow;
    for (const ReportRow& row : rows) {
        const LineRange lines = linesOn(page, index);
        const ReportGroup* group = groupStartingAt(index);
        if (group && lines.first == 0) {
            paintGroupHead(*group, false);
        }
        paintRow(row, index, lines);
        ++index;
    }
    return {};
}

/// What stands below the rows: words in place of them, totals, notes.
void TablePainter::paintTail(const TablePage& page)
{
    const qsizetype rowCount = m_table.rows->size();
    const bool isEmpty = rowCount == 0 && !m_table.emptyText.isEmpty();
    const qsizetype firstTotal = rowCount + (isEmpty ? 1 : 0);
    const qsizetype firstNote = firstTotal + std::ssize(m_table.totals);
    for (qsizetype index = std::max(page.firstRow, rowCount); index < page.endRow; ++index) {
        if (index < firstTotal) {
            paintLine(m_table.emptyText, index);
        } else if (index < firstNote) {
            const ReportRow& total = m_table.totals[static_cast<std::size_t>(index - firstTotal)];
            paintRow(total, index, linesOn(page, index));
        } else {
            paintLine(m_table.notes[index - firstNote], index);
        }
    }
}

void TablePainter::paintTitle(bool isContinued)
{
    if (m_table.title.isEmpty()) {
        return;
    }
    const QRectF place(m_layout.left(), m_y, m_layout.width(), m_layout.titleHeight());
    const auto tag = tagUnless(isContinued, {.role = PageRole::Heading});
    report_painting::drawHeading(m_painter, place, continuedWords(m_table.title, isContinued), {},
                                 m_fonts);
    m_y += place.height();
}

/// What is repeated on every page is said once.
std::optional<PageTag> TablePainter::tagUnless(bool isRepeated, const PageElement& element)
{
    return isRepeated ? std::nullopt : std::optional<PageTag>(std::in_place, m_painter, element);
}

void TablePainter::paintHeads(bool isRepeated)
{
    const qreal height = m_layout.headHeight();
    m_painter.fillRect(QRectF(m_layout.left(), m_y, m_layout.width(), height),
                       QColor(report_style::HeadFill));
    const auto rowTag = tagUnless(isRepeated, {.role = PageRole::Row});
    for (std::size_t i = 0; i < m_layout.columns().size(); ++i) {
        const TableLayout::Column& place = m_layout.columns()[i];
        const ReportColumn& column = m_layout.column(place);
        const TextBlock& head = m_layout.heads()[i];
        const auto tag = tagUnless(
            isRepeated, {.role = PageRole::HeadCell, .scope = PageElement::Scope::Column});
        head.draw(m_painter,
                  {place.left + report_style::CellPadding, m_y + (height - head.height()) / 2},
                  {.align = flagOf(column.align), .width = TableLayout::innerWidth(place)});
    }
    m_y += height;
    report_painting::drawStrongLine(m_painter, m_layout.left(), right(), m_y);
}

/// A cell over all columns.
PageElement TablePainter::wideCell(PageRole role) const
{
    return {.role = role, .columnSpan = static_cast<int>(m_layout.columns().size())};
}

void TablePainter::paintGroupHead(const ReportGroup& group, bool isContinued)
{
    const QRectF place(m_layout.left(), m_y, m_layout.width(), report_painting::headingHeight());
    {
        const auto rowTag = tagUnless(isContinued, {.role = PageRole::Row});
        const auto tag = tagUnless(isContinued, wideCell(PageRole::HeadCell));
        report_painting::drawHeading(m_painter, place, continuedWords(group.heading, isContinued),
                                     group.note, m_fonts);
    }
    m_y += place.height();
    report_painting::drawHairline(m_painter, m_layout.left(), right(), m_y);
}

void TablePainter::paintRow(const ReportRow& row, qsizetype index, LineRange lines)
{
    const qreal height =
        (lines.end - lines.first) * m_layout.font().lineHeight() + 2 * report_style::RowPadding;
    if (row.weight == ReportRow::Weight::Total) {
        report_painting::drawStrongLine(m_painter, m_layout.left(), right(), m_y);
    } else if (row.weight == ReportRow::Weight::Subtotal) {
        m_painter.fillRect(QRectF(m_layout.left(), m_y, m_layout.width(), height),
                           QColor(report_style::SubtotalFill));
    }
    {
        const PageTag tag(m_painter, {.role = PageRole::Row, .key = index + 1});
        for (const TableLayout::Column& place : m_layout.columns()) {
            paintCell(place, row, lines);
        }
    }
    paintBar(row);
    m_y += height;
    report_painting::drawHairline(m_painter, m_layout.left(), right(), m_y);
}

void TablePainter::paintCell(const TableLayout::Column& place, const ReportRow& row,
                             LineRange lines)
{
    const ReportColumn& column = m_layout.column(place);
    const ReportCell& cell = row.cells[place.index];
    const PageTag tag(m_painter, {.role = column.isRowHead ? PageRole::HeadCell : PageRole::Cell,
                                  .key = static_cast<qint64>(place.index) + 1,
                                  .scope = column.isRowHead ? PageElement::Scope::Row
                                                            : PageElement::Scope::None});
    if (cell.area) {
        paintAreaCell(place, row, lines);
    } else if (!cell.text.isEmpty()) {
        paintText(place, row, lines);
    }
}

/// With its reading above it.
void TablePainter::paintText(const TableLayout::Column& place, const ReportRow& row,
                             LineRange lines)
{
    const ReportCell& cell = row.cells[place.index];
    int above = 0;
    if (!cell.reading.isEmpty()) {
        const TextBlock reading = m_layout.readingBlock(place, cell);
        above = reading.lineCount();
        paintReading(place, reading, {lines.first, std::min(above, lines.end)});
    }
    const qreal inner = TableLayout::innerWidth(place);
    const qreal top = m_y + report_style::RowPadding +
                      std::max(0, above - lines.first) * m_layout.font().lineHeight();
    TextBlock(fontOf(row), cell.text, inner)
        .draw(m_painter, {place.left + report_style::CellPadding, top},
              {.align = flagOf(m_layout.column(place).align),
               .width = inner,
               .firstLine = std::max(0, lines.first - above),
               .endLine = lines.end - above});
}

/// Each line of it low in the place of a whole one, near to what it reads.
void TablePainter::paintReading(const TableLayout::Column& place, const TextBlock& reading,
                                LineRange lines)
{
    const qreal lineHeight = m_layout.font().lineHeight();
    for (int line = lines.first; line < lines.end; ++line) {
        const qreal bottom = m_y + report_style::RowPadding + (line - lines.first + 1) * lineHeight;
        reading.draw(m_painter,
                     {place.left + report_style::CellPadding, bottom - reading.lineHeight()},
                     {.align = flagOf(m_layout.column(place).align),
                      .width = TableLayout::innerWidth(place),
                      .firstLine = line,
                      .endLine = line + 1});
    }
}

/// The letter on its ground; where there is room for it, the name after it.
void TablePainter::paintAreaCell(const TableLayout::Column& place, const ReportRow& row,
                                 LineRange lines)
{
    const ReportCell& cell = row.cells[place.index];
    const qreal inner = TableLayout::innerWidth(place);
    const QPointF topLeft(place.left + report_style::CellPadding, m_y + report_style::RowPadding);
    const bool isAlone = isChipAlone(m_layout.column(place), cell);
    if (lines.first == 0) {
        const ReportFont& chipFont = m_layout.chipFont();
        const qreal chip = report_painting::areaChipWidth(cell.area->mark, chipFont);
        const QSizeF size(isAlone ? inner : chip, m_layout.font().lineHeight());
        report_painting::drawAreaChip(m_painter, {topLeft, size}, cell.area->mark,
                                      cell.area->position, chipFont);
    }
    if (!isAlone) {
        m_layout.areaBlock(place, cell, fontOf(row))
            .draw(m_painter, topLeft + QPointF(m_layout.areaIndent(cell), 0),
                  {.firstLine = lines.first, .endLine = lines.end});
    }
}

void TablePainter::paintBar(const ReportRow& row)
{
    if (row.bar.value_or(0) <= 0 || row.weight != ReportRow::Weight::Body) {
        return; // of nothing no bar: it would be a line
    }
    const auto withArea =
        std::find_if(row.cells.begin(), row.cells.end(),
                     [](const ReportCell& cell) { return cell.area.has_value(); });
    const QColor color = withArea == row.cells.end() ? QColor(report_style::BarFill)
                                                     : areaColor(withArea->area->position);
    const qreal height = m_layout.font().lineHeight() + 2 * report_style::RowPadding;
    const qreal longest = m_layout.barWidth() - BarGap - report_style::CellPadding;
    m_painter.fillRect(QRectF(m_layout.barLeft() + BarGap, m_y + (height - BarHeight) / 2,
                              longest * std::clamp(*row.bar, 0.0, 1.0), BarHeight),
                       color);
}

/// A note, or what stands in place of rows.
void TablePainter::paintLine(const QString& text, qsizetype index)
{
    const PageTag rowTag(m_painter, {.role = PageRole::Row, .key = index + 1});
    const PageTag tag(m_painter, wideCell(PageRole::Cell));
    m_painter.setPen(QColor(report_style::QuietInk));
    const TextBlock block = m_layout.noteBlock(text);
    block.draw(m_painter,
               {m_layout.left() + report_style::CellPadding, m_y + report_style::RowPadding});
    m_painter.setPen(QColor(report_style::Ink));
    m_y += block.height() + 2 * report_style::RowPadding;
}

} // namespace kyodo
