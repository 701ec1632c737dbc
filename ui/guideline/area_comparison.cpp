#include "ui/guideline/area_comparison.h"

#include "core/domain/record_labels.h"
#include "core/report/figures/area_figure.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace kyodo::ui {
namespace {

constexpr qreal Margin = 8;
constexpr qreal Gap = 44;
constexpr qreal Radius = 4;
constexpr qreal LineWidth = 1.5;
constexpr qreal DotRadius = 3;
constexpr qreal Air = 6; ///< between a dot and the words of the lower figure

} // namespace

AreaComparison::AreaComparison(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

void AreaComparison::setBridge(const GuidelineBridge& bridge)
{
    m_bridge = bridge;
    setAccessibleName(tr("Areas of both guidelines and their counterparts"));
    setAccessibleDescription(spokenPairs());
    update();
}

QSize AreaComparison::sizeHint() const
{
    return {720, 332};
}

QSize AreaComparison::minimumSizeHint() const
{
    return {420, 240};
}

void AreaComparison::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColors& colors = Theme::colors();
    painter.setPen(QPen(colors.hairline, 1));
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);

    const QRectF inner = QRectF(rect()).adjusted(Margin, Margin, -Margin, -Margin);
    const qreal height = (inner.height() - Gap) / 2;
    const QRectF upper(inner.left(), inner.top(), inner.width(), height);
    const QRectF lower(inner.left(), inner.bottom() - height, inner.width(), height);
    const AreaFigure own(m_bridge.from, upper);
    const AreaFigure other(m_bridge.to, lower);
    AreaFigureState state;
    state.palette = Theme::areaFigurePalette();
    own.paint(painter, font(), state);
    other.paint(painter, font(), state);

    painter.setPen(QPen(colors.accent, LineWidth));
    painter.setBrush(colors.accent);
    for (const auto& [from, to] : m_bridge.mapping.areas) {
        if (!to) {
            continue;
        }
        const QPointF start(own.areaRect(from).center().x(), upper.bottom() + DotRadius - Air);
        const QPointF end(other.areaRect(*to).center().x(), lower.top() - DotRadius - Air);
        painter.drawLine(start, end);
        painter.drawEllipse(start, DotRadius, DotRadius);
        painter.drawEllipse(end, DotRadius, DotRadius);
    }
}

QString AreaComparison::spokenPairs() const
{
    QStringList pairs;
    for (const auto& [from, to] : m_bridge.mapping.areas) {
        const Area* own = m_bridge.from.area(from);
        const Area* other = to ? m_bridge.to.area(*to) : nullptr;
        if (own != nullptr) {
            pairs << tr("%1: %2").arg(areaLabel(*own),
                                      other != nullptr ? areaLabel(*other) : tr("none"));
        }
    }
    return pairs.join(QStringLiteral("; "));
}

} // namespace kyodo::ui
