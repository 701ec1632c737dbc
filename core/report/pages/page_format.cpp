#include "core/report/pages/page_format.h"

namespace kyodo {
namespace {

QPageSize pageSize(Paper paper)
{
    switch (paper) {
    case Paper::A4:
        return QPageSize(QPageSize::A4);
    case Paper::A3:
        return QPageSize(QPageSize::A3);
    case Paper::B4:
        return QPageSize(QPageSize::JisB4);
    }
    Q_UNREACHABLE();
}

QMarginsF allAround(qreal millimetres)
{
    constexpr qreal PointsPerMillimetre = 72 / 25.4;
    const qreal points = millimetres * PointsPerMillimetre;
    return {points, points, points, points};
}

} // namespace

QMarginsF PageFormat::usedMargins() const
{
    constexpr qreal Narrow = 9;
    constexpr qreal Wide = 25;
    switch (marginSize) {
    case MarginSize::Usual:
        return margins;
    case MarginSize::Narrow:
        return allAround(Narrow);
    case MarginSize::Wide:
        return allAround(Wide);
    }
    Q_UNREACHABLE();
}

QPageLayout PageFormat::layout() const
{
    QPageLayout layout(pageSize(paper), orientation, QMarginsF(), QPageLayout::Point);
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

QSizeF PageFormat::size() const
{
    return layout().fullRect(QPageLayout::Point).size();
}

QRectF PageFormat::body() const
{
    return QRectF(QPointF(), size()).marginsRemoved(usedMargins());
}

} // namespace kyodo
