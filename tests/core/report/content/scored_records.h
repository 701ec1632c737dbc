#pragma once

#include "core/report/content/reviews/reviewed_record.h"
#include "tests/core/report/report_fixture.h"

namespace kyodo::test {

/// Two items (目的の共有, 対等な関係) on a scale of できた, ほぼできた, あまり, できない; the lower
/// two ask for a reason.
[[nodiscard]] Guideline scoringGuideline();
/// The item at this place of it.
[[nodiscard]] EvaluationItemChoice scoredItem(std::size_t place);
/// By the step at this place, 1 the best.
[[nodiscard]] Score scoreOf(std::size_t item, Viewpoint viewpoint, int place,
                            const QString& comment = {});
/// 事業1 …, with a text for the public, one to be improved and a note of the office.
[[nodiscard]] ReviewedRecord scored(int number, std::vector<Score> scores);

} // namespace kyodo::test
