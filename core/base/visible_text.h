#pragma once

#include <QString>

namespace kyodo {

/// A text that somebody else wrote, as people may see it: characters that show nothing and change
/// what is shown (control characters, and those that turn the direction of a line or part it) stand
/// as [U+202E]. Line feeds and tabs stay. For messages and terminals; data stay as they are.
[[nodiscard]] QString visibleText(const QString& text);

/// The path of a file as a message names it.
[[nodiscard]] QString shownPath(const QString& path);

} // namespace kyodo
