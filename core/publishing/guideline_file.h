#pragma once

#include "core/base/result.h"
#include "core/domain/guideline/guideline.h"

#include <QString>

namespace kyodo {

/// Writes a guideline as a JSON file, whole or not at all; see writeGuideline(). InvalidInput where
/// a ledger is, FileWrite or DiskFull when it can't.
[[nodiscard]] Status writeGuidelineFile(const Guideline& guideline, const QString& path);

} // namespace kyodo
