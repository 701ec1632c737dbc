#pragma once

#include "core/domain/guideline.h"
#include "core/domain/project_record.h"

#include <QStringList>

namespace kyodo {

/// What a record's choices are called: as `guideline` names them, or else in the record's own
/// words.

/// The leading form first.
[[nodiscard]] QStringList formNames(const ProjectRecord& record, const Guideline& guideline);

/// B, or the own words; empty when no area is chosen.
[[nodiscard]] QString areaLetter(const ProjectRecord& record, const Guideline& guideline);

/// B 市民主体で市協力, or the own words; empty when no area is chosen.
[[nodiscard]] QString areaLabel(const ProjectRecord& record, const Guideline& guideline);
[[nodiscard]] QString areaLabel(const Area& area);

/// The chosen area where the guideline has it; else null.
[[nodiscard]] const Area* areaOf(const ProjectRecord& record, const Guideline& guideline);

} // namespace kyodo
