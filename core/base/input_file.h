#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace kyodo {

/// How large files may be that people hand in. A table of 200,000 projects takes half of it, a
/// guideline a hundredth.
inline constexpr qint64 LargestTableFile = qint64{128} * 1024 * 1024;
inline constexpr qint64 LargestJsonFile = qint64{8} * 1024 * 1024;

/// The whole file. FileRead, naming the path and the reason, for what cannot be read, is no regular
/// file (a folder, a device, a pipe: they may never end), or has more than `most` bytes.
[[nodiscard]] Result<QByteArray> readInputFile(const QString& path, qint64 most);

} // namespace kyodo
