#pragma once

#include "app/cli/command.h"
#include "core/publishing/made_report.h"

namespace kyodo::cli {

/// The options of `report`, and what they ask for.
[[nodiscard]] QList<QCommandLineOption> reportOptions();

/// InvalidInput, naming the option and what it is for, when one would be passed over in silence.
[[nodiscard]] Status refuseStrayOptions(ReportKind kind, ReportFormat format,
                                        const QCommandLineParser& parser);

/// InvalidInput for a value that cannot be meant.
[[nodiscard]] Result<ReportRequest> reportRequest(ReportKind kind, const QCommandLineParser& parser,
                                                  const Ledger& ledger);

/// Where the report goes, and how it is written there.
struct ReportTarget
{
    QString path;
    ReportOutput output;
    /// A file for each group of the table, named after it.
    bool isOneAGroup = false;
};
[[nodiscard]] Result<ReportTarget> reportTarget(const QCommandLineParser& parser);

} // namespace kyodo::cli
