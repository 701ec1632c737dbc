#pragma once

#include "core/base/result.h"

#include <QString>

namespace kyodo {

/// FileWrite when a save that was cut off has left its journal at `path`: SQLite would roll it into
/// whatever stands there next.
[[nodiscard]] Status refuseLeftJournal(const QString& path);

} // namespace kyodo
