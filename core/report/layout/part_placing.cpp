#include "core/report/layout/part_placing.h"

#include "core/report/figures/chart_painter.h"
#include "core/report/layout/measured_parts.h"

#include <algorithm>

namespace kyodo {
namespace {

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

class PartPlacer final
{
public:
    PartPlacer(MeasuredParts parts, const ReportFonts& fonts, const PartsPlace& place)
        : m_parts(std::move(parts))
        , m_fonts(fonts)
        , m_body(place.body)
        , m_page(place.firstPage)
        , m_y(place.firstTop)
        , m_pageTop(place.firstTop)
    {}

    Result<PlacedParts> place()
    {
        for (std::size_t part = 0; part < m_parts.size();) {
            for (const std::size_t end = m_parts.endOfRun(part); part < end; ++part) {
                turnPageBefore(part, end);
                KYODO_TRY(placePart(part, end));
                m_y += MeasuredParts::Gap;
            }
        }
        m_placed.layouts = std::move(m_parts.layouts());
        return std::move(m_placed);
    }

private:
    [[nodiscard]] qreal room() const { return m_body.bottom() - m_y; }
    [[nodiscard]] bool isPageFresh() const { return m_y <= m_pageTop; }
    /// Without a report's title on it.
    [[nodiscard]] bool isPageBlank() const { return m_y <= m_body.top(); }

    void startPage()
    {
        ++m_page;
        m_y = m_body.top();
        m_pageTop = m_y;
    }

    /// Goes to a new page where the part cannot begin on this one, or would be cut for little gain.
    void turnPageBefore(std::size_t part, std::size_t end)
    {
        if (!isPageBlank() && (opening(part, end) > room() || goesWhole(part, end))) {
            startPage();
        }
    }

    /// What of the part has to stand on this page if it begins here.
    [[nodiscard]] qreal opening(std::size_t part, std::size_t end) const
    {
        const bool canBeCut = m_parts.canBeCut(part);
        if (canBeCut && isPageFresh()) { // a title alone would leave the page blank
            return std::min(m_parts[part].opening, m_parts.mostBlank());
        }
        const bool isTable = std::holds_alternative<ReportTable>(m_parts.content(part));
        const bool staysWithTexts = !isTable && !m_parts.isText(part);
        return std::min(m_parts[part].opening +
                            (staysWithTexts ? m_parts.textsBelow(part, end) : 0),
                        m_body.height());
    }

    /// With all that belongs to it, on a page that has room for that.
    [[nodiscard]] bool goesWhole(std::size_t part, std::size_t end) const
    {
        const qreal height = m_parts.heightOf(part, end);
        return !m_parts.isText(part) && height > room() && height <= m_body.height() &&
               room() <= m_parts.mostBlankBefore(part, end);
    }

    Status placePart(std::size_t part, std::size_t end)
    {
        const std::size_t index = m_parts[part].index;
        const ReportPart& what = m_parts.content(part);
        if (const auto* table = std::get_if<ReportTable>(&what)) {
            return placeTable(index, *table, m_parts.textsBelow(part, end));
        }
        if (const auto* text = std::get_if<ReportText>(&what)) {
            placeText(index, *text);
        } else if (const auto* chart = std::get_if<ReportChart>(&what)) {
            placeChart(index, *chart);
        } else if (const auto* figure = std::get_if<ReportAreaFigure>(&what)) {
            addBookmark(figure->title);
            addPiece(index);
            m_y += m_parts[part].whole;
        }
        return {};
    }

    PlacedPiece& addPiece(std::size_t index)
    {
        PlacedPiece& piece = m_placed.pieces.emplace_back();
        piece.page = m_page;
        piece.top = m_y;
        piece.part = index;
        return piece;
    }

    void addBookmark(const QString& title)
    {
        m_placed.bookmarks.push_back({title, m_page, m_y, 0});
    }

    Result<PagedTable> pagedHere(const ReportTable& table, const TableLayout& layout, qreal below)
    {
        return pagedTable(table, layout,
                          {.first = room(),
                           .later = m_body.height(),
                           .below = below,
                           .dividesFirstRow = isPageFresh()});
    }

