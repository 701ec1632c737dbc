#include "core/report/figures/chart_painter.h"

#include "core/report/figures/chart_colors.h"
#include "core/report/output/frame_words.h"
#include "core/report/pages/report_painting.h"
#include "core/report/pages/report_style.h"
#include "core/report/text/text_block.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace kyodo {
namespace {

constexpr qreal BarThickness = 10;
constexpr qreal BarGap = 4;
constexpr qreal LabelShare = 0.28; ///< of the width, for the names of the categories
constexpr qreal ValueWidth = 56;   ///< beside the longest bar
constexpr qreal LegendSwatch = 9;
constexpr qreal AxisHeight = 18;
constexpr qreal LinesHeight = 170;
constexpr qreal MarkRadius = 2.6;
constexpr qreal LineWidth = 1.8;

QString valueText(double value)
{
    const bool isWhole = std::abs(value - std::round(value)) < 1e-9;
    return QLocale(QLocale::Japanese).toString(value, 'f', isWhole ? 0 : 1);
}

double sumOf(const ReportChart& chart, std::size_t category)
{
    double sum = 0;
    for (const ReportChart::Series& series : chart.series) {
        sum += series.values[category];
    }
    return sum;
}

double greatest(const ReportChart& chart)
{
    double most = 0;
    for (std::size_t i = 0; i < static_cast<std::size_t>(chart.categories.size()); ++i) {
        if (chart.kind == ReportChart::Kind::StackedBars) {
            most = std::max(most, sumOf(chart, i));
            continue;
        }
        for (const ReportChart::Series& series : chart.series) {
            most = std::max(most, series.values[i]);
        }
    }
    return most;
}

/// One painting of a chart: title, figure, legend from top to bottom.
class ChartPainting
{
public:
    ChartPainting(QPainter& painter, const ReportChart& chart, const ChartRange& range,
                  const QRectF& place, const ReportFonts& fonts)
        : m_painter(painter)
        , m_chart(chart)
        , m_range(range)
        , m_place(place)
        , m_fonts(fonts)
        , m_font(fonts.regular(report_style::SmallSize))
        , m_axis(chartAxis(greatest(chart)))
        , m_y(place.top())
    {}

    void paint()
    {
        paintTitle();
        if (m_chart.kind == ReportChart::Kind::Lines) {
            paintLines();
        } else {
            paintBars();
        }
        if (hasLegend(m_chart)) {
            paintLegend();
        }
    }

private:
    void paintTitle()
    {
        const QRectF heading(m_place.left(), m_y, m_place.width(),
                             report_painting::headingHeight());
        report_painting::drawHeading(m_painter, heading, m_chart.title,
                                     frame_words::unit(m_chart.unit), m_fonts);
        m_y += heading.height() + BarGap;
    }

    void text(const QString& words, const QRectF& cell, Qt::AlignmentFlag align)
    {
        const TextBlock block(m_font, words, cell.width());
        block.draw(m_painter, {cell.left(), cell.center().y() - m_font.lineHeight() / 2},
                   {.align = align, .width = cell.width(), .endLine = 1});
    }

    [[nodiscard]] QRectF figure() const
    {
        const qreal label = m_place.width() * LabelShare;
        return m_place.adjusted(label, 0, -ValueWidth, 0);
    }

    [[nodiscard]] qreal lengthOf(double value) const
    {
        return figure().width() * value / m_axis.end;
    }

    void paintBars()
    {
        const bool isStacked = m_chart.kind == ReportChart::Kind::StackedBars;
        const std::size_t bars = isStacked ? 1 : m_chart.series.size();
        for (qsizetype i = m_range.first; i < m_range.end; ++i) {
            const qreal height = BarThickness * static_cast<qreal>(bars);
            text(m_chart.categories[i],
                 {m_place.left(), m_y, m_place.width() * LabelShare - BarGap, height},
                 Qt::AlignRight);
            isStacked ? paintStack(static_cast<std::size_t>(i))
                      : paintSideBySide(static_cast<std::size_t>(i));
            m_y += height + BarGap;
        }
    }

    /// Of nothing no bar: it would be a line.
    void paintBar(qreal left, qreal top, double value, const QColor& color)
    {
        if (value > 0) {
            m_painter.fillRect(QRectF(left, top, lengthOf(value), BarThickness - 1), color);
        }
    }

    void paintValue(qreal left, qreal top, double value)
    {
        text(valueText(value), {left + 4, top, ValueWidth, BarThickness}, Qt::AlignLeft);
    }

