#include "app/cli/commands/new_command.h"

#include "core/domain/guideline_json.h"

#include <QDir>
#include <QFile>

namespace kyodo::cli {
namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<Guideline> guidelineFor(const QString& idOrFile)
{
    if (!idOrFile.endsWith(QStringLiteral(".json"))) {
        return builtInGuideline(idOrFile);
    }
    QFile file(idOrFile);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileRead, Cli::tr("The guideline file “%1” cannot be read.")
                                                .arg(QDir::toNativeSeparators(idOrFile)));
    }
    auto guideline = readGuideline(file.readAll());
    if (!guideline) {
        // the file was read, but is no guideline: a reading that failed, not a wrong call
        guideline.error().code = ErrorCode::FileRead;
    }
    return guideline;
}

} // namespace

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
                     guidelineFor(parser.value(QStringLiteral("guideline"))));
    KYODO_TRY(Ledger::create(arguments[0], guideline, console.author));
    console.err << Cli::tr("Made %1 with the guideline “%2”.").arg(arguments[0], guideline.title)
                << '\n';
    return ExitCode::Done;
}

} // namespace kyodo::cli
