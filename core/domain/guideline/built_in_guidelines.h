#pragma once

#include "core/base/result.h"
#include "core/domain/guideline/guideline.h"

#include <QStringList>

namespace kyodo {

/// Codes of the guidelines that the program brings along, the default first.
[[nodiscard]] QStringList builtInGuidelineCodes();

/// One of them; NotFound, naming the ones there are, for any other code.
[[nodiscard]] Result<Guideline> builtInGuideline(const QString& code);

/// What a city needs that has no guideline in the program yet: kinds of partners, the fields of the
/// NPO act and a scale to score on. Its city and title are to be filled in: adoptedGuideline().
[[nodiscard]] Result<Guideline> emptyGuideline();
[[nodiscard]] bool isEmptyGuideline(const Guideline& guideline);

} // namespace kyodo
