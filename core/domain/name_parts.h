#pragma once

#include "core/base/folded_text.h"

namespace kyodo {

/// Where in a name another one may stand: between separators, spaces and brackets, and before the
/// others that came along (ほか3名). None is empty.
[[nodiscard]] std::vector<TextSpan> partsOf(const QString& name);

/// Beside a space, or before or behind what stands in brackets: 株式会社 山田 and （株）山田.
[[nodiscard]] bool mayBePartOfName(const QString& name, const TextSpan& run);

/// Long enough to mean a person there: 株式会社 山田 is a company.
[[nodiscard]] bool isTelling(const QString& name);

} // namespace kyodo
