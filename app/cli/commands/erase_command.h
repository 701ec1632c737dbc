#pragma once

#include "app/cli/command.h"

namespace kyodo::cli {

/// erase: takes personal data of organisations out of a ledger for good (抹消).
class EraseCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("erase"); }
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] std::pair<qsizetype, qsizetype> argumentCount() const override
    {
        return {2, 1000};
    }
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] Result<ExitCode> run(const Arguments& arguments, const QCommandLineParser& parser,
                                       Console& console) const override;
};

} // namespace kyodo::cli
