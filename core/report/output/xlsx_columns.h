#pragma once

#include "core/report/model/report.h"

namespace kyodo {

/// How wide the columns of a sheet are, each for one of dataColumns(); points. A column that is
/// printed is as wide as on the paper, where those that share take what the others leave; none is
/// too narrow for its head, or wider than a screen is read comfortably.
[[nodiscard]] std::vector<qreal> xlsxColumnWidths(const ReportTable& table,
                                                  const PageFormat& format);

/// On how many sheets of paper side by side such columns can be read: one, unless they would be set
/// too small.
[[nodiscard]] int xlsxPagesAcross(const std::vector<qreal>& widths, const PageFormat& format);

/// How high a row must be for `text` in a column of that width; points.
[[nodiscard]] qreal xlsxTextHeight(const QString& text, qreal columnWidth);

} // namespace kyodo
