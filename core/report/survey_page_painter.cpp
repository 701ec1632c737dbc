#include "core/report/survey_page_painter.h"

#include "core/report/content/survey_words.h"
#include "core/report/report_painting.h"
#include "core/report/report_style.h"

#include <QPainter>

namespace kyodo {
namespace {

Qt::AlignmentFlag alignmentOf(SurveyColumn column)
{
    switch (column) {
    case SurveyColumn::Number:
        return Qt::AlignRight;
    case SurveyColumn::Area:
        return Qt::AlignHCenter;
    default:
        return Qt::AlignLeft;
    }
}

qreal innerWidth(const SurveyLayout::Column& column)
{
    return column.width - 2 * report_style::CellPadding;
}

} // namespace

SurveyPagePainter::SurveyPagePainter(QPainter& painter, const SurveyLayout& layout,
                                     const ReportFonts& fonts, const Guideline& guideline)
    : m_painter(painter)
    , m_layout(layout)
    , m_fonts(fonts)
    , m_guideline(guideline)
    , m_chipFont(fonts.bold(report_style::SmallSize))
{}

qreal SurveyPagePainter::right() const
{
    const SurveyLayout::Column& last = m_layout.columns().back();
    return last.left + last.width;
}

void SurveyPagePainter::paint(const TablePage& page, const SurveyOutline& outline,
                              const std::vector<ProjectRecord>& records, qreal top)
{
    m_y = top;
    m_painter.setPen(QColor(report_style::Ink));
    paintHead();
    qsizetype row = page.firstRow;
    for (const ProjectRecord& record : records) {
        const SurveyGroup& group = outline.groups()[outline.groupOfRow(row)];
        const bool isFirst = row == page.firstRow;
        if (row == group.firstRow && (!isFirst || page.firstLine == 0)) {
            paintGroupHead(group, false);
        } else if (isFirst) {
            paintGroupHead(group, true);
        }
        const int lines = m_layout.lineCount(record, row, m_guideline);
        paintRow(record, row,
                 {isFirst ? page.firstLine : 0, row + 1 == page.endRow ? page.endLine : lines});
        ++row;
    }
}

void SurveyPagePainter::paintHead()
{
    const qreal height = m_layout.headHeight();
    m_painter.fillRect(QRectF(left(), m_y, right() - left(), height),
                       QColor(report_style::HeadFill));
    const ReportFont font = m_fonts.bold(report_style::BodySize);
    for (const SurveyLayout::Column& column : m_layout.columns()) {
        const TextBlock head(font, survey_words::columnHead(column.column));
        head.draw(m_painter,
                  {column.left + report_style::CellPadding, m_y + (height - head.height()) / 2},
                  {.align = alignmentOf(column.column), .width = innerWidth(column)});
    }
    m_y += height;
    report_painting::drawStrongLine(m_painter, left(), right(), m_y);
}

void SurveyPagePainter::paintGroupHead(const SurveyGroup& group, bool isContinued)
{
    const QRectF place(left(), m_y, right() - left(), report_painting::headingHeight());
    const QString words = isContinued ? survey_words::continued(group.label) : group.label;
    report_painting::drawHeading(m_painter, place, words, survey_words::projectCount(group.count),
                                 m_fonts);
    m_y += place.height();
    report_painting::drawHairline(m_painter, left(), right(), m_y);
}

void SurveyPagePainter::paintRow(const ProjectRecord& record, qsizetype row, LineRange lines)
{
    for (const SurveyLayout::Column& column : m_layout.columns()) {
        paintCell(column, record, row, lines);
    }
    m_y += (lines.end - lines.first) * m_layout.font().lineHeight() + 2 * report_style::RowPadding;
    report_painting::drawHairline(m_painter, left(), right(), m_y);
}

void SurveyPagePainter::paintCell(const SurveyLayout::Column& column, const ProjectRecord& record,
                                  qsizetype row, LineRange lines)
{
    const QPointF topLeft(column.left + report_style::CellPadding, m_y + report_style::RowPadding);
    const Area* area = column.column == SurveyColumn::Area ? areaOf(record, m_guideline) : nullptr;
    if (area) {
        if (lines.first == 0) {
            paintArea({topLeft, QSizeF(innerWidth(column), m_layout.font().lineHeight())}, *area);
        }
        return;
    }
    const QString text = cellText(record, column.column, row, m_guideline);
    if (!text.isEmpty()) {
        TextBlock(m_layout.font(), text, innerWidth(column))
            .draw(m_painter, topLeft,
                  {.align = alignmentOf(column.column),
                   .width = innerWidth(column),
                   .firstLine = lines.first,
                   .endLine = lines.end});
    }
}

void SurveyPagePainter::paintArea(const QRectF& cell, const Area& area)
{
    report_painting::drawAreaChip(m_painter, cell, areaMark(area, m_guideline), area.position,
                                  m_chipFont);
}

} // namespace kyodo
