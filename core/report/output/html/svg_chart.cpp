#include "core/report/output/html/svg_chart.h"

#include "core/report/figures/chart_colors.h"
#include "core/report/output/frame_words.h"
#include "core/report/output/html/svg_pieces.h"
#include "core/report/pages/report_style.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace kyodo {
namespace {

constexpr qreal Width = 720;
constexpr qreal LegendHeight = 24;
constexpr qreal MostLabelWidth = 240;
constexpr qreal ValueWidth = 90; ///< room for the number behind a bar
constexpr qreal BarHeight = 16;
constexpr qreal BarGap = 2;
constexpr qreal CategoryGap = 8;
constexpr qreal PlotHeight = 220;

QString valueText(double value)
{
    static const QLocale japanese(QLocale::Japanese, QLocale::Japan);
    return japanese.toString(value, 'f', QLocale::FloatingPointShortest);
}

QColor inkOn(const QColor& ground)
{
    constexpr int Dark = 130;
    return qGray(ground.rgb()) < Dark ? QColor(report_style::Paper) : QColor(report_style::Ink);
}

/// What the kinds of chart share: colours, legend, the longest value.
class ChartDrawing
{
public:
    explicit ChartDrawing(const ReportChart& chart)
        : m_chart(chart)
    {}
    virtual ~ChartDrawing() = default;

    [[nodiscard]] virtual QString plot(qreal top) const = 0;
    [[nodiscard]] virtual qreal plotHeight() const = 0;

    [[nodiscard]] QString html(int figureNumber) const
    {
        const qreal top = hasLegend(m_chart) ? LegendHeight * legendLines() : 0;
        const QString unit = m_chart.unit.isEmpty()
                                 ? QString()
                                 : QStringLiteral("（%1）").arg(frame_words::unit(m_chart.unit));
        return svg::figure(figureNumber, m_chart.title + unit, m_chart.description,
                           {Width, top + plotHeight()}, legend() + plot(top));
    }

protected:
    [[nodiscard]] std::size_t categoryCount() const
    {
        return static_cast<std::size_t>(m_chart.categories.size());
    }

    /// 0 where the series is short of values.
    [[nodiscard]] double value(std::size_t series, std::size_t category) const
    {
        const std::vector<double>& values = m_chart.series[series].values;
        return category < values.size() ? values[category] : 0;
    }

    [[nodiscard]] double stackedValue(std::size_t category) const
    {
        double sum = 0;
        for (std::size_t i = 0; i < m_chart.series.size(); ++i) {
            sum += value(i, category);
        }
        return sum;
    }

    [[nodiscard]] qreal labelWidth() const
    {
        qreal width = 0;
        for (const QString& category : m_chart.categories) {
            width = std::max(width, svg::textWidth(category));
        }
        return std::min(width + 8, MostLabelWidth);
    }

    const ReportChart& m_chart;

private:
    [[nodiscard]] static qreal legendEntryWidth(const QString& name)
    {
        return svg::textWidth(name) + 34;
    }

    [[nodiscard]] qreal legendLines() const
    {
        qreal left = 0;
        qreal lines = 1;
        for (const ReportChart::Series& series : m_chart.series) {
            const qreal width = legendEntryWidth(series.name);
            if (left > 0 && left + width > Width) {
                left = 0;
                ++lines;
            }
            left += width;
        }
        return lines;
    }

    [[nodiscard]] QString legend() const
    {
        QString content;
        QPointF at(0, 0);
        for (std::size_t i = 0; hasLegend(m_chart) && i < m_chart.series.size(); ++i) {
            const QString& name = m_chart.series[i].name;
            if (at.x() > 0 && at.x() + legendEntryWidth(name) > Width) {
                at = {0, at.y() + LegendHeight};
            }
            content +=
                svg::rectangle({at + QPointF(0, 2), QSizeF(12, 12)}, seriesColor(m_chart, i)) +
                svg::text(at + QPointF(18, 12), name);
            at.rx() += legendEntryWidth(name);
        }
        return content;
    }
};

/// Bars to the right, those of a category below each other.
class BarsDrawing final : public ChartDrawing
{
public:
    using ChartDrawing::ChartDrawing;

