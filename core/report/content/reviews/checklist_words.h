#pragma once

#include <QString>

/// The words that the check of the principles prints, in totals and on sheets.
namespace kyodo::checklist_words {

/// ○：できている …: what the marks mean.
[[nodiscard]] QString markLegend();

} // namespace kyodo::checklist_words
