#pragma once

#include "app/cli/command.h"

namespace kyodo::cli {

/// Writes a checked copy of a ledger.
class BackupCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("backup"); }
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] std::pair<qsizetype, qsizetype> argumentCount() const override { return {2, 2}; }
    [[nodiscard]] Result<ExitCode> run(const Arguments& arguments, const QCommandLineParser& parser,
                                       Console& console) const override;
};

/// Makes a new ledger of a backup; a ledger that is there is never written over.
class RestoreCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("restore"); }
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] std::pair<qsizetype, qsizetype> argumentCount() const override { return {2, 2}; }
    [[nodiscard]] Result<ExitCode> run(const Arguments& arguments, const QCommandLineParser& parser,
                                       Console& console) const override;
};

} // namespace kyodo::cli
