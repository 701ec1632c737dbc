#pragma once

#include <QString>

class QFile;

namespace kyodo {

/// The only place that knows the operating system.

/// Waits until what was written to `file` is on the disk.
[[nodiscard]] bool flushToDisk(QFile& file);

/// Waits until the names in a folder are on the disk, as after a rename. True where the system
/// keeps them by itself or its file system knows no such thing.
[[nodiscard]] bool flushFolder(const QString& folder);

/// Whether a program runs under this number on this computer.
[[nodiscard]] bool isProcessRunning(qint64 process);

/// Who is signed in, for the change log and the lock; may be empty.
[[nodiscard]] QString systemUserName();

} // namespace kyodo
