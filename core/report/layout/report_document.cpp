#include "core/report/layout/report_document.h"

#include "core/report/figures/area_figure.h"
#include "core/report/figures/chart_painter.h"
#include "core/report/layout/table_painter.h"
#include "core/report/pages/report_painting.h"
#include "core/report/pages/report_style.h"
#include "core/report/pdf/pdf_device.h"

#include <QPainter>

#include <algorithm>

namespace kyodo {
namespace {

constexpr qreal GapBetweenParts = 16;
constexpr qreal FigureHeight = 190;
constexpr qreal LegendGap = 6; ///< between the parts and the legend, out of the footer's room
/// A table begins at a page's foot only if heads and a few rows fit there.
constexpr qreal LeastTableHeight = 110;

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

/// The categories `first` to `end` of a chart.
ReportChart partOf(const ReportChart& chart, qsizetype first, qsizetype end)
{
    ReportChart part = chart;
    part.categories = chart.categories.mid(first, end - first);
    if (!chart.areaPositions.empty()) {
        part.areaPositions = {chart.areaPositions.begin() + first,
                              chart.areaPositions.begin() + end};
    }
    for (ReportChart::Series& series : part.series) {
        series.values = {series.values.begin() + first, series.values.begin() + end};
    }
    return part;
}

} // namespace

ReportDocument::ReportDocument(std::shared_ptr<const Report> report, const ReportFonts& fonts)
    : m_report(std::move(report))
    , m_fonts(fonts)
    , m_legend(legendOf(*m_report, fonts))
    , m_body(bodyOf(*m_report, m_legend))
    , m_front(*m_report, fonts, m_body)
    , m_layouts(m_report->parts.size())
    , m_page(m_front.pageCount())
    , m_y(m_front.partsTop())
    , m_pageTop(m_front.partsTop())
{}

Result<ReportDocument> ReportDocument::layOut(Report report)
{
    KYODO_TRY_ASSIGN(const ReportFonts fonts, ReportFonts::load());
    return layOut(std::move(report), fonts);
}

Result<ReportDocument> ReportDocument::layOut(Report report, const ReportFonts& fonts)
{
    ReportDocument document(std::make_shared<const Report>(std::move(report)), fonts);
    for (std::size_t part = 0; part < document.m_report->parts.size(); ++part) {
        KYODO_TRY(document.place(part));
    }
    document.m_pageCount =
        std::max({1, document.m_front.pageCount(),
                  document.m_pieces.empty() ? 1 : document.m_pieces.back().page + 1});
    return document;
}

ReportDocument::Piece& ReportDocument::addPiece(std::size_t part)
{
    Piece& piece = m_pieces.emplace_back();
    piece.page = m_page;
    piece.top = m_y;
    piece.part = part;
    return piece;
}

void ReportDocument::startPage()
{
    ++m_page;
    m_y = m_body.top();
    m_pageTop = m_y;
}

void ReportDocument::makeRoom(qreal height)
{
    if (height > room() && !isPageFresh()) {
        startPage();
    }
}

Status ReportDocument::place(std::size_t part)
{
    const ReportPart& what = m_report->parts[part];
    if (const auto* table = std::get_if<ReportTable>(&what)) {
        return table->isDataOnly() ? Status() : placeTable(part, *table);
    }
    if (const auto* text = std::get_if<ReportText>(&what)) {
        placeText(part, *text);
    } else if (const auto* chart = std::get_if<ReportChart>(&what)) {
        placeChart(part, *chart);
    } else if (const auto* figure = std::get_if<ReportAreaFigure>(&what)) {
        placeFigure(part, *figure);
    }
    return {};
}

/// A table that fits on one page is not divided; a longer one begins where the one before ends, if
/// a few of its rows fit there.
Status ReportDocument::placeTable(std::size_t part, const ReportTable& table)
{
    const TableLayout& layout = m_layouts[part].emplace(table, m_body, m_fonts);
    KYODO_TRY_ASSIGN(const qreal whole, tableHeight(table, layout, m_body.height() + 1));
    makeRoom(whole <= m_body.height() ? whole : LeastTableHeight);
    KYODO_TRY_ASSIGN(const PagedTable paged, pagedTable(table, layout, room(), m_body.height()));
    bookmarkTable(table, paged, m_page, m_y);
    for (std::size_t i = 0; i < paged.pages.size(); ++i) {
        if (i > 0) {
            startPage();
        }
        addPiece(part).rows = paged.pages[i];
    }
    m_y += std::min(paged.lastHeight, room()) + GapBetweenParts;
    return {};
}

void ReportDocument::bookmarkTable(const ReportTable& table, const PagedTable& paged, int firstPage,
                                   qreal top)
{
    const int groupLevel = table.title.isEmpty() ? 0 : 1;
    if (!table.title.isEmpty()) {
        m_bookmarks.push_back({table.title, firstPage, top, 0});
    }
    for (std::size_t i = 0; i < table.groups.size(); ++i) {
        const int page = paged.groups[i].page;
        m_bookmarks.push_back({table.groups[i].heading, firstPage + page,
                               (page == 0 ? top : m_body.top()) + paged.groups[i].below,
                               groupLevel});
    }
}

void ReportDocument::placeText(std::size_t part, const ReportText& text)
{
    const TextBlock block(m_fonts.regular(report_style::BodySize), text.text, m_body.width());
    const qreal heading = text.heading.isEmpty() ? 0 : report_painting::headingHeight();
    const qreal lineHeight = block.height() / block.lineCount();
    makeRoom(std::min(heading + block.height(), heading + 3 * lineHeight));
    if (!text.heading.isEmpty()) {
        m_bookmarks.push_back({text.heading, m_page, m_y, 0});
    }
    for (int line = 0; line < block.lineCount();) {
        const qreal above = line == 0 ? heading : 0;
        const int fitting = std::max(1, static_cast<int>((room() - above) / lineHeight));
        const int end = std::min(block.lineCount(), line + fitting);
        Piece& piece = addPiece(part);
        piece.firstLine = line;
        piece.endLine = end;
        m_y += above + (end - line) * lineHeight;
        line = end;
        if (line < block.lineCount()) {
            startPage();
        }
    }
    m_y += GapBetweenParts;
}

/// A chart with more categories than a page has room for goes on on the next.
void ReportDocument::placeChart(std::size_t part, const ReportChart& chart)
{
    const qsizetype all = chart.categories.size();
    const qreal whole = chartHeight(chart, m_body.width(), m_fonts);
    makeRoom(std::min(whole, m_body.height()));
    m_bookmarks.push_back({chart.title, m_page, m_y, 0});
    const qreal frame = chartHeight(partOf(chart, 0, 0), m_body.width(), m_fonts);
    const qreal each = all == 0 ? 0 : (whole - frame) / static_cast<qreal>(all);
    const bool canBeDivided = chart.kind != ReportChart::Kind::Lines && each > 0;
    for (qsizetype first = 0; first == 0 || first < all;) {
        const qsizetype fitting =
            canBeDivided ? std::max<qsizetype>(1, static_cast<qsizetype>((room() - frame) / each))
                         : all;
        const qsizetype end = std::min(all, first + std::max<qsizetype>(fitting, 1));
        Piece& piece = addPiece(part);
        piece.chart = partOf(chart, first, end);
        m_y += chartHeight(piece.chart, m_body.width(), m_fonts);
        if (end >= all) {
            break;
        }
        first = end;
        startPage();
    }
    m_y += GapBetweenParts;
}

void ReportDocument::placeFigure(std::size_t part, const ReportAreaFigure& figure)
{
    const qreal height = report_painting::headingHeight() + FigureHeight;
    makeRoom(height);
    m_bookmarks.push_back({figure.title, m_page, m_y, 0});
    addPiece(part);
    m_y += height + GapBetweenParts;
}

Status ReportDocument::paintPage(QPainter& painter, int page) const
{
    if (m_report->isDraft) {
        report_painting::drawDraftMark(painter, m_body, m_fonts);
    }
    m_front.paint(painter, page);
    const auto first =
        std::lower_bound(m_pieces.begin(), m_pieces.end(), page,
                         [](const Piece& piece, int wanted) { return piece.page < wanted; });
    for (auto piece = first; piece != m_pieces.end() && piece->page == page; ++piece) {
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

Status ReportDocument::paintPiece(QPainter& painter, const Piece& piece) const
{
    const ReportPart& part = m_report->parts[piece.part];
    if (const auto* table = std::get_if<ReportTable>(&part)) {
        return TablePainter(painter, *table, *m_layouts[piece.part], m_fonts,
                            static_cast<qint64>(piece.part) + 1)
            .paint(piece.rows, piece.top);
    }
    if (const auto* text = std::get_if<ReportText>(&part)) {
        paintText(painter, piece, *text);
    } else if (const auto* figure = std::get_if<ReportAreaFigure>(&part)) {
        paintFigure(painter, piece, *figure);
    } else {
        const PageTag tag(painter,
                          {.role = PageRole::Figure, .description = piece.chart.description});
        paintChart(painter, piece.chart,
                   {m_body.left(), piece.top, m_body.width(), m_body.bottom() - piece.top},
                   m_fonts);
    }
    return {};
}

void ReportDocument::paintText(QPainter& painter, const Piece& piece, const ReportText& text) const
{
    qreal top = piece.top;
    if (piece.firstLine == 0 && !text.heading.isEmpty()) {
        const PageTag tag(painter, {.role = PageRole::Heading});
        report_painting::drawHeading(
            painter, {m_body.left(), top, m_body.width(), report_painting::headingHeight()},
            text.heading, {}, m_fonts);
        top += report_painting::headingHeight();
    }
    const PageTag tag(painter,
                      {.role = PageRole::Paragraph, .key = static_cast<qint64>(piece.part) + 1});
    TextBlock(m_fonts.regular(report_style::BodySize), text.text, m_body.width())
        .draw(painter, {m_body.left(), top},
              {.firstLine = piece.firstLine, .endLine = piece.endLine});
}

void ReportDocument::paintFigure(QPainter& painter, const Piece& piece,
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
               {m_body.left(), piece.top + heading, m_body.width(), FigureHeight})
        .paint(painter, m_fonts.regular(report_style::SmallSize).font(), state);
}

} // namespace kyodo
