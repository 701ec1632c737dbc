#pragma once

#include "core/domain/organisation/organisation.h"
#include "core/domain/persons.h"
#include "core/domain/project.h"
#include "core/domain/project_record.h"
#include "core/domain/review/evaluation.h"
#include "core/domain/review/principle_checklist.h"

namespace kyodo {

/// Every text that somebody wrote into the entity and that its public copy does not show; for
/// finding what must not be in a public file. None is blank, none comes twice. A text that the copy
/// shows in another place is not private. The guideline's own words (the items of an evaluation,
/// the questions of a checklist) are no texts of the entity.
[[nodiscard]] QStringList privateTexts(const ProjectRecord& record, const Guideline& guideline,
                                       const Persons& persons);
[[nodiscard]] QStringList privateTexts(const Organisation& organisation, const Persons& persons);
[[nodiscard]] QStringList privateTexts(const Evaluation& evaluation);
[[nodiscard]] QStringList privateTexts(const PrincipleChecklist& checklist);
/// Their 備考: nothing that an office notes of a project or a survey is public.
[[nodiscard]] QStringList privateTexts(const Project& project);
[[nodiscard]] QStringList privateTexts(const SurveyRound& round);

/// The texts of its public copy: what a public file may say of it. None is blank.
[[nodiscard]] QStringList publicTexts(const ProjectRecord& record, const Guideline& guideline,
                                      const Persons& persons);
[[nodiscard]] QStringList publicTexts(const Organisation& organisation, const Persons& persons);
[[nodiscard]] QStringList publicTexts(const Evaluation& evaluation);
[[nodiscard]] QStringList publicTexts(const PrincipleChecklist& checklist);

} // namespace kyodo
