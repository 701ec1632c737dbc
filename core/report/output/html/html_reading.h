#pragma once

#include <QString>

namespace kyodo {

/// All that an HTML text says: what stands between its tags, styles and comments included, and the
/// values of its attributes but those of place and look, entities resolved. Tags become line
/// breaks.
[[nodiscard]] QString htmlText(const QString& html);

} // namespace kyodo
