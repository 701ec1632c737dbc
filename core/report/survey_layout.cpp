#include "core/report/survey_layout.h"

#include "core/report/report_painting.h"
#include "core/report/report_style.h"

#include <algorithm>

namespace kyodo {
namespace {

/// Either a width of its own, or a share of what the others leave.
struct Wish
{
    qreal fixedWidth = 0;
    qreal share = 0;
};

Wish wishOf(SurveyColumn column)
{
    switch (column) {
    case SurveyColumn::Number:
        return {32, 0};
    case SurveyColumn::Name:
        return {0, 3};
    case SurveyColumn::Summary:
        return {0, 3.6};
    case SurveyColumn::Partners:
        return {0, 2.4};
    case SurveyColumn::Department:
        return {78, 0};
    case SurveyColumn::Form:
        return {112, 0};
    case SurveyColumn::Area:
        return {48, 0};
    default:
        return {0, 1};
    }
}

} // namespace

SurveyLayout::SurveyLayout(const QRectF& body, SurveyColumnSet columns, const ReportFonts& fonts)
    : m_font(fonts.regular(report_style::BodySize))
{
    qreal freeWidth = body.width();
    qreal shares = 0;
    for (const SurveyColumn column : SurveyColumns) {
        if (columns.test(columnIndex(column))) {
            freeWidth -= wishOf(column).fixedWidth;
            shares += wishOf(column).share;
        }
    }
    qreal left = body.left();
    for (const SurveyColumn column : SurveyColumns) {
        if (columns.test(columnIndex(column))) {
            const Wish wish = wishOf(column);
            const qreal width = wish.fixedWidth + freeWidth * wish.share / shares;
            m_columns.push_back({column, left, width});
            left += width;
        }
    }
}

qreal SurveyLayout::headHeight() const
{
    return m_font.lineHeight() + 2 * report_style::RowPadding + 2;
}

int SurveyLayout::lineCount(const ProjectRecord& record, qsizetype row,
                            const Guideline& guideline) const
{
    int lines = 1;
    for (const Column& column : m_columns) {
        const TextBlock cell(m_font, cellText(record, column.column, row, guideline),
                             column.width - 2 * report_style::CellPadding);
        lines = std::max(lines, cell.lineCount());
    }
    return lines;
}

TableMetrics SurveyLayout::metrics(qreal firstHeight, qreal height) const
{
    return {.firstBodyHeight = firstHeight - headHeight(),
            .bodyHeight = height - headHeight(),
            .groupHeadHeight = report_painting::headingHeight(),
            .lineHeight = m_font.lineHeight(),
            .rowPadding = report_style::RowPadding};
}

} // namespace kyodo
