#pragma once

#include "core/storage/ledger.h"

#include <functional>
#include <map>
#include <vector>

namespace kyodo::ui {

/// What several projects have together. An empty name counts those that have none.
struct SelectionFigures
{
    qint64 cost = 0; ///< yen, of those that have one
    int withCost = 0;
    std::map<QString, int> forms; ///< by the first of each
    std::map<QString, int> areas;
    std::map<QString, int> departments;
};

/// Asks `isWanted` now and then; what comes is not whole when it says no.
[[nodiscard]] Result<SelectionFigures> selectionFigures(
    const Ledger& ledger, const std::vector<RecordId>& ids,
    const std::function<bool()>& isWanted = [] { return true; });

} // namespace kyodo::ui
