#pragma once

#include <QStringList>

namespace kyodo {

/// One record of a CSV file (RFC 4180) with its CRLF. Cells with a comma, quote or line break are
/// quoted. A cell that a spreadsheet would run as a formula (it begins with = + - @, of any width,
/// TAB or a line break, be it behind what is blank or shows nothing) gets a leading apostrophe,
/// which unguardedCell() takes away again.
[[nodiscard]] QString csvLine(const QStringList& cells);

/// The same of cells that are guarded already, or are numbers: -5 is no formula.
[[nodiscard]] QString csvLineAsIs(const QStringList& cells);

/// A cell that no spreadsheet runs as a formula: as csvLine() writes it, but for the quotes.
[[nodiscard]] QString guardedCell(const QString& cell);

/// The cell as it was before guardedCell().
[[nodiscard]] QString unguardedCell(const QString& cell);

} // namespace kyodo
