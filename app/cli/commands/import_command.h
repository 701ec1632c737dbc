#pragma once

#include "app/cli/command.h"

namespace kyodo::cli {

/// Takes a file of projects over: parse, map, plan, and apply unless it is a dry run.
class ImportCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("import"); }
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] std::pair<qsizetype, qsizetype> argumentCount() const override { return {2, 2}; }
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] Result<ExitCode> run(const Arguments& arguments, const QCommandLineParser& parser,
                                       Console& console) const override;
};

} // namespace kyodo::cli
