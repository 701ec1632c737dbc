#pragma once

#include "app/cli/command.h"

namespace kyodo::cli {

/// Shows who did what, the latest first.
class HistoryCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("history"); }
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] std::pair<qsizetype, qsizetype> argumentCount() const override { return {1, 3}; }
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] Result<ExitCode> run(const Arguments& arguments, const QCommandLineParser& parser,
                                       Console& console) const override;
};

} // namespace kyodo::cli
