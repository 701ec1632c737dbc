#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace kyodo {

/// Where SQLite keeps what belongs to a database that is being written.
[[nodiscard]] QStringList journalsOf(const QString& path);

/// FileWrite when a save that was cut off has left its journal at `path`: SQLite would roll it into
/// whatever stands there next.
[[nodiscard]] Status refuseLeftJournal(const QString& path);

} // namespace kyodo
