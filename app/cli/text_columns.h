#pragma once

#include <QStringList>

#include <vector>

namespace kyodo::cli {

/// How many columns of a terminal `text` takes: kanji and kana take two.
[[nodiscard]] int displayWidth(const QString& text);

/// Rows as aligned columns for a terminal, two spaces between them; cells longer than `widest`
/// columns are cut with ….
[[nodiscard]] QString alignedColumns(const std::vector<QStringList>& rows, int widest = 40);

} // namespace kyodo::cli
