#pragma once

#include "app/cli/command.h"

namespace kyodo::cli {

/// Saves what can be read of a damaged ledger as a new one, and lists what cannot.
class SalvageCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("salvage"); }
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] std::pair<qsizetype, qsizetype> argumentCount() const override { return {2, 2}; }
    [[nodiscard]] Result<ExitCode> run(const Arguments& arguments, const QCommandLineParser& parser,
                                       Console& console) const override;
};

} // namespace kyodo::cli
