#pragma once

#include "core/publishing/made_report.h"
#include "core/storage/ledger.h"

namespace kyodo {

/// Makes the report that is asked for. `ledger` must outlive it. NotFound when there is nothing to
/// report on, InvalidInput when the request cannot be meant: a public edition of what is for the
/// office alone, fewer rounds than a comparison needs.
[[nodiscard]] Result<std::unique_ptr<MadeReport>>
makeReport(const Ledger& ledger, const ReportRequest& request, const ReportSteps& steps = {});

/// A survey table for each of its groups, to be published in files of their own.
struct ReportOfGroup
{
    QString label; ///< of the group: 共催
    std::unique_ptr<MadeReport> report;
};
[[nodiscard]] Result<std::vector<ReportOfGroup>>
makeReportOfEachGroup(const Ledger& ledger, const ReportRequest& request,
                      const ReportSteps& steps = {});

} // namespace kyodo
