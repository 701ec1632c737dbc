#pragma once

#include <QString>

class QFile;

namespace kyodo {

/// The only place that knows the operating system.

/// Waits until what was written to `file` is on the disk.
[[nodiscard]] bool flushToDisk(QFile& file);

/// Who is signed in, for the change log and the lock; may be empty.
[[nodiscard]] QString systemUserName();

} // namespace kyodo
