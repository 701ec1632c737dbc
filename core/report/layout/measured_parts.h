#pragma once

#include "core/report/layout/table_layout.h"
#include "core/report/text/text_block.h"

namespace kyodo {

/// A part of a report that stands on pages.
struct MeasuredPart
{
    std::size_t index = 0; ///< in the report's parts
    qreal whole = 0;       ///< how tall it is; of a table at most little more than a page
    qreal opening = 0;     ///< of it what should stand on the page it begins on
    qreal least = 0;       ///< of that what has to: of a table one row, of bars one
};

/// The parts of a report that stand on pages, how tall they are, and which of them belong together.
/// They are counted among each other, without those for data alone.
class MeasuredParts final
{
public:
    /// On pages with this body. `report` must outlive everything. Fails when rows cannot be read.
    [[nodiscard]] static Result<MeasuredParts>
    measure(const Report& report, const ReportFonts& fonts, const QRectF& body);

    [[nodiscard]] std::size_t size() const { return m_parts.size(); }
    [[nodiscard]] const MeasuredPart& operator[](std::size_t part) const { return m_parts[part]; }
    [[nodiscard]] const ReportPart& content(std::size_t part) const
    {
        return m_report->parts[m_parts[part].index];
    }
    /// By index in the report; of tables.
    [[nodiscard]] std::vector<std::optional<TableLayout>>& layouts() { return m_layouts; }

    /// Of the parts `first` to `end`, below each other.
    [[nodiscard]] qreal heightOf(std::size_t first, std::size_t end) const;
    /// One past the last of the parts that stay with `first` where a page has room for them: a
    /// chart and the table of its figures, a table and the comment on it, the last part and the
    /// short texts that close the report.
    [[nodiscard]] std::size_t endOfRun(std::size_t first) const;
    /// Of the texts that follow `part` in a run that ends at `end`: what stays with its last line,
    /// the gap included. With a text only the report's last one does.
    [[nodiscard]] qreal textsBelow(std::size_t part, std::size_t end) const;

    /// Of a page: more than this is not left blank for the sake of what can be cut.
    [[nodiscard]] qreal mostBlank() const;
    /// Nor more than this before what fits on a page whole.
    [[nodiscard]] qreal mostBlankBeforeWhole() const;
    /// The same to keep the parts from `first` to `end` together: a chart with its figures is
    /// worth more.
    [[nodiscard]] qreal mostBlankBefore(std::size_t first, std::size_t end) const;
    /// Whether it may go on on another page though it is not taller than one.
    [[nodiscard]] bool canBeCut(std::size_t part) const;
    [[nodiscard]] bool isText(std::size_t part) const;

    static constexpr qreal Gap = 16; ///< between parts

private:
    MeasuredParts(const Report& report, const ReportFonts& fonts, const QRectF& body);

    [[nodiscard]] Result<MeasuredPart> measured(std::size_t index);
    [[nodiscard]] MeasuredPart measuredText(std::size_t index, const ReportText& text) const;
    [[nodiscard]] MeasuredPart measuredChart(std::size_t index, const ReportChart& chart) const;
    [[nodiscard]] std::size_t firstOfClosing() const;

    const Report* m_report;
    ReportFonts m_fonts;
    QRectF m_body;
    std::vector<MeasuredPart> m_parts;
    std::vector<std::optional<TableLayout>> m_layouts;
    std::size_t m_closing = 0; ///< the first of the short texts that close the report
};

/// The lines of a text part, as wide as the page.
[[nodiscard]] TextBlock textBlockOf(const ReportText& text, const ReportFonts& fonts,
                                    const QRectF& body);
/// What its heading takes above them; nothing without one.
[[nodiscard]] qreal heightAboveLines(const ReportText& text);

/// At least so many lines of a text stand at a page's foot.
inline constexpr int OpeningLines = 3;
/// As many do not go on alone on another page.
inline constexpr int LastLines = 2;

/// Of 領域図, its heading left out.
inline constexpr qreal AreaFigureHeight = 190;

} // namespace kyodo
