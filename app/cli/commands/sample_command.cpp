#include "app/cli/commands/sample_command.h"

#include "app/cli/words.h"
#include "core/domain/guideline/built_in_guidelines.h"
#include "core/operations/project_generator.h"
#include "core/operations/sample_operations.h"

namespace kyodo::cli {
namespace {

Result<qint64> parseCount(const QString& text)
{
    bool isNumber = false;
    const qint64 count = text.toLongLong(&isNumber);
    if (!isNumber || count < 1 || count > mostGeneratedProjects()) {
        return failure(
            ErrorCode::InvalidInput,
            Cli::tr("--projects takes a number from 1 to %1.").arg(mostGeneratedProjects()));
    }
    return count;
}

Status fill(const QString& path, std::optional<qint64> count, const Author& author)
{
    KYODO_TRY_ASSIGN(const auto workspace,
                     Workspace::open(path, Ledger::Access::ReadWrite, author));
    const ActResult made =
        count ? makeGeneratedSample(*workspace, *count) : makePublishedSample(*workspace);
    return made.map([](const auto&) {});
}

} // namespace

QString SampleCommand::arguments() const
{
    return QStringLiteral("LEDGER [--projects N]");
}

QString SampleCommand::summary() const
{
    return Cli::tr("Makes a ledger with the 46 cases that Sunagawa published.");
}

QList<QCommandLineOption> SampleCommand::options() const
{
    return {{QStringLiteral("projects"),
             Cli::tr("N made-up projects instead, the same ones at every call."),
             QStringLiteral("N")}};
}

Result<ExitCode> SampleCommand::run(const Arguments& arguments, const QCommandLineParser& parser,
                                    Console& console) const
{
    KYODO_TRY_ASSIGN(const auto count,
                     parsedOption(parser, QStringLiteral("projects"), &parseCount));
    KYODO_TRY_ASSIGN(const Guideline guideline,
                     builtInGuideline(builtInGuidelineCodes().constFirst()));
    clearPlace(arguments[0], console);
    KYODO_TRY(Ledger::create(arguments[0], guideline, console.author, [&](const QString& path) {
        return fill(path, count, console.author);
    }));
    console.err << Cli::tr("Made the sample ledger %1.").arg(arguments[0]) << '\n';
    return ExitCode::Done;
}

} // namespace kyodo::cli
