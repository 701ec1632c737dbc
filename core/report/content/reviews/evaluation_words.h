#pragma once

#include "core/domain/review/evaluation.h"

#include <QString>

/// The words that both reports of evaluations print.
namespace kyodo::evaluation_words {

[[nodiscard]] QString item();
/// 評価者
[[nodiscard]] QString viewpoint();
/// 評価: the step in words.
[[nodiscard]] QString step();
[[nodiscard]] QString nothingScored();
/// Between which scores a difference is looked for: see evaluationGaps().
[[nodiscard]] QString gapNote();

/// As `items` name it, which are the guideline's before all others.
[[nodiscard]] QString itemName(const EvaluationItemChoice& item,
                               const std::vector<EvaluationItemChoice>& items);

} // namespace kyodo::evaluation_words