    Status placeTable(std::size_t index, const ReportTable& table, qreal below)
    {
        const TableLayout& layout = *m_parts.layouts()[index];
        KYODO_TRY_ASSIGN(PagedTable paged, pagedHere(table, layout, below));
        if (paged.pages.size() > 1 && paged.pages.front().lines.empty()) {
            startPage(); // no heads without a row
            KYODO_TRY_ASSIGN(paged, pagedHere(table, layout, below));
        }
        bookmarkTable(table, paged, layout.frameHeight());
        for (std::size_t i = 0; i < paged.pages.size(); ++i) {
            if (i > 0) {
                startPage();
            }
            addPiece(index).rows = paged.pages[i];
        }
        m_y += std::min(paged.lastHeight, room());
        return {};
    }

    /// `frame` is what stands above the rows on every page.
    void bookmarkTable(const ReportTable& table, const PagedTable& paged, qreal frame)
    {
        if (!table.title.isEmpty()) {
            addBookmark(table.title);
        }
        for (std::size_t i = 0; i < table.groups.size(); ++i) {
            const GroupPlace& place = paged.groups[i];
            const qreal top = place.page == 0 ? m_y : m_body.top();
            m_placed.bookmarks.push_back({table.groups[i].heading, m_page + place.page,
                                          top + frame + place.below,
                                          table.title.isEmpty() ? 0 : 1});
        }
    }

    void placeText(std::size_t index, const ReportText& text)
    {
        const TextBlock block = textBlockOf(text, m_fonts, m_body);
        const qreal lineHeight = block.height() / block.lineCount();
        if (!text.heading.isEmpty()) {
            addBookmark(text.heading);
        }
        for (int line = 0; line < block.lineCount();) {
            const qreal above = line == 0 ? headingHeight(text) : 0;
            const int fitting = std::max(1, static_cast<int>((room() - above) / lineHeight));
            PlacedPiece& piece = addPiece(index);
            piece.firstLine = line;
            piece.endLine = std::min(block.lineCount(), line + fitting);
            m_y += above + (piece.endLine - line) * lineHeight;
            line = piece.endLine;
            if (line < block.lineCount()) {
                startPage();
            }
        }
    }

    /// A chart with more categories than a page has room for goes on on the next.
    void placeChart(std::size_t index, const ReportChart& chart)
    {
        const qsizetype all = chart.categories.size();
        const qreal whole = chartHeight(chart, m_body.width(), m_fonts);
        addBookmark(chart.title);
        const qreal frame = chartHeight(partOf(chart, 0, 0), m_body.width(), m_fonts);
        const qreal each = all == 0 ? 0 : (whole - frame) / static_cast<qreal>(all);
        const bool canBeDivided = chart.kind != ReportChart::Kind::Lines && each > 0;
        for (qsizetype first = 0; first == 0 || first < all;) {
            const qsizetype fitting =
                canBeDivided
                    ? std::max<qsizetype>(1, static_cast<qsizetype>((room() - frame) / each))
                    : all;
            const qsizetype end = std::min(all, first + std::max<qsizetype>(fitting, 1));
            PlacedPiece& piece = addPiece(index);
            piece.chart = partOf(chart, first, end);
            m_y += chartHeight(piece.chart, m_body.width(), m_fonts);
            if (end >= all) {
                break;
            }
            first = end;
            startPage();
        }
    }

    MeasuredParts m_parts;
    const ReportFonts& m_fonts;
    QRectF m_body;
    PlacedParts m_placed;
    // where the next part goes
    int m_page;
    qreal m_y;
    qreal m_pageTop; ///< of the parts on this page
};

} // namespace

Result<PlacedParts> placeParts(const Report& report, const ReportFonts& fonts,
                               const PartsPlace& place)
{
    KYODO_TRY_ASSIGN(MeasuredParts parts, MeasuredParts::measure(report, fonts, place.body));
    return PartPlacer(std::move(parts), fonts, place).place();
}

} // namespace kyodo
