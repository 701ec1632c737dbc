#include "core/report/page_format.h"

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

} // namespace

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
    return QRectF(QPointF(), size()).marginsRemoved(margins);
}

} // namespace kyodo
