#pragma once

#include "ui/guideline/guideline_lists.h"

namespace kyodo::ui {

/// What keeps a draft from being a guideline, and where.
struct DraftProblem
{
    QString list; ///< key of the list; empty: the guideline as a whole
    int row = 0;
    QString column;  ///< key of the column
    QString message; ///< translated, with the place in words

    friend bool operator==(const DraftProblem&, const DraftProblem&) = default;
};

/// The first problem in the order of the lists; none: GuidelineDraft::guideline() succeeds.
[[nodiscard]] std::optional<DraftProblem> problemOf(const GuidelineDraft& draft);

} // namespace kyodo::ui
