#pragma once

#include "core/domain/project_record.h"
#include "core/domain/review/evaluation.h"
#include "core/domain/review/principle_checklist.h"

namespace kyodo {

/// A project of a round with what both sides said about it. For the public edition all three are
/// the copies that edition.h makes.
struct ReviewedRecord
{
    ProjectRecord record;
    std::optional<PrincipleChecklist> checklist{};
    std::optional<Evaluation> evaluation{};
};

} // namespace kyodo
