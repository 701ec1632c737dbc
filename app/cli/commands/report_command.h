#pragma once

#include "app/cli/command.h"

namespace kyodo::cli {

/// Writes a report as PDF, HTML, xlsx or CSV.
class ReportCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("report"); }
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] std::pair<qsizetype, qsizetype> argumentCount() const override { return {2, 2}; }
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] bool paints() const override { return true; }
    [[nodiscard]] Result<ExitCode> run(const Arguments& arguments, const QCommandLineParser& parser,
                                       Console& console) const override;
};

} // namespace kyodo::cli
