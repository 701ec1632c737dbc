#pragma once

#include "core/report/content/survey/rounds_report.h"

namespace kyodo {

/// How many projects each form and each area has in every round (oldest first), and how that
/// changed from one to the next; with a note where the guideline defined them anew in between. By
/// area only if a project has one.
[[nodiscard]] std::vector<ReportTable>
roundCountTables(const std::vector<const ComparedRound*>& rounds);

/// 令和6年度, as the round's guideline names it.
[[nodiscard]] QString yearsLabel(const ComparedRound& round);

} // namespace kyodo
