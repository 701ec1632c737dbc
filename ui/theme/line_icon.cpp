#include "ui/theme/line_icon.h"

#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace kyodo::ui {
namespace {

/// The same drawing in the colour of each state. Qt's own engine for SVG knows no palette.
class LineIconEngine final : public QIconEngine
{
public:
    struct Drawings
    {
        QByteArray normal;
        QByteArray disabled;
        QByteArray chosen;
    };

    explicit LineIconEngine(Drawings drawings)
        : m_drawings(std::move(drawings))
    {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        QSvgRenderer renderer(drawing(mode, state));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        painter->setRenderHint(QPainter::Antialiasing);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new LineIconEngine(*this); }

private:
    [[nodiscard]] const QByteArray& drawing(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled) {
            return m_drawings.disabled;
        }
        return mode == QIcon::Selected || state == QIcon::On ? m_drawings.chosen
                                                             : m_drawings.normal;
    }

    Drawings m_drawings;
};

QByteArray inColor(QByteArray svg, const QColor& color)
{
    return svg.replace("#000000", color.name().toLatin1());
}

} // namespace

QIcon lineIcon(const QByteArray& svg, const QColor& normal, const ThemeColors& colors)
{
    return QIcon(new LineIconEngine({.normal = inColor(svg, normal),
                                     .disabled = inColor(svg, colors.disabledText),
                                     .chosen = inColor(svg, colors.accent)}));
}

QIcon pictureIcon(const QByteArray& svg)
{
    return QIcon(new LineIconEngine({.normal = svg, .disabled = svg, .chosen = svg}));
}

} // namespace kyodo::ui
