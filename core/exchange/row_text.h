#pragma once

#include "core/exchange/table.h"

namespace kyodo {

/// The row as a line of CSV without its end, for whoever has to correct it. Of one longer than
/// 2,000 characters the beginning, with … behind it: the rest stands in the file.
[[nodiscard]] QString rowText(const TableRow& row);

} // namespace kyodo
