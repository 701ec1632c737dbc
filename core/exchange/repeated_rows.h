#pragma once

#include "core/exchange/import_plan.h"

namespace kyodo {

/// Of the rows at `places`, which share name and round, those that are projects of their own. The
/// others are skipped where they say no more than one of these, which takes over their forms, and
/// rejected where they contradict it or could be about several.
[[nodiscard]] std::vector<size_t> joinRepeatedRows(std::vector<PlannedRow>& rows,
                                                   const std::vector<size_t>& places);

} // namespace kyodo
