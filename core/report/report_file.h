#pragma once

#include "core/base/result.h"

#include <QIODevice>

#include <functional>

namespace kyodo {

/// Writes a whole file or nothing: `write` fills a temporary file beside it, which takes the name
/// `path` at the end. FileWrite or DiskFull, naming the path and the reason, when it can't be
/// written; an error of `write` itself passes through. In both cases what stood at `path` stays.
[[nodiscard]] Status writeFile(const QString& path, const std::function<Status(QIODevice&)>& write);

/// Writes text in UTF-8 to a device. After a failure it writes no more, and keeps the error until
/// it is asked for.
class TextWriter final
{
public:
    explicit TextWriter(QIODevice& device)
        : m_device(device)
    {}

    TextWriter& operator<<(const QString& text);

    /// Of all that was written so far.
    [[nodiscard]] const Status& status() const { return m_status; }

private:
    QIODevice& m_device;
    Status m_status;
};

} // namespace kyodo
