#pragma once

#include "core/domain/guideline/guideline.h"
#include "core/domain/organisation/organisation.h"
#include "core/domain/project_record.h"
#include "core/domain/review/evaluation.h"
#include "core/domain/review/principle_checklist.h"

namespace kyodo {

/// Whom a report is made for: 公開用 or 庁内用.
enum class Edition { Public, Internal };

/// What of an entity may be published: a copy that takes over the fields of an allow-list and no
/// others, so that a field added later stays inside until somebody decides otherwise. Reports of
/// the public edition are made from these copies alone.

/// Name, content, department, forms, area, field, partners without persons, period, cost, state and
/// outcome. A partner that is a person (ActorNature::Citizen) is called by its kind, not its name.
[[nodiscard]] ProjectRecord publicRecord(const ProjectRecord& record, const Guideline& guideline);

/// Its name, and what its publicItems name.
[[nodiscard]] Organisation publicOrganisation(const Organisation& organisation);

/// The scores without their comments, and the text for publication.
[[nodiscard]] Evaluation publicEvaluation(const Evaluation& evaluation);

/// The marks without their comments.
[[nodiscard]] PrincipleChecklist publicChecklist(const PrincipleChecklist& checklist);

/// Every text of the entity that its public copy does not show; for finding what must not be in a
/// public file. None is blank.
[[nodiscard]] QStringList privateTexts(const ProjectRecord& record, const Guideline& guideline);
[[nodiscard]] QStringList privateTexts(const Organisation& organisation);
[[nodiscard]] QStringList privateTexts(const Evaluation& evaluation);
[[nodiscard]] QStringList privateTexts(const PrincipleChecklist& checklist);

/// public, internal: for the command line.
[[nodiscard]] QString editionCode(Edition edition);
[[nodiscard]] std::optional<Edition> editionFromCode(const QString& code);
/// Translated: 公開用, 庁内用.
[[nodiscard]] QString editionLabel(Edition edition);

} // namespace kyodo
