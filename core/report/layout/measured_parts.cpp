#include "core/report/layout/measured_parts.h"

#include "core/report/figures/chart_painter.h"
#include "core/report/pages/report_painting.h"
#include "core/report/pages/report_style.h"

#include <algorithm>

namespace kyodo {
namespace {

constexpr qreal MostBlank = 1.0 / 3;
constexpr qreal MostBlankBeforeWhole = 0.5;

bool isFigure(const ReportPart& part)
{
    return std::holds_alternative<ReportChart>(part) ||
           std::holds_alternative<ReportAreaFigure>(part);
}

bool isDataOnly(const ReportPart& part)
{
    const auto* table = std::get_if<ReportTable>(&part);
    return table && table->isDataOnly();
}

/// Whether a part says more of the one before it: the figures of a chart, a comment on a table.
bool belongsTo(const ReportPart& part, const ReportPart& before)
{
    if (std::holds_alternative<ReportTable>(part)) {
        return isFigure(before);
    }
    const auto* text = std::get_if<ReportText>(&part);
    return text && text->heading.isEmpty() && !std::holds_alternative<ReportText>(before);
}

} // namespace

TextBlock textBlockOf(const ReportText& text, const ReportFonts& fonts, const QRectF& body)
{
    return {fonts.regular(report_style::BodySize), text.text, body.width()};
}

qreal heightAboveLines(const ReportText& text)
{
    return text.heading.isEmpty() ? 0 : report_painting::headingHeight();
}

MeasuredParts::MeasuredParts(const Report& report, const ReportFonts& fonts, const QRectF& body)
    : m_report(&report)
    , m_fonts(fonts)
    , m_body(body)
    , m_layouts(report.parts.size())
{}

Result<MeasuredParts> MeasuredParts::measure(const Report& report, const ReportFonts& fonts,
                                             const QRectF& body)
{
    MeasuredParts parts(report, fonts, body);
    for (std::size_t index = 0; index < report.parts.size(); ++index) {
        if (!isDataOnly(report.parts[index])) {
            KYODO_TRY_ASSIGN(const MeasuredPart part, parts.measured(index));
            parts.m_parts.push_back(part);
        }
    }
    parts.m_closing = parts.firstOfClosing();
    return parts;
}

Result<MeasuredPart> MeasuredParts::measured(std::size_t index)
{
    const ReportPart& part = m_report->parts[index];
    if (const auto* table = std::get_if<ReportTable>(&part)) {
        const TableLayout& layout = m_layouts[index].emplace(*table, m_body, m_fonts);
        KYODO_TRY_ASSIGN(const TableHeights heights,
                         tableHeights(*table, layout, m_body.height() + 1));
        return MeasuredPart{.index = index,
                            .whole = heights.whole,
                            .opening = heights.opening,
                            .least = heights.least};
    }
    if (const auto* text = std::get_if<ReportText>(&part)) {
        return measuredText(index, *text);
    }
    if (const auto* chart = std::get_if<ReportChart>(&part)) {
        return measuredChart(index, *chart);
    }
    const qreal height = report_painting::headingHeight() + AreaFigureHeight;
    return MeasuredPart{.index = index, .whole = height, .opening = height, .least = height};
}

MeasuredPart MeasuredParts::measuredText(std::size_t index, const ReportText& text) const
{
    const TextBlock block = textBlockOf(text, m_fonts, m_body);
    const qreal above = heightAboveLines(text);
    const int lines = block.lineCount();
    const int opening = lines < OpeningLines + LastLines ? lines : OpeningLines;
    const qreal height = above + opening * block.lineHeight();
    return {.index = index, .whole = above + block.height(), .opening = height, .least = height};
}

MeasuredPart MeasuredParts::measuredChart(std::size_t index, const ReportChart& chart) const
{
    const auto heightTo = [&](qsizetype end) {
        return chartHeight(chart, {0, end}, m_body.width(), m_fonts);
    };
    const qsizetype all = chart.categories.size();
    const qreal height = heightTo(all);
    return {.index = index,
            .whole = height,
            .opening = height <= m_body.height() ? height : mostBlank(),
            .least = heightTo(std::min<qsizetype>(all, 1))};
}

qreal MeasuredParts::mostBlank() const
{
    return m_body.height() * MostBlank;
}

qreal MeasuredParts::mostBlankBeforeWhole() const
{
    return m_body.height() * MostBlankBeforeWhole;
}

qreal MeasuredParts::mostBlankBefore(std::size_t first, std::size_t end) const
{
    const bool hasFigures = isFigure(content(first)) && end - first > 1;
    return hasFigures ? mostBlankBeforeWhole() : mostBlank();
}

bool MeasuredParts::canBeCut(std::size_t part) const
{
    const ReportPart& what = content(part);
    if (std::holds_alternative<ReportTable>(what)) {
        return true;
    }
    const auto* chart = std::get_if<ReportChart>(&what);
    return chart && chart->kind != ReportChart::Kind::Lines;
}

bool MeasuredParts::isText(std::size_t part) const
{
    return std::holds_alternative<ReportText>(content(part));
}

qreal MeasuredParts::heightOf(std::size_t first, std::size_t end) const
{
    qreal height = 0;
    for (std::size_t part = first; part < end; ++part) {
        height += m_parts[part].whole + (part > first ? Gap : 0);
    }
    return height;
}

/// The report's last page shall not be theirs alone, after a text not that of the last one.
std::size_t MeasuredParts::firstOfClosing() const
{
    std::size_t first = size();
    while (first > 0 && isText(first - 1) && heightOf(first - 1, size()) <= mostBlank()) {
        --first;
    }
    return first;
}

std::size_t MeasuredParts::endOfRun(std::size_t first) const
{
    std::size_t end = first + 1;
    while (end < size() && belongsTo(content(end), content(end - 1))) {
        ++end;
    }
    return end >= m_closing ? size() : end;
}

qreal MeasuredParts::textsBelow(std::size_t part, std::size_t end) const
{
    const std::size_t first = part + 1;
    if (first >= end || !isText(first)) {
        return 0;
    }
    if (isText(part) && end - first > 1) {
        return 0; // the next one has more below it
    }
    const qreal all = heightOf(first, end);
    return Gap + (all <= mostBlank() ? all : m_parts[first].opening);
}

} // namespace kyodo
