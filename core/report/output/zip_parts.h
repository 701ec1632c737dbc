#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include <vector>

namespace kyodo {

struct ZipPart
{
    QString name;
    QByteArray bytes;
};

/// All that a zip archive holds, unpacked; else why it cannot be read, for the log.
[[nodiscard]] tl::expected<std::vector<ZipPart>, QString> zipParts(const QByteArray& archive);

} // namespace kyodo
