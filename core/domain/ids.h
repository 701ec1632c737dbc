#pragma once

#include "core/base/id.h"

namespace kyodo {

using OrganisationId = Id<struct OrganisationTag>;
using ProjectId = Id<struct ProjectTag>;
using RecordId = Id<struct RecordTag>;
using SurveyRoundId = Id<struct SurveyRoundTag>;
/// One version of a guideline in a ledger.
using GuidelineId = Id<struct GuidelineTag>;
using ChecklistId = Id<struct ChecklistTag>;
using EvaluationId = Id<struct EvaluationTag>;
using ChangeSetId = Id<struct ChangeSetTag>;

using AreaCode = Code<struct AreaTag>;
using AreaGroupCode = Code<struct AreaGroupTag>;
using FormCode = Code<struct FormTag>;
using FieldCode = Code<struct FieldTag>;
using PrincipleCode = Code<struct PrincipleTag>;
using ActorKindCode = Code<struct ActorKindTag>;
using MeasureGroupCode = Code<struct MeasureGroupTag>;
using EvaluationItemCode = Code<struct EvaluationItemTag>;
using ScaleStepCode = Code<struct ScaleStepTag>;
using RequirementCode = Code<struct RequirementTag>;

} // namespace kyodo
