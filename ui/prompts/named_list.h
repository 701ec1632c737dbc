#pragma once

#include <QStringList>

namespace kyodo::ui {

/// How many of what a question is about are named; it has to fit a small screen.
constexpr qsizetype MostNamed = 6;

/// Names for the text of a question, a line each: the first MostNamed, then how many more there are
/// of `all`. Long ones are cut.
[[nodiscard]] QString namedList(const QStringList& names, qsizetype all);

} // namespace kyodo::ui
