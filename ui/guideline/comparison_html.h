#pragma once

#include "ui/guideline/guideline_comparison.h"

namespace kyodo::ui {

/// A compared list for a QTextDocument, set by guidelineStyle(): what both have side by side, then
/// what only one has. `ownName` and `otherName` head the columns.
[[nodiscard]] QString comparisonHtml(const ComparedList& list, const QString& ownName,
                                     const QString& otherName);

} // namespace kyodo::ui
