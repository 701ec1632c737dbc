#include "core/report/output/html/svg_pieces.h"

#include "core/report/output/html/html_text.h"
#include "core/report/output/text_estimate.h"
#include "core/report/pages/report_style.h"

#include <cmath>

namespace kyodo::svg {
namespace {

QString number(qreal value)
{
    return QString::number(std::round(value * 10) / 10);
}

QString pointList(const QPolygonF& points)
{
    QStringList pairs;
    for (const QPointF& point : points) {
        pairs << number(point.x()) + u',' + number(point.y());
    }
    return pairs.join(u' ');
}

QString anchorName(Anchor anchor)
{
    switch (anchor) {
    case Anchor::Start:
        return QStringLiteral("start");
    case Anchor::Middle:
        return QStringLiteral("middle");
    case Anchor::End:
        return QStringLiteral("end");
    }
    Q_UNREACHABLE();
}

} // namespace

qreal textWidth(const QString& text)
{
    return FontSize * estimatedWidth(text);
}

QString fitted(const QString& text, qreal width)
{
    if (textWidth(text) <= width) {
        return text;
    }
    return text.left(fittingLength(text, 0, width / FontSize - 1)) + u'…';
}

QStringList wrapped(const QString& text, qreal width)
{
    return wrappedToWidth(text, width / FontSize);
}

QString rectangle(const QRectF& rect, const QColor& fill, qreal radius)
{
    QString element =
        QStringLiteral("<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\"")
            .arg(number(rect.x()), number(rect.y()), number(rect.width()), number(rect.height()));
    if (radius > 0) {
        element += QStringLiteral(" rx=\"%1\"").arg(number(radius));
    }
    return element + QStringLiteral(" fill=\"%1\"/>\n").arg(fill.name());
}

QString polygon(const QPolygonF& points, const QColor& fill)
{
    return QStringLiteral("<polygon points=\"%1\" fill=\"%2\"/>\n")
        .arg(pointList(points), fill.name());
}

QString polyline(const QPolygonF& points, const QColor& color, qreal width)
{
    return QStringLiteral("<polyline points=\"%1\" fill=\"none\" stroke=\"%2\" "
                          "stroke-width=\"%3\"/>\n")
        .arg(pointList(points), color.name(), number(width));
}

QString dot(QPointF centre, const QColor& fill)
{
    return QStringLiteral("<circle cx=\"%1\" cy=\"%2\" r=\"3\" fill=\"%3\"/>\n")
        .arg(number(centre.x()), number(centre.y()), fill.name());
}

QString text(QPointF at, const QString& words, Anchor anchor, Weight weight, const QColor& color)
{
    if (words.isEmpty()) {
        return {};
    }
    QString element = QStringLiteral("<text x=\"%1\" y=\"%2\"").arg(number(at.x()), number(at.y()));
    if (anchor != Anchor::Start) {
        element += QStringLiteral(" text-anchor=\"") + anchorName(anchor) + u'"';
    }
    if (weight == Weight::Bold) {
        element += QStringLiteral(" font-weight=\"bold\"");
    }
    if (color.isValid()) {
        element += QStringLiteral(" fill=\"") + color.name() + u'"';
    }
    return element + u'>' + html::escapedLine(words) + QStringLiteral("</text>\n");
}

QString figure(int figureNumber, const QString& title, const QString& description,
               const QSizeF& size, const QString& content)
{
    const QString captionId = QStringLiteral("figure-%1").arg(figureNumber);
    const QString descriptionId = captionId + QStringLiteral("-description");
    const QString caption = html::escapedLine(title);
    const QString words = description.isEmpty() ? caption : html::escapedLine(description);
    return QStringLiteral("<figure>\n<figcaption id=\"") + captionId + QStringLiteral("\">") +
           caption + QStringLiteral("</figcaption>\n") + html::boxStart(captionId) +
           QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" "
                          "viewBox=\"0 0 ") +
           number(size.width()) + u' ' + number(size.height()) +
           QStringLiteral("\" aria-label=\"") + caption + QStringLiteral("\" aria-describedby=\"") +
           descriptionId + QStringLiteral("\">\n<title>") + caption +
           QStringLiteral("</title>\n<desc id=\"") + descriptionId + QStringLiteral("\">") + words +
           QStringLiteral("</desc>\n<g font-size=\"") + number(FontSize) +
           QStringLiteral("\" fill=\"") + QColor(report_style::Ink).name() +
           QStringLiteral("\">\n") + content + QStringLiteral("</g>\n</svg>\n") + html::boxEnd() +
           QStringLiteral("</figure>\n");
}

} // namespace kyodo::svg
