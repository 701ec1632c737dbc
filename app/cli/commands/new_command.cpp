#include "app/cli/commands/new_command.h"

#include "app/cli/words.h"
#include "core/domain/guideline/built_in_guidelines.h"
#include "core/operations/guideline_operations.h"

namespace kyodo::cli {

QString NewCommand::arguments() const
{
    return QStringLiteral("LEDGER [--guideline ID|FILE.json]");
}

QString NewCommand::summary() const
{
    return Cli::tr("Makes an empty ledger.");
}

QList<QCommandLineOption> NewCommand::options() const
{
    return {{QStringLiteral("guideline"),
             Cli::tr("The guideline it carries: %1, or a file of your own.")
                 .arg(builtInGuidelineCodes().join(QStringLiteral(", "))),
             QStringLiteral("ID|FILE.json"), builtInGuidelineCodes().constFirst()}};
}

Result<ExitCode> NewCommand::run(const Arguments& arguments, const QCommandLineParser& parser,
                                 Console& console) const
{
    KYODO_TRY_ASSIGN(const Guideline guideline,
                     guidelineFrom(parser.value(QStringLiteral("guideline"))));
    clearPlace(arguments[0], console);
    KYODO_TRY(Ledger::create(arguments[0], guideline, console.author));
    console.err << Cli::tr("Made %1 with the guideline “%2”.").arg(arguments[0], guideline.title)
                << '\n';
    return ExitCode::Done;
}

} // namespace kyodo::cli
