#pragma once

#include "core/publishing/made_report.h"

#include <QCommandLineOption>

namespace kyodo::cli {

/// An option, and the reports and the format that it goes with; with all, where none is named.
struct ReportOption
{
    QCommandLineOption option;
    std::vector<ReportKind> kinds{};
    std::optional<ReportFormat> format{};
};

/// All of `report`, in the order of the help.
[[nodiscard]] std::vector<ReportOption> allReportOptions();

} // namespace kyodo::cli
