#pragma once

#include "core/report/content/report_frame.h"
#include "core/report/content/roster_columns.h"

namespace kyodo {

struct RosterOptions
{
    enum class Grouping { None, ActorKind };

    /// In this order; those that no organisation fills are left out.
    std::vector<RosterColumn> columns = standardColumns();
    Grouping groupBy = Grouping::ActorKind;

    /// All but the issues, the former names and the office's remarks.
    [[nodiscard]] static std::vector<RosterColumn> standardColumns();
};

/// 団体名簿, sorted by フリガナ; an organisation without one stands behind those that have. For the
/// public edition `organisations` are the copies that publicOrganisation() makes.
[[nodiscard]] Report rosterReport(const ReportFrame& frame, const Guideline& guideline,
                                  std::vector<Organisation> organisations,
                                  const RosterOptions& options = {});

} // namespace kyodo
