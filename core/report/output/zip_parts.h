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

/// The name of the first part that is not one whole XML document; empty when each of them is. They
/// are read a block at a time. Else why the archive cannot be read, for the log.
[[nodiscard]] tl::expected<QString, QString> brokenXmlPart(const QByteArray& archive);

} // namespace kyodo
