#include "core/report/tally_pages.h"

#include "core/base/text.h"
#include "core/report/content/survey_rows.h"
#include "core/report/content/survey_words.h"
#include "core/report/report_painting.h"
#include "core/report/report_style.h"

#include <QPainter>

#include <algorithm>

namespace kyodo {
namespace {

constexpr qreal TitleHeight = 30;
constexpr qreal RowHeight = 16;
constexpr qreal HeadRowHeight = 19;
constexpr qreal NoteHeight = 13;
constexpr qreal GapBelow = 14;
constexpr qreal LabelWidth = 236;
constexpr qreal NumberWidth = 58;
constexpr qreal MostCrossWidth = 84;
constexpr qreal BarHeight = 7;
constexpr qreal BarGap = 18;

/// Paints one table, or a part of one.
class TallyTablePainter final
{
public:
    TallyTablePainter(QPainter& painter, const TallyTable& table, const Guideline& guideline,
                      const ReportFonts& fonts, const QRectF& place)
        : m_painter(painter)
        , m_table(table)
        , m_guideline(guideline)
        , m_fonts(fonts)
        , m_place(place)
        , m_y(place.top())
    {}

    void paint(const TablePart& part)
    {
        paintHeading(part.firstRow > 0);
        paintHeads();
        for (int row = part.firstRow; row < part.endRow; ++row) {
            paintRow(m_table.rows[static_cast<std::size_t>(row)],
                     m_fonts.regular(report_style::BodySize));
            report_painting::drawHairline(m_painter, left(), right(), m_y);
        }
        if (part.endRow == static_cast<int>(m_table.rows.size())) {
            report_painting::drawStrongLine(m_painter, left(), right(), m_y);
            paintRow(m_table.total, m_fonts.bold(report_style::BodySize));
            paintNotes();
        }
    }

private:
    [[nodiscard]] qreal left() const { return m_place.left(); }
    [[nodiscard]] qreal right() const
    {
        return m_table.hasBars ? m_place.right() : numberLeft(m_table.heads.size());
    }

    [[nodiscard]] qreal numberWidth() const
    {
        if (m_table.hasBars) {
            return NumberWidth;
        }
        const auto columns = static_cast<qreal>(m_table.heads.size());
        return std::min(MostCrossWidth, (m_place.width() - LabelWidth) / columns);
    }

    [[nodiscard]] qreal numberLeft(std::size_t column) const
    {
        return left() + LabelWidth + static_cast<qreal>(column) * numberWidth();
    }

    void paintHeading(bool isContinued)
    {
        const QRectF place(left(), m_y, m_place.width(), report_painting::headingHeight());
        report_painting::drawHeading(
            m_painter, place, isContinued ? survey_words::continued(m_table.title) : m_table.title,
            {}, m_fonts);
        m_y += place.height();
    }

    void paintHeads()
    {
        m_painter.fillRect(QRectF(left(), m_y, right() - left(), HeadRowHeight),
                           QColor(report_style::HeadFill));
        const ReportFont font = m_fonts.bold(report_style::BodySize);
        paintText(font, m_table.labelHead, {left(), m_y, LabelWidth, HeadRowHeight}, Qt::AlignLeft);
        for (std::size_t i = 0; i < m_table.heads.size(); ++i) {
            paintColumnHead(m_table.heads[i], {numberLeft(i), m_y, numberWidth(), HeadRowHeight});
        }
        m_y += HeadRowHeight;
        report_painting::drawStrongLine(m_painter, left(), right(), m_y);
    }

    void paintColumnHead(const TallyTable::Label& head, const QRectF& cell)
    {
        if (!head.area) {
            paintText(m_fonts.bold(report_style::BodySize), head.words, cell, Qt::AlignRight);
            return;
        }
        const ReportFont font = m_fonts.bold(report_style::SmallSize);
        const QString mark = areaMark(*head.area, m_guideline);
        const qreal width = report_painting::areaChipWidth(mark, font);
        const QRectF chip(cell.right() - report_style::CellPadding - width + 4, cell.top(), width,
                          cell.height());
        report_painting::drawAreaChip(m_painter, chip, mark, head.area->position, font);
    }

    void paintRow(const TallyTable::Row& row, const ReportFont& font)
    {
        paintLabel(row.label, font);
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            paintText(font, row.cells[i],
                      {numberLeft(static_cast<std::size_t>(i)), m_y, numberWidth(), RowHeight},
                      Qt::AlignRight);
        }
        if (m_table.hasBars && &row != &m_table.total) {
            paintBar(row);
        }
        m_y += RowHeight;
    }

