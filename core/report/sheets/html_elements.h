#pragma once

#include <QStringList>

/// The elements that the sheets in HTML are put together from.
namespace kyodo::html {

/// Nothing for an empty text.
[[nodiscard]] QString paragraph(const QString& text, const QString& className = {});
[[nodiscard]] QString heading(const QString& text, int level = 3);
/// Up to the first row of the body.
[[nodiscard]] QString tableStart(const QString& caption, const QStringList& heads);
/// The first cell names the row.
[[nodiscard]] QString tableRow(const QStringList& cells, const QString& className = {});
[[nodiscard]] QString tableEnd();
/// Who signs, with room to do so.
[[nodiscard]] QString signer(const QString& side, const QString& name, const QString& seal);

} // namespace kyodo::html
