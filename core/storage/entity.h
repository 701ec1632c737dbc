#pragma once

#include "core/domain/guideline/guideline.h"
#include "core/domain/organisation/organisation.h"
#include "core/domain/project.h"
#include "core/domain/review/evaluation.h"
#include "core/domain/review/principle_checklist.h"

#include <QString>

#include <array>
#include <compare>

namespace kyodo {

/// One version of a guideline in a ledger. It stays as it is: a revised one is another entry.
struct LedgerGuideline
{
    GuidelineId id;
    int version = 0; ///< 0: not in a ledger yet
    Guideline guideline;

    friend bool operator==(const LedgerGuideline&, const LedgerGuideline&) = default;
};

/// What a ledger is made of: each kind is written whole, logged whole and undone whole.
enum class EntityKind { Guideline, Round, Organisation, Project, Record, Checklist, Evaluation };

/// Each behind those that it refers to.
inline constexpr std::array AllEntityKinds{
    EntityKind::Guideline, EntityKind::Round,     EntityKind::Organisation, EntityKind::Project,
    EntityKind::Record,    EntityKind::Checklist, EntityKind::Evaluation,
};

/// The kind of an entity, by the type of its id.
template <EntityKind EntityKindOfId>
struct KindIs
{
    static constexpr EntityKind Kind = EntityKindOfId;
};
template <class IdType>
struct KindFor;
template <>
struct KindFor<GuidelineId> : KindIs<EntityKind::Guideline>
{};
template <>
struct KindFor<SurveyRoundId> : KindIs<EntityKind::Round>
{};
template <>
struct KindFor<OrganisationId> : KindIs<EntityKind::Organisation>
{};
template <>
struct KindFor<ProjectId> : KindIs<EntityKind::Project>
{};
template <>
struct KindFor<RecordId> : KindIs<EntityKind::Record>
{};
template <>
struct KindFor<ChecklistId> : KindIs<EntityKind::Checklist>
{};
template <>
struct KindFor<EvaluationId> : KindIs<EntityKind::Evaluation>
{};

/// One entity of a ledger.
struct EntityRef
{
    EntityKind kind;
    qint64 id;

    friend auto operator<=>(const EntityRef&, const EntityRef&) = default;
};

/// guideline, round, organisation, project, record, checklist, evaluation: as the change log has
/// them.
[[nodiscard]] QString entityCode(EntityKind kind);
[[nodiscard]] std::optional<EntityKind> entityFromCode(const QString& code);
/// Where a kind is stored, by its id.
[[nodiscard]] QString entityTable(EntityKind kind);

} // namespace kyodo
