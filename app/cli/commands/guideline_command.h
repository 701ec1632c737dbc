#pragma once

#include "app/cli/command.h"

namespace kyodo::cli {

/// guideline: lists, shows and exports guidelines, and carries a ledger over to another one.
class GuidelineCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("guideline"); }
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] std::pair<qsizetype, qsizetype> argumentCount() const override { return {1, 4}; }
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] Result<ExitCode> run(const Arguments& arguments, const QCommandLineParser& parser,
                                       Console& console) const override;
};

} // namespace kyodo::cli
