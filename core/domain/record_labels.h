#pragma once

#include "core/domain/guideline/guideline.h"
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

/// A field, an actor: as the guideline names it, or the own words; the code where there are
/// neither.
[[nodiscard]] QString fieldName(const FieldChoice& choice, const Guideline& guideline);
[[nodiscard]] QString actorName(const ActorKindChoice& choice, const Guideline& guideline);

/// What the guideline gives as roles to the city and to the kinds of the record's partners; to all
/// where no kind is known.
[[nodiscard]] std::vector<ActorList> rolesFor(const ProjectRecord& record,
                                              const Guideline& guideline);

/// The chosen area where the guideline has it; else null.
[[nodiscard]] const Area* areaOf(const ProjectRecord& record, const Guideline& guideline);

} // namespace kyodo
