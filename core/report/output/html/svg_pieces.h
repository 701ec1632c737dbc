#pragma once

#include <QColor>
#include <QPolygonF>
#include <QRectF>
#include <QStringList>

/// Pieces of the pictures inside HTML files. Widths of text are estimates: what is drawn does not
/// depend on the fonts of the machine.
namespace kyodo::svg {

inline constexpr qreal FontSize = 12;
inline constexpr qreal LineHeight = 16;

enum class Anchor { Start, Middle, End };
enum class Weight { Normal, Bold };

/// About what `text` takes at FontSize.
[[nodiscard]] qreal textWidth(const QString& text);
/// Cut with … to about `width`.
[[nodiscard]] QString fitted(const QString& text, qreal width);
/// In lines of about `width`.
[[nodiscard]] QStringList wrapped(const QString& text, qreal width);

[[nodiscard]] QString rectangle(const QRectF& rect, const QColor& fill, qreal radius = 0);
[[nodiscard]] QString polygon(const QPolygonF& points, const QColor& fill);
[[nodiscard]] QString polyline(const QPolygonF& points, const QColor& color, qreal width);
[[nodiscard]] QString dot(QPointF centre, const QColor& fill);
/// `at` is on the base line; an invalid colour is the ink of the figure.
[[nodiscard]] QString text(QPointF at, const QString& words, Anchor anchor = Anchor::Start,
                           Weight weight = Weight::Normal, const QColor& color = {});

/// A figure with its caption; `figureNumber` is unique in the file. `description` is said to those
/// who cannot see it, the title where it is empty.
[[nodiscard]] QString figure(int figureNumber, const QString& title, const QString& description,
                             const QSizeF& size, const QString& content);

} // namespace kyodo::svg
