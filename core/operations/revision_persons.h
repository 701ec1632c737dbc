#pragma once

#include "core/operations/revision_planner.h"

#include <map>

namespace kyodo {

/// The rounds that are carried over, each by the way from the version it is classified by.
using CarriedRounds = std::map<SurveyRoundId, GuidelineBridge>;

/// Whom the public edition hides now and would name after the ledger was carried over.
[[nodiscard]] Result<std::vector<NamedPerson>>
personsMadePublic(const Ledger& ledger, const GuidelineBridge& bridge, const CarriedRounds& rounds);

} // namespace kyodo
