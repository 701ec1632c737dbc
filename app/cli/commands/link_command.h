#pragma once

#include "app/cli/command.h"

namespace kyodo::cli {

/// Links the partners of projects to the organisations whose names they carry.
class LinkCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("link"); }
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] std::pair<qsizetype, qsizetype> argumentCount() const override { return {1, 1}; }
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] Result<ExitCode> run(const Arguments& arguments, const QCommandLineParser& parser,
                                       Console& console) const override;
};

} // namespace kyodo::cli
