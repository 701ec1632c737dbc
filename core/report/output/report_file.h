#pragma once

#include "core/base/result.h"

#include <QIODevice>

#include <functional>

namespace kyodo {

/// What is done with a file under the name that it has while it is made.
using FileStep = std::function<Status(const QString& path)>;

/// Makes a whole file or nothing: `make` fills a file beside it, `check` looks at it, and only then
/// it takes the name `path`. FileWrite, naming the path and the reason, when it can't; an error of
/// `make` or `check` passes through. In all these cases what stood at `path` stays.
[[nodiscard]] Status makeFile(const QString& path, const FileStep& make,
                              const FileStep& check = {});

/// The same for what is written to a device. DiskFull when there is no more room.
[[nodiscard]] Status writeFile(const QString& path, const std::function<Status(QIODevice&)>& write,
                               const FileStep& check = {});

/// Writes text in UTF-8 to a device. After a failure it writes no more, and keeps the error until
/// it is asked for.
class TextWriter final
{
public:
    explicit TextWriter(QIODevice& device)
        : m_device(device)
    {}

    TextWriter& operator<<(const QString& text);
    /// Text that is encoded already.
    void writeBytes(const QByteArray& bytes);

    /// Of all that was written so far.
    [[nodiscard]] const Status& status() const { return m_status; }

private:
    QIODevice& m_device;
    Status m_status;
};

} // namespace kyodo
