#pragma once

#include "core/domain/difference.h"
#include "core/domain/review/evaluation.h"
#include "core/domain/review/principle_checklist.h"

namespace kyodo {

/// Answer by answer: 実施前・市「…」. First those that `one` has, in its order.
[[nodiscard]] std::vector<Difference> differencesBetween(const PrincipleChecklist& one,
                                                         const PrincipleChecklist& other);

/// Score by score, then the texts. First those that `one` has, in its order.
[[nodiscard]] std::vector<Difference> differencesBetween(const Evaluation& one,
                                                         const Evaluation& other);

} // namespace kyodo
