#pragma once

#include "core/base/result.h"
#include "core/domain/guideline/guideline.h"

#include <QDate>

namespace kyodo {

/// What `city` begins with: `model` as its own, with its name wherever a text has that of the
/// model's city. It says in its chronology which guideline it was begun from and when; the model's
/// own chronology, edition and code stay behind, since they are another city's. A model of this
/// very city stays as it is.
/// InvalidInput for a blank name.
[[nodiscard]] Result<Guideline> adoptedGuideline(const QString& city, const Guideline& model,
                                                 QDate begunOn);

/// 砂川市協働のまちづくり指針（案）, 江別市 市民協働のまちづくり推進方針 2002: city, title and
/// edition, each said once.
[[nodiscard]] QString fullTitle(const Guideline& guideline);

} // namespace kyodo