    void paintSideBySide(std::size_t category)
    {
        for (std::size_t series = 0; series < m_chart.series.size(); ++series) {
            const double value = m_chart.series[series].values[category];
            const qreal top = m_y + BarThickness * static_cast<qreal>(series);
            paintBar(figure().left(), top, value, chartColor(m_chart, series, category));
            paintValue(figure().left() + lengthOf(value), top, value);
        }
    }

    void paintStack(std::size_t category)
    {
        qreal left = figure().left();
        for (std::size_t series = 0; series < m_chart.series.size(); ++series) {
            const double value = m_chart.series[series].values[category];
            paintBar(left, m_y, value, chartColor(m_chart, series, category));
            left += lengthOf(value);
        }
        paintValue(left, m_y, sumOf(m_chart, category));
    }

    void paintLines()
    {
        // the highest value may stand at the top of the axis, its figure above that
        const qreal figures = m_font.lineHeight() + 2 * MarkRadius;
        const QRectF frame(m_place.left() + ValueWidth, m_y + figures,
                           m_place.width() - 2 * ValueWidth, LinesHeight - figures);
        paintGrid(frame);
        std::vector<QPolygonF> lines;
        for (const ReportChart::Series& series : m_chart.series) {
            lines.push_back(lineOf(series.values, frame));
        }
        // of several lines the values would lie on each other
        const std::vector<QRectF> values =
            lines.size() == 1 ? valuePlaces(lines.front(), frame) : std::vector<QRectF>();
        for (const QRectF& place : values) {
            m_painter.fillRect(place, QColor(report_style::Paper)); // no grid behind it
        }
        for (std::size_t series = 0; series < lines.size(); ++series) {
            paintLine(lines[series], series);
        }
        for (std::size_t i = 0; i < values.size(); ++i) {
            text(valueText(m_chart.series.front().values[i]), values[i], Qt::AlignHCenter);
        }
        m_y += LinesHeight + AxisHeight;
    }

    void paintGrid(const QRectF& frame)
    {
        for (int step = 0; step <= m_axis.steps; ++step) {
            const double value = m_axis.end * step / m_axis.steps;
            const qreal y = frame.bottom() - frame.height() * step / m_axis.steps;
            report_painting::drawHairline(m_painter, frame.left(), frame.right(), y);
            text(valueText(value), {m_place.left(), y - 6, ValueWidth - BarGap, 12},
                 Qt::AlignRight);
        }
        for (qsizetype i = 0; i < m_chart.categories.size(); ++i) {
            const qreal slot = frame.width() / static_cast<qreal>(m_chart.categories.size());
            text(m_chart.categories[i],
                 {frame.left() + slot * static_cast<qreal>(i), frame.bottom(), slot, AxisHeight},
                 Qt::AlignHCenter);
        }
    }

    [[nodiscard]] QPolygonF lineOf(const std::vector<double>& values, const QRectF& frame) const
    {
        const qreal slot = frame.width() / static_cast<qreal>(values.size());
        QPolygonF line;
        for (std::size_t i = 0; i < values.size(); ++i) {
            line << QPointF(frame.left() + slot * (static_cast<qreal>(i) + 0.5),
                            frame.bottom() - frame.height() * values[i] / m_axis.end);
        }
        return line;
    }

    void paintLine(const QPolygonF& line, std::size_t series)
    {
        const QPen textPen = m_painter.pen();
        m_painter.setPen(QPen(seriesColor(m_chart, series), LineWidth));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolyline(line);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(seriesColor(m_chart, series));
        for (const QPointF& point : line) {
            paintMark(series, point);
        }
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(textPen);
    }

    /// Above its point; below it where the line comes down to it from both sides, and where the
    /// axis leaves no room for that, as far above it as the line leaves room. As wide as the words,
    /// so that they cover no more of the grid than they need.
    [[nodiscard]] std::vector<QRectF> valuePlaces(const QPolygonF& line, const QRectF& frame) const
    {
        const qreal height = m_font.lineHeight();
        std::vector<QRectF> places;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const double value = m_chart.series.front().values[static_cast<std::size_t>(i)];
            const qreal width = TextBlock(m_font, valueText(value)).width() + 2 * MarkRadius;
            const qreal below = line[i].y() + 2 * MarkRadius;
            const bool isBelow = isValley(line, i) && below + height < frame.bottom();
            const qreal above = line[i].y() - height - clearance(line, i, width / 2);
            places.emplace_back(line[i].x() - width / 2, isBelow ? below : above, width, height);
        }
        return places;
    }

