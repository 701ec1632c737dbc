#pragma once

#include "app/cli/command.h"

namespace kyodo::cli {

/// Makes an empty ledger that carries a guideline.
class NewCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("new"); }
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] std::pair<qsizetype, qsizetype> argumentCount() const override { return {1, 1}; }
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] Result<ExitCode> run(const Arguments& arguments, const QCommandLineParser& parser,
                                       Console& console) const override;
};

} // namespace kyodo::cli