    void paintLabel(const TallyTable::Label& label, const ReportFont& font)
    {
        QRectF cell(left(), m_y, LabelWidth, RowHeight);
        QString words = label.words;
        if (label.area) {
            const ReportFont chipFont = m_fonts.bold(report_style::SmallSize);
            const QString mark = areaMark(*label.area, m_guideline);
            const qreal width = report_painting::areaChipWidth(mark, chipFont);
            report_painting::drawAreaChip(
                m_painter, {left() + report_style::CellPadding, m_y, width, RowHeight}, mark,
                label.area->position, chipFont);
            cell.adjust(width + report_style::CellPadding, 0, 0, 0);
            words = label.area->name;
        }
        paintText(font, words, cell, Qt::AlignLeft);
    }

    void paintBar(const TallyTable::Row& row)
    {
        const qreal barLeft = numberLeft(m_table.heads.size()) + BarGap;
        const qreal longest = m_place.right() - barLeft - report_style::CellPadding;
        const QRectF bar(barLeft, m_y + (RowHeight - BarHeight) / 2, longest * row.bar, BarHeight);
        m_painter.fillRect(bar, barColor(row.label));
    }

    /// An area's own; grey for what is none of the areas.
    [[nodiscard]] QColor barColor(const TallyTable::Label& label) const
    {
        if (label.area) {
            return areaColor(label.area->position);
        }
        const bool isAreaTable = m_table.rows.front().label.area != nullptr;
        return isAreaTable ? report_style::Hairline : report_style::BarFill;
    }

    void paintNotes()
    {
        m_y += 3;
        m_painter.setPen(QColor(report_style::QuietInk));
        for (const QString& note : m_table.notes) {
            TextBlock(m_fonts.regular(report_style::SmallSize), note, m_place.width())
                .draw(m_painter, {left() + report_style::CellPadding, m_y}, {.endLine = 1});
            m_y += NoteHeight;
        }
        m_painter.setPen(QColor(report_style::Ink));
    }

    /// On one line, cut if it must be, in the middle of the cell's height.
    void paintText(const ReportFont& font, const QString& text, const QRectF& cell,
                   Qt::AlignmentFlag align)
    {
        const QRectF inner =
            cell.adjusted(report_style::CellPadding, 0, -report_style::CellPadding, 0);
        const auto most = static_cast<qsizetype>(inner.width() / font.size());
        const bool fits = TextBlock(font, text).width() <= inner.width();
        const TextBlock block(font, fits ? text : elided(text, most));
        block.draw(m_painter, {inner.left(), inner.center().y() - font.lineHeight() / 2},
                   {.align = align, .width = inner.width(), .endLine = 1});
    }

    QPainter& m_painter;
    const TallyTable& m_table;
    const Guideline& m_guideline;
    const ReportFonts& m_fonts;
    QRectF m_place;
    qreal m_y;
};

std::vector<StackedTable> stackedTables(const std::vector<TallyTable>& tables)
{
    std::vector<StackedTable> stacked;
    for (const TallyTable& table : tables) {
        const qreal notes = static_cast<qreal>(table.notes.size()) * NoteHeight;
        stacked.push_back({static_cast<int>(table.rows.size()), RowHeight + notes + GapBelow});
    }
    return stacked;
}

StackMetrics stackMetrics(qreal bodyHeight)
{
    return {.bodyHeight = bodyHeight - TitleHeight,
            .headHeight = report_painting::headingHeight() + HeadRowHeight,
            .rowHeight = RowHeight};
}

} // namespace

TallyPages::TallyPages(const SurveyTally& tally, const Guideline& guideline,
                       const ReportFonts& fonts, const QRectF& body)
    : m_tables(tallyTables(tally))
    , m_parts(stackTables(stackedTables(m_tables), stackMetrics(body.height())))
    , m_guideline(&guideline)
    , m_fonts(fonts)
    , m_body(body)
{}

void TallyPages::paint(QPainter& painter, int page) const
{
    painter.setPen(QColor(report_style::Ink));
    TextBlock(m_fonts->bold(report_style::TitleSize), survey_words::summary())
        .draw(painter, m_body.topLeft());
    for (const TablePart& part : m_parts) {
        if (part.page == page) {
            const QRectF place = m_body.adjusted(0, TitleHeight + part.top, 0, 0);
            TallyTablePainter(painter, m_tables[part.table], *m_guideline, *m_fonts, place)
                .paint(part);
        }
    }
}

} // namespace kyodo
