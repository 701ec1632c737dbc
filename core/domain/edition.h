#pragma once

#include "core/domain/guideline/guideline.h"
#include "core/domain/organisation/organisation.h"
#include "core/domain/persons.h"
#include "core/domain/project.h"
#include "core/domain/project_record.h"
#include "core/domain/review/evaluation.h"
#include "core/domain/review/principle_checklist.h"

namespace kyodo {

/// Whom a report is made for: 公開用 or 庁内用.
enum class Edition { Public, Internal };

/// What of an entity may be published: a copy that takes over the fields of an allow-list and no
/// others, so that a field added later stays inside until somebody decides otherwise. Reports of
/// the public edition are made from these copies alone. Ids and versions stay: they tell entities
/// apart and are printed nowhere.

/// Public is what 調査結果一覧 has always told of a project: number, name, content (事業内容),
/// department, forms, area, field, the partners' names and kinds, period with its note, cost, state
/// and outcome. Not public is what the office weighs and agrees upon with the partners: the reason
/// for the area and the answers that it is proposed from (they judge the partner's part), the
/// division of roles and each partner's role (parts of an agreement, often with persons in charge).
/// A partner that `persons` hides is called personsName(), without a way back to the register.
[[nodiscard]] ProjectRecord publicRecord(const ProjectRecord& record, const Guideline& guideline,
                                         const Persons& persons);

/// Its name, and what its publicItems name; members and officers that `persons` hides are called
/// personsName(). What the office notes beside a requirement or a step of the registration, and
/// who of the office checked it, stays inside even then. One that `persons` hides itself has no
/// public copy: it is left out.
[[nodiscard]] Organisation publicOrganisation(const Organisation& organisation,
                                              const Persons& persons);

/// The scores without their comments, and the text for publication. A score that is only a comment
/// so far is left out.
[[nodiscard]] Evaluation publicEvaluation(const Evaluation& evaluation);

/// The marks without their comments; an answer without a mark is left out.
[[nodiscard]] PrincipleChecklist publicChecklist(const PrincipleChecklist& checklist);

/// public, internal: for the command line.
[[nodiscard]] QString editionCode(Edition edition);
[[nodiscard]] std::optional<Edition> editionFromCode(const QString& code);
/// Translated: 公開用, 庁内用.
[[nodiscard]] QString editionLabel(Edition edition);

} // namespace kyodo
