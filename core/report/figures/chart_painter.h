#pragma once

#include "core/report/model/report.h"
#include "core/report/text/fonts.h"

class QPainter;

namespace kyodo {

/// Categories of a chart that stand on one page; of lines always all.
struct ChartRange
{
    qsizetype first = 0;
    qsizetype end = 0;

    friend bool operator==(const ChartRange&, const ChartRange&) = default;
};
[[nodiscard]] ChartRange wholeOf(const ReportChart& chart);

/// How tall this part of a chart wants to be at this width, title and legend included. Points.
[[nodiscard]] qreal chartHeight(const ReportChart& chart, const ChartRange& range, qreal width,
                                const ReportFonts& fonts);

/// Paints this part of the chart into `place`, by the scale of the whole.
void paintChart(QPainter& painter, const ReportChart& chart, const ChartRange& range,
                const QRectF& place, const ReportFonts& fonts);

/// The greatest value of an axis that reaches `most`, and how many steps it has: 1, 2 or 5 times a
/// power of ten apart.
struct ChartAxis
{
    double end = 1;
    int steps = 1;

    friend bool operator==(const ChartAxis&, const ChartAxis&) = default;
};
[[nodiscard]] ChartAxis chartAxis(double most);

} // namespace kyodo
