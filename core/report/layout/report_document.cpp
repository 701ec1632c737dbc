#include "core/report/layout/report_document.h"

#include "core/report/figures/area_figure.h"
#include "core/report/figures/chart_painter.h"
#include "core/report/layout/measured_parts.h"
#include "core/report/layout/table_painter.h"
#include "core/report/pages/report_painting.h"
#include "core/report/pages/report_style.h"
#include "core/report/pdf/pdf_device.h"

#include <QPainter>

#include <algorithm>

namespace kyodo {
namespace {

constexpr qreal LegendGap = 6; ///< between the parts and the legend, out of the footer's room

/// Above the footer, which keeps its place.
TextBlock legendOf(const Report& report, const ReportFonts& fonts)
{
    return {fonts.regular(report_style::SmallSize), report.legend, report.format.body().width()};
}

QRectF bodyOf(const Report& report, const TextBlock& legend)
{
    const QRectF body = report_painting::bodyAboveFooter(report.format);
    return report.legend.isEmpty() ? body : body.adjusted(0, 0, 0, -legend.height());
}

} // namespace

ReportDocument::ReportDocument(std::shared_ptr<const Report> report, const ReportFonts& fonts)
    : m_report(std::move(report))
    , m_fonts(fonts)
    , m_legend(legendOf(*m_report, fonts))
    , m_body(bodyOf(*m_report, m_legend))
    , m_front(*m_report, fonts, m_body)
{}

Result<ReportDocument> ReportDocument::layOut(Report report)
{
    KYODO_TRY_ASSIGN(const ReportFonts fonts, ReportFonts::load());
    return layOut(std::move(report), fonts);
}

Result<ReportDocument> ReportDocument::layOut(Report report, const ReportFonts& fonts)
{
    ReportDocument document(std::make_shared<const Report>(std::move(report)), fonts);
    KYODO_TRY_ASSIGN(document.m_placed, placeParts(*document.m_report, document.m_fonts,
                                                   {.body = document.m_body,
                                                    .firstPage = document.m_front.pageCount(),
                                                    .firstTop = document.m_front.partsTop()}));
    const std::vector<PlacedPiece>& pieces = document.m_placed.pieces;
    document.m_pageCount =
        std::max({1, document.m_front.pageCount(), pieces.empty() ? 1 : pieces.back().page + 1});
    return document;
}

Status ReportDocument::paintPage(QPainter& painter, int page) const
{
    if (m_report->isDraft) {
        report_painting::drawDraftMark(painter, m_body, m_fonts);
    }
    m_front.paint(painter, page);
    const auto first =
        std::lower_bound(m_placed.pieces.begin(), m_placed.pieces.end(), page,
                         [](const PlacedPiece& piece, int wanted) { return piece.page < wanted; });
    for (auto piece = first; piece != m_placed.pieces.end() && piece->page == page; ++piece) {
        KYODO_TRY(paintPiece(painter, *piece));
    }
    paintLegend(painter);
    report_painting::drawFooter(painter, m_report->format,
                                {footWords(page), page, m_pageCount, m_report->edition}, m_fonts);
    return {};
}

/// Who made it; on later pages what it is, so that a loose sheet finds its place.
QString ReportDocument::footWords(int page) const
{
    if (page > 0) {
        return QString(m_report->title + u'　' + m_report->subtitle).trimmed();
    }
    return QString(m_report->cityName + u'　' + m_report->office).trimmed();
}

void ReportDocument::paintLegend(QPainter& painter) const
{
    if (!m_report->legend.isEmpty()) {
        painter.setPen(QColor(report_style::QuietInk));
        m_legend.draw(painter, {m_body.left(), m_body.bottom() + LegendGap});
        painter.setPen(QColor(report_style::Ink));
    }
}

Status ReportDocument::paintPiece(QPainter& painter, const PlacedPiece& piece) const
{
    const ReportPart& part = m_report->parts[piece.part];
    if (const auto* table = std::get_if<ReportTable>(&part)) {
        return TablePainter(painter, *table, *m_placed.layouts[piece.part], m_fonts,
                            static_cast<qint64>(piece.part) + 1)
            .paint(piece.rows, piece.top);
    }
    if (const auto* text = std::get_if<ReportText>(&part)) {
        paintText(painter, piece, *text);
    } else if (const auto* figure = std::get_if<ReportAreaFigure>(&part)) {
        paintFigure(painter, piece, *figure);
    } else if (const auto* chart = std::get_if<ReportChart>(&part)) {
        const PageTag tag(painter, {.role = PageRole::Figure, .description = chart->description});
        paintChart(painter, *chart, piece.categories,
                   {m_body.left(), piece.top, m_body.width(), m_body.bottom() - piece.top},
                   m_fonts);
    }
    return {};
}

void ReportDocument::paintText(QPainter& painter, const PlacedPiece& piece,
                               const ReportText& text) const
{
    qreal top = piece.top;
    const qreal heading = heightAboveLines(text);
    if (piece.firstLine == 0 && heading > 0) {
        const PageTag tag(painter, {.role = PageRole::Heading});
        report_painting::drawHeading(painter, {m_body.left(), top, m_body.width(), heading},
                                     text.heading, {}, m_fonts);
        top += heading;
    }
    const PageTag tag(painter,
                      {.role = PageRole::Paragraph, .key = static_cast<qint64>(piece.part) + 1});
    textBlockOf(text, m_fonts, m_body)
        .draw(painter, {m_body.left(), top},
              {.firstLine = piece.firstLine, .endLine = piece.endLine});
}

void ReportDocument::paintFigure(QPainter& painter, const PlacedPiece& piece,
                                 const ReportAreaFigure& figure) const
{
    const qreal heading = report_painting::headingHeight();
    {
        const PageTag tag(painter, {.role = PageRole::Heading});
        report_painting::drawHeading(painter, {m_body.left(), piece.top, m_body.width(), heading},
                                     figure.title, {}, m_fonts);
    }
    const PageTag tag(painter, {.role = PageRole::Figure, .description = figure.description});
    AreaFigureState state;
    state.counts = figure.counts;
    AreaFigure(*figure.guideline,
               {m_body.left(), piece.top + heading, m_body.width(), AreaFigureHeight})
        .paint(painter, m_fonts.regular(report_style::SmallSize).font(), state);
}

} // namespace kyodo
