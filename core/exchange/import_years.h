#pragma once

#include "core/exchange/import_plan.h"

namespace kyodo {

/// The fiscal years that the name of a file says: 令和6年度調査票.csv, R5_事業.csv, 平成23・24.csv,
/// 2024年度.csv. The day on which it was saved is none.
[[nodiscard]] std::optional<FiscalYearSpan> yearsInName(const QString& fileName);

/// The years for the rows of a file that name none: those that its other rows name last, or else
/// those in its name.
[[nodiscard]] std::optional<FiscalYearSpan> proposedYears(const ImportPlan& plan,
                                                          const QString& fileName);

} // namespace kyodo
