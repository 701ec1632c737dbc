#pragma once

#include "app/cli/command.h"

namespace kyodo::cli {

/// merge: makes one organisation of two (名寄せ).
class MergeCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("merge"); }
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] std::pair<qsizetype, qsizetype> argumentCount() const override { return {3, 3}; }
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] Result<ExitCode> run(const Arguments& arguments, const QCommandLineParser& parser,
                                       Console& console) const override;
};

} // namespace kyodo::cli
