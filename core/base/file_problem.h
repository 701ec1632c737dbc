#pragma once

#include <QFileDevice>
#include <QString>

#include <optional>

namespace kyodo {

/// Why `file` could not be opened, read or written: a translated sentence that says what to do.
/// Qt's own errorString() is English in every language, and belongs into Error::detail.
[[nodiscard]] QString fileProblem(const QFileDevice& file);

/// Why no file can be read at `path`, told before it is opened: nothing is there, its folder lets
/// nobody in, or it is a folder, a device or a pipe. None where there is a file.
[[nodiscard]] std::optional<QString> pathProblem(const QString& path);

/// Why no new file could be made at `place`, as far as its folder shows it.
[[nodiscard]] QString newFileProblem(const QString& place);

/// Why a file may not take the place of what stands at `place`: it is a folder, a device, a pipe or
/// a link. None where nothing stands, or a file.
[[nodiscard]] std::optional<QString> replacingProblem(const QString& place);

/// Whether the disk that holds `folder` has no room for anything to be written.
[[nodiscard]] bool isDiskFull(const QString& folder);

} // namespace kyodo
