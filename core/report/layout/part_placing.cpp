#include "core/report/layout/part_placing.h"

#include "core/report/layout/measured_parts.h"

#include <algorithm>

namespace kyodo {
namespace {

constexpr qreal Tolerance = 1e-6; // heights are sums
/// Bars of a chart that go on with what stays with the last one.
constexpr qsizetype BarsTogether = 2;

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
        if (!isPageBlank() && (!fits(opening(part, end)) || goesWhole(part, end))) {
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
        const qreal wished =
            m_parts[part].opening + (staysWithTexts ? m_parts.textsBelow(part, end) : 0);
        const qreal most =
            canBeCut ? std::max(m_parts[part].least, m_parts.mostBlankBefore(part, end)) : wished;
        return std::min({wished, most, m_body.height()});
    }

    /// With all that belongs to it, on a page that has room for that.
    [[nodiscard]] bool goesWhole(std::size_t part, std::size_t end) const
    {
        const qreal height = m_parts.heightOf(part, end);
        return !m_parts.isText(part) && !fits(height) && height <= m_body.height() + Tolerance &&
               room() <= m_parts.mostBlankBeforeWhole();
    }

    Status placePart(std::size_t part, std::size_t end)
    {
        const std::size_t index = m_parts[part].index;
        const ReportPart& what = m_parts.content(part);
        const qreal below = m_parts.textsBelow(part, end);
        if (const auto* table = std::get_if<ReportTable>(&what)) {
            return placeTable(index, *table, below);
        }
        if (const auto* text = std::get_if<ReportText>(&what)) {
            placeText(index, *text, below);
        } else if (const auto* chart = std::get_if<ReportChart>(&what)) {
            placeChart(index, *chart, m_parts.canBeCut(part), below);
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
                           .mostBlank = m_parts.mostBlank(),
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

    void placeText(std::size_t index, const ReportText& text, qreal below)
    {
        const TextBlock block = textBlockOf(text, m_fonts, m_body);
        if (goesWithTextsBelow(block.height() + heightAboveLines(text), block, below)) {
            startPage();
        }
        if (!text.heading.isEmpty()) {
            addBookmark(text.heading);
        }
        for (int line = 0; line < block.lineCount();) {
            const qreal above = line == 0 ? heightAboveLines(text) : 0;
            PlacedPiece& piece = addPiece(index);
            piece.firstLine = line;
            piece.endLine = endOfTextHere(block, line, above, below);
            m_y += above + (piece.endLine - line) * block.lineHeight();
            line = piece.endLine;
            if (line < block.lineCount()) {
                startPage();
            }
        }
    }

    /// Whether a text too short to be divided would leave the texts `below` it alone on a page.
    [[nodiscard]] bool goesWithTextsBelow(qreal height, const TextBlock& block, qreal below) const
    {
        return below > 0 && block.lineCount() < 2 * OpeningLines && !isPageFresh() &&
               !fits(height + below) && room() <= m_parts.mostBlank();
    }

    /// One past the last of the lines from `line` on that stand here: as many as fit, but for some
    /// that go on with the texts `below` them, or with a last line that would go on alone.
    [[nodiscard]] int endOfTextHere(const TextBlock& block, int line, qreal above,
                                    qreal below) const
    {
        const int all = block.lineCount();
        const int end = std::min(all, line + block.linesThatFit(room() - above));
        const qreal height = above + (all - line) * block.lineHeight();
        const bool leavesTexts = end == all && below > 0 && !fits(height + below);
        if (end == all && !leavesTexts) {
            return all;
        }
        const int goingOn = std::max(all - end, leavesTexts ? OpeningLines : LastLines);
        return all - goingOn - line >= OpeningLines ? all - goingOn : end;
    }

    /// A chart with more categories than a page has room for goes on on the next.
    void placeChart(std::size_t index, const ReportChart& chart, bool canBeCut, qreal below)
    {
        const qsizetype all = chart.categories.size();
        addBookmark(chart.title);
        qsizetype first = 0;
        do {
            if (first > 0) {
                startPage();
            }
            const qsizetype end = canBeCut ? endOfChartHere(chart, first, below) : all;
            addPiece(index).categories = {first, end};
            m_y += heightOf(chart, {first, end});
            first = end;
        } while (first < all);
    }

    /// The same of the bars of a chart. One that stands here whole is not cut for the texts below.
    [[nodiscard]] qsizetype endOfChartHere(const ReportChart& chart, qsizetype first,
                                           qreal below) const
    {
        const qsizetype all = chart.categories.size();
        const qreal frame = heightOf(chart, {});
        const qreal each = heightOf(chart, {0, 1}) - frame;
        const auto fitting = static_cast<qsizetype>((room() - frame + Tolerance) / each);
        const qsizetype end = std::min(all, first + std::max<qsizetype>(1, fitting));
        const bool leavesTexts =
            first > 0 && end == all && below > 0 && !fits(heightOf(chart, {first, all}) + below);
        return leavesTexts && all - first > BarsTogether ? all - BarsTogether : end;
    }

    [[nodiscard]] bool fits(qreal height) const { return height <= room() + Tolerance; }

    [[nodiscard]] qreal heightOf(const ReportChart& chart, const ChartRange& range) const
    {
        return chartHeight(chart, range, m_body.width(), m_fonts);
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
