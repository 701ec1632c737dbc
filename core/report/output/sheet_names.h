#pragma once

#include <QString>
#include <QStringList>

namespace kyodo {

/// A name for the sheet of a spreadsheet that Excel takes: `title` in at most 31 characters, the
/// marks that it does not allow ([]:*?/\) in full width, apart from all in `taken`. `title` must
/// not be blank.
[[nodiscard]] QString sheetName(const QString& title, const QStringList& taken);

} // namespace kyodo
