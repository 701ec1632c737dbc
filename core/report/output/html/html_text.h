#pragma once

#include "core/report/pages/page_format.h"

#include <QString>

/// Pieces of the HTML files that reports are written to.
namespace kyodo::html {

/// `text` for use between tags; line breaks become <br>, control characters fall away.
[[nodiscard]] QString escaped(const QString& text);
/// The same on one line, for attributes, titles and SVG.
[[nodiscard]] QString escapedLine(const QString& text);

/// Everything up to the content of the body. `style` follows the common one.
[[nodiscard]] QString documentStart(const QString& title, const QString& style,
                                    const QString& language = QStringLiteral("ja"));
[[nodiscard]] QString documentEnd();
/// The page that a browser prints on, as a part of the style.
[[nodiscard]] QString pageStyle(const PageFormat& format);

/// Around what may be too wide for a window: it scrolls in itself, by the keyboard too, and the
/// page never does. `labelId` is the id of the element that names it.
[[nodiscard]] QString boxStart(const QString& labelId);
[[nodiscard]] QString boxEnd();

/// <th scope="…">text</th>
[[nodiscard]] QString columnHead(const QString& text);
[[nodiscard]] QString rowHead(const QString& text);
/// <td>text</td>
[[nodiscard]] QString cell(const QString& text);
/// A cell of a column of figures.
[[nodiscard]] QString numberCell(const QString& text);

} // namespace kyodo::html
