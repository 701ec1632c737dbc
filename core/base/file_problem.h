#pragma once

#include <QFileDevice>
#include <QString>

namespace kyodo {

/// Why `file` could not be opened, read or written: a translated sentence that says what to do.
/// Qt's own errorString() is English in every language, and belongs into Error::detail.
[[nodiscard]] QString fileProblem(const QFileDevice& file);

} // namespace kyodo