    [[nodiscard]] qreal plotHeight() const override
    {
        return categoryHeight() * static_cast<qreal>(categoryCount());
    }

    [[nodiscard]] QString plot(qreal top) const override
    {
        QString content;
        for (std::size_t category = 0; category < categoryCount(); ++category) {
            const qreal middle = top + (categoryHeight() - CategoryGap) / 2;
            const QString& label = m_chart.categories[static_cast<qsizetype>(category)];
            content += svg::text({labelWidth() - 8, middle + 4}, svg::fitted(label, labelWidth()),
                                 svg::Anchor::End);
            for (std::size_t series = 0; series < m_chart.series.size(); ++series) {
                content += bar(series, category, top + (BarHeight + BarGap) * qreal(series));
            }
            top += categoryHeight();
        }
        return content;
    }

private:
    [[nodiscard]] qreal categoryHeight() const
    {
        return (BarHeight + BarGap) * static_cast<qreal>(m_chart.series.size()) + CategoryGap;
    }

    [[nodiscard]] double longest() const
    {
        double most = 0;
        for (const ReportChart::Series& series : m_chart.series) {
            for (const double value : series.values) {
                most = std::max(most, value);
            }
        }
        return most;
    }

    [[nodiscard]] QString bar(std::size_t series, std::size_t category, qreal top) const
    {
        const double most = longest();
        const double share = most > 0 ? std::max(0.0, value(series, category) / most) : 0;
        const qreal length = (Width - labelWidth() - ValueWidth) * share;
        return svg::rectangle({labelWidth(), top, length, BarHeight},
                              chartColor(m_chart, series, category)) +
               svg::text({labelWidth() + length + 6, top + 12}, valueText(value(series, category)));
    }
};

/// One bar a category, the series in it one after the other.
class StackedDrawing final : public ChartDrawing
{
public:
    using ChartDrawing::ChartDrawing;

    [[nodiscard]] qreal plotHeight() const override
    {
        return RowHeight * static_cast<qreal>(categoryCount());
    }

    [[nodiscard]] QString plot(qreal top) const override
    {
        QString content;
        for (std::size_t category = 0; category < categoryCount(); ++category) {
            const QString& label = m_chart.categories[static_cast<qsizetype>(category)];
            content += svg::text({labelWidth() - 8, top + 14}, svg::fitted(label, labelWidth()),
                                 svg::Anchor::End) +
                       stack(category, top);
            top += RowHeight;
        }
        return content;
    }

private:
    static constexpr qreal StackHeight = 20;
    static constexpr qreal RowHeight = StackHeight + CategoryGap;

    [[nodiscard]] double longest() const
    {
        double most = 0;
        for (std::size_t category = 0; category < categoryCount(); ++category) {
            most = std::max(most, stackedValue(category));
        }
        return most;
    }

    [[nodiscard]] QString stack(std::size_t category, qreal top) const
    {
        const double most = longest();
        const qreal unit = most > 0 ? (Width - labelWidth() - ValueWidth) / most : 0;
        QString content;
        qreal left = labelWidth();
        for (std::size_t series = 0; series < m_chart.series.size(); ++series) {
            const qreal length = std::max(0.0, value(series, category)) * unit;
            content += segment({left, top, length, StackHeight}, series, category);
            left += length;
        }
        return content + svg::text({left + 6, top + 14}, valueText(stackedValue(category)));
    }

