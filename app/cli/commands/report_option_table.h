#pragma once

#include "core/publishing/made_report.h"

#include <QCommandLineOption>

namespace kyodo::cli {

/// An option, and the reports and formats that it goes with; with all, where none is named.
struct ReportOption
{
    QCommandLineOption option;
    std::vector<ReportKind> kinds{};
    std::vector<ReportFormat> formats{};

    [[nodiscard]] QString name() const { return option.names().constFirst(); }
    [[nodiscard]] bool goesWith(ReportKind kind) const;
    [[nodiscard]] bool goesWith(ReportFormat format) const;
    /// survey, sheets; what most go with: all but rounds. Empty where it goes with all.
    [[nodiscard]] QString kindWords() const;
    /// pdf, html; empty where it goes with all.
    [[nodiscard]] QString formatWords() const;
};

/// All of `report`, in the order of the help.
[[nodiscard]] std::vector<ReportOption> allReportOptions();

} // namespace kyodo::cli
