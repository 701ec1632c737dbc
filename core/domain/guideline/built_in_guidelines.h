#pragma once

#include "core/base/result.h"
#include "core/domain/guideline/guideline.h"

#include <QStringList>

namespace kyodo {

/// Codes of the guidelines that the program brings along, the default first.
[[nodiscard]] QStringList builtInGuidelineCodes();

/// One of them; NotFound, naming the ones there are, for any other code.
[[nodiscard]] Result<Guideline> builtInGuideline(const QString& code);

} // namespace kyodo
