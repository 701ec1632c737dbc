#include "core/report/sheets/sheet_row.h"

#include "core/report/pages/report_painting.h"
#include "core/report/pages/report_style.h"
#include "core/report/pdf/pdf_device.h"

#include <QPainter>

#include <algorithm>

namespace kyodo {
namespace {

constexpr qreal Padding = 4;          ///< above and below
constexpr qreal CentredPadding = 1.5; ///< marks need no more room at their sides

using Scope = PageElement::Scope;

qreal sidePadding(const SheetColumn& column)
{
    return column.align == Qt::AlignHCenter ? CentredPadding : report_style::CellPadding;
}

SheetColumns joined(const SheetColumns& columns)
{
    const qreal left = columns.front().left;
    return {{left, columns.back().left + columns.back().width - left}};
}

} // namespace

SheetColumns sheetColumns(qreal left, const std::vector<qreal>& widths)
{
    SheetColumns columns;
    for (const qreal width : widths) {
        columns.push_back({left, width});
        left += width;
    }
    return columns;
}

SheetRow::SheetRow(const SheetColumns& columns, const QStringList& texts, const ReportFont& font,
                   Kind kind, const std::set<std::size_t>& marked)
    : m_columns(kind == Kind::Spanning ? joined(columns) : columns)
    , m_columnSpan(kind == Kind::Spanning ? static_cast<int>(columns.size()) : 1)
    , m_lineHeight(font.lineHeight())
    , m_kind(kind)
    , m_marked(marked)
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        m_blocks.emplace_back(font, texts.value(static_cast<qsizetype>(i)),
                              m_columns[i].width - 2 * sidePadding(m_columns[i]));
    }
}

int SheetRow::lineCount() const
{
    const auto longest = std::max_element(
        m_blocks.begin(), m_blocks.end(),
        [](const TextBlock& a, const TextBlock& b) { return a.lineCount() < b.lineCount(); });
    return longest->lineCount();
}

qreal SheetRow::height(int firstLine, int endLine) const
{
    const qreal above = firstLine == 0 ? Padding : 0;
    const qreal below = endLine == lineCount() ? Padding : 0;
    return above + (endLine - firstLine) * m_lineHeight + below;
}

void SheetRow::paint(QPainter& painter, qreal top, int firstLine, int endLine) const
{
    const bool isFirst = firstLine == 0;
    const qreal whole = height(firstLine, endLine);
    paintGround(painter, top, whole);
    paintRules(painter, top, whole, isFirst);
    if (endLine == lineCount()) { // it may be the last one of its page
        report_painting::drawHairline(painter, left(), right(), top + whole);
    }
    for (std::size_t cell = 0; cell < m_blocks.size(); ++cell) {
        paintCell(painter, cell, top + (isFirst ? Padding : 0), firstLine, endLine);
    }
}

void SheetRow::paintGround(QPainter& painter, qreal top, qreal height) const
{
    const QColor fill(report_style::HeadFill);
    if (m_kind == Kind::Head) {
        painter.fillRect(QRectF(left(), top, right() - left(), height), fill);
    }
    for (const std::size_t cell : m_marked) {
        painter.fillRect(QRectF(m_columns[cell].left, top, m_columns[cell].width, height), fill);
    }
}

/// Columns of marks are told apart by lines: somebody may write in them by hand.
void SheetRow::paintRules(QPainter& painter, qreal top, qreal height, bool isFirst) const
{
    if (isFirst) {
        report_painting::drawHairline(painter, left(), right(), top);
    }
    for (const SheetColumn& column : m_columns) {
        if (column.align == Qt::AlignHCenter) {
            report_painting::drawUpright(painter, column.left, top, top + height);
        }
    }
}

/// The first cell names its row, those of the head their columns.
void SheetRow::paintCell(QPainter& painter, std::size_t cell, qreal top, int firstLine,
                         int endLine) const
{
    const bool isHead = m_kind == Kind::Head;
    const bool namesRow = m_kind == Kind::Body && cell == 0;
    const PageTag tag(painter,
                      {.role = isHead || namesRow ? PageRole::HeadCell : PageRole::Cell,
                       .scope = isHead ? Scope::Column : (namesRow ? Scope::Row : Scope::None),
                       .columnSpan = m_columnSpan});
    const SheetColumn& column = m_columns[cell];
    const qreal padding = sidePadding(column);
    m_blocks[cell].draw(painter, {column.left + padding, top},
                        {.align = column.align,
                         .width = column.width - 2 * padding,
                         .firstLine = firstLine,
                         .endLine = endLine});
}

} // namespace kyodo
