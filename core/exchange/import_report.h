#pragma once

#include "core/exchange/import_plan.h"
#include "core/exchange/organisation_import.h"

#include <QJsonObject>

namespace kyodo {

/// What `import --json` prints: read, added, updated, unchanged, skipped, rejected, findings
/// (line, code, subject, message), rejected_rows (line, reasons, row), new_rounds (2011-2012),
/// continued (how many of the added continue a project of another round).
[[nodiscard]] QJsonObject importJson(const ImportPlan& plan);

/// The same for organisations, which have no rounds: an empty list.
[[nodiscard]] QJsonObject importJson(const OrganisationPlan& plan);

/// The counts alone, under the same keys.
[[nodiscard]] QJsonObject countsJson(const ImportCounts& counts);

} // namespace kyodo
