#pragma once

#include "core/report/model/report.h"
#include "core/report/text/fonts.h"

class QPainter;

namespace kyodo {

/// How tall a chart wants to be at this width, title and legend included. Points.
[[nodiscard]] qreal chartHeight(const ReportChart& chart, qreal width, const ReportFonts& fonts);

/// Paints the chart into `place`.
void paintChart(QPainter& painter, const ReportChart& chart, const QRectF& place,
                const ReportFonts& fonts);

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