    /// How far above a point a value stands that reaches `half` to either side.
    [[nodiscard]] static qreal clearance(const QPolygonF& line, qsizetype point, qreal half)
    {
        constexpr qreal OfMark = 2 * MarkRadius;
        if (!isValley(line, point)) {
            return OfMark;
        }
        const QPointF left = line[point - 1] - line[point];
        const QPointF right = line[point + 1] - line[point];
        const qreal steepest = std::max(left.y() / left.x(), -right.y() / right.x());
        return std::max(OfMark, std::min(half, right.x()) * steepest); // no line beyond that
    }

    [[nodiscard]] static bool isValley(const QPolygonF& line, qsizetype point)
    {
        return point > 0 && point + 1 < line.size() && line[point - 1].y() < line[point].y() &&
               line[point + 1].y() < line[point].y();
    }

    /// Lines are told apart by the shape of their points too.
    void paintMark(std::size_t series, QPointF centre)
    {
        QRectF box(0, 0, 2 * MarkRadius, 2 * MarkRadius);
        box.moveCenter(centre);
        switch (series % 3) {
        case 0:
            m_painter.drawEllipse(box);
            break;
        case 1:
            m_painter.drawRect(box);
            break;
        default:
            m_painter.drawPolygon(
                QPolygonF({{box.center().x(), box.top()}, box.bottomRight(), box.bottomLeft()}));
        }
    }

    void paintLegend()
    {
        qreal left = m_place.left();
        for (std::size_t series = 0; series < m_chart.series.size(); ++series) {
            const TextBlock name(m_font, m_chart.series[series].name);
            const qreal width = LegendSwatch + 4 + name.width() + 14;
            if (left + width > m_place.right() && left > m_place.left()) {
                left = m_place.left();
                m_y += m_font.lineHeight();
            }
            const qreal middle = m_y + m_font.lineHeight() / 2;
            m_painter.fillRect(QRectF(left, middle - LegendSwatch / 2, LegendSwatch, LegendSwatch),
                               seriesColor(m_chart, series));
            name.draw(m_painter, {left + LegendSwatch + 4, m_y});
            left += width;
        }
        m_y += m_font.lineHeight();
    }

    QPainter& m_painter;
    const ReportChart& m_chart;
    ChartRange m_range;
    QRectF m_place;
    const ReportFonts& m_fonts;
    ReportFont m_font;
    ChartAxis m_axis;
    qreal m_y;
};

int legendLines(const ReportChart& chart, qreal width, const ReportFont& font)
{
    int lines = 1;
    qreal left = 0;
    for (const ReportChart::Series& series : chart.series) {
        const qreal entry = LegendSwatch + 4 + TextBlock(font, series.name).width() + 14;
        if (left > 0 && left + entry > width) {
            ++lines;
            left = 0;
        }
        left += entry;
    }
    return lines;
}

} // namespace

ChartAxis chartAxis(double most)
{
    if (!(most > 0)) {
        return {};
    }
    const double power = std::pow(10.0, std::floor(std::log10(most / 5)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        const double step = factor * power;
        const int steps = static_cast<int>(std::ceil(most / step - 1e-9));
        if (steps <= 6) {
            return {step * steps, steps};
        }
    }
    return {most, 1};
}

ChartRange wholeOf(const ReportChart& chart)
{
    return {0, chart.categories.size()};
}

qreal chartHeight(const ReportChart& chart, const ChartRange& range, qreal width,
                  const ReportFonts& fonts)
{
    const ReportFont font = fonts.regular(report_style::SmallSize);
    const bool isStacked = chart.kind == ReportChart::Kind::StackedBars;
    const qreal bars = isStacked ? 1 : static_cast<qreal>(chart.series.size());
    const qreal figure =
        chart.kind == ReportChart::Kind::Lines
            ? LinesHeight + AxisHeight
            : (bars * BarThickness + BarGap) * static_cast<qreal>(range.end - range.first);
    const qreal legend = hasLegend(chart) ? legendLines(chart, width, font) * font.lineHeight() : 0;
    return report_painting::headingHeight() + BarGap + figure + legend;
}

void paintChart(QPainter& painter, const ReportChart& chart, const ChartRange& range,
                const QRectF& place, const ReportFonts& fonts)
{
    ChartPainting(painter, chart, range, place, fonts).paint();
}

} // namespace kyodo
