#pragma once

#include "core/exchange/import_plan.h"

#include <QJsonObject>

namespace kyodo {

/// What `import --json` prints: read, added, updated, unchanged, skipped, rejected, findings
/// (code, subject, message), rejected_rows (line, reasons, row), new_rounds (2011-2012).
[[nodiscard]] QJsonObject importJson(const ImportPlan& plan);

/// The counts alone, under the same keys.
[[nodiscard]] QJsonObject countsJson(const ImportCounts& counts);

} // namespace kyodo