    /// With its number where that fits; the table of the report has them all.
    [[nodiscard]] QString segment(const QRectF& place, std::size_t series,
                                  std::size_t category) const
    {
        if (place.width() <= 0) {
            return {};
        }
        const QString number = valueText(value(series, category));
        QString content = svg::rectangle(place, chartColor(m_chart, series, category));
        if (svg::textWidth(number) + 4 <= place.width()) {
            content +=
                svg::text({place.center().x(), place.top() + 14}, number, svg::Anchor::Middle,
                          svg::Weight::Normal, inkOn(chartColor(m_chart, series, category)));
        }
        return content;
    }
};

/// A line a series over the categories, which are years.
class LinesDrawing final : public ChartDrawing
{
public:
    using ChartDrawing::ChartDrawing;

    [[nodiscard]] qreal plotHeight() const override { return PlotHeight + LineLabels; }

    [[nodiscard]] QString plot(qreal top) const override
    {
        QString content = grid(top);
        for (std::size_t category = 0; category < categoryCount(); ++category) {
            const QString& label = m_chart.categories[static_cast<qsizetype>(category)];
            content += svg::text({x(category), top + PlotHeight + 16},
                                 svg::fitted(label, slotWidth()), svg::Anchor::Middle);
        }
        for (std::size_t series = 0; series < m_chart.series.size(); ++series) {
            content += line(series, top);
        }
        return content;
    }

private:
    static constexpr qreal AxisWidth = 70;
    static constexpr qreal LineLabels = 24;
    static constexpr qreal TopRoom = 20; ///< for the number above the highest point

    /// A round number a quarter of which is round too.
    [[nodiscard]] double scaleEnd() const
    {
        double most = 0;
        for (const ReportChart::Series& series : m_chart.series) {
            for (const double value : series.values) {
                most = std::max(most, value);
            }
        }
        if (most <= 0) {
            return Steps;
        }
        const double magnitude = std::pow(10, std::floor(std::log10(most / Steps)));
        for (const double round : {1.0, 2.0, 5.0, 10.0}) {
            if (round * magnitude * Steps >= most) {
                return round * magnitude * Steps;
            }
        }
        return most;
    }

    [[nodiscard]] qreal slotWidth() const
    {
        return (Width - AxisWidth) / static_cast<qreal>(std::max<std::size_t>(1, categoryCount()));
    }

    [[nodiscard]] qreal x(std::size_t category) const
    {
        return AxisWidth + slotWidth() * (static_cast<qreal>(category) + 0.5);
    }

    [[nodiscard]] qreal y(double value, qreal top) const
    {
        const double share = std::clamp(value / scaleEnd(), 0.0, 1.0);
        return top + TopRoom + (PlotHeight - TopRoom) * (1 - share);
    }

    [[nodiscard]] QString grid(qreal top) const
    {
        QString content;
        for (int step = 0; step <= Steps; ++step) {
            const double value = scaleEnd() * step / Steps;
            content +=
                svg::polyline({{AxisWidth, y(value, top)}, {Width, y(value, top)}},
                              QColor(report_style::Hairline), 1) +
                svg::text({AxisWidth - 6, y(value, top) + 4}, valueText(value), svg::Anchor::End);
        }
        return content;
    }

    [[nodiscard]] QString line(std::size_t series, qreal top) const
    {
        QPolygonF points;
        QString marks;
        for (std::size_t category = 0; category < categoryCount(); ++category) {
            const QPointF point(x(category), y(value(series, category), top));
            points << point;
            marks += svg::dot(point, seriesColor(m_chart, series)) +
                     svg::text(point - QPointF(0, 7), valueText(value(series, category)),
                               svg::Anchor::Middle);
        }
        return svg::polyline(points, seriesColor(m_chart, series), 2) + marks;
    }

    static constexpr int Steps = 4;
};

} // namespace

QString chartHtml(const ReportChart& chart, int figureNumber)
{
    switch (chart.kind) {
    case ReportChart::Kind::Bars:
        return BarsDrawing(chart).html(figureNumber);
    case ReportChart::Kind::StackedBars:
        return StackedDrawing(chart).html(figureNumber);
    case ReportChart::Kind::Lines:
        return LinesDrawing(chart).html(figureNumber);
    }
    Q_UNREACHABLE();
}

} // namespace kyodo
