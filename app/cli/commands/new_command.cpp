#include "app/cli/commands/new_command.h"

#include "app/cli/words.h"
#include "core/domain/guideline/adopted_guideline.h"
#include "core/domain/guideline/built_in_guidelines.h"
#include "core/operations/guideline_operations.h"
#include "core/operations/new_ledger.h"

namespace kyodo::cli {
namespace {

const QString Empty = QStringLiteral("empty");

/// What is asked for; else that of the city, where the program has it, or the first.
Result<Guideline> modelFrom(const QCommandLineParser& parser)
{
    const QString wanted = parser.value(QStringLiteral("guideline"));
    if (!parser.isSet(QStringLiteral("guideline"))) {
        for (const QString& code : builtInGuidelineCodes()) {
            KYODO_TRY_ASSIGN(Guideline guideline, builtInGuideline(code));
            if (guideline.city == parser.value(QStringLiteral("city")).trimmed()) {
                return guideline;
            }
        }
    }
    return wanted == Empty ? emptyGuideline() : guidelineFrom(wanted);
}

/// The empty guideline has no city that a ledger could belong to.
Result<QString> cityFrom(const QCommandLineParser& parser, const Guideline& model)
{
    const QString option = QStringLiteral("city");
    if (!parser.isSet(option) && isEmptyGuideline(model)) {
        return failure(ErrorCode::InvalidInput,
                       Cli::tr("--guideline empty needs --city: the name of the city."));
    }
    return parser.isSet(option) ? parser.value(option) : model.city;
}

} // namespace

QString NewCommand::arguments() const
{
    return QStringLiteral("LEDGER [--city NAME] [--guideline ID|FILE.json|empty] [--year Y]");
}

QString NewCommand::summary() const
{
    return Cli::tr("Makes an empty ledger for a city.");
}

QList<QCommandLineOption> NewCommand::options() const
{
    return {{QStringLiteral("city"),
             Cli::tr("The city it belongs to; left out, that of the guideline."),
             QStringLiteral("NAME")},
            {QStringLiteral("guideline"),
             Cli::tr("The guideline it starts from: %1, a file of your own, or empty.")
                 .arg(builtInGuidelineCodes().join(QStringLiteral(", "))),
             QStringLiteral("ID|FILE.json|empty"), builtInGuidelineCodes().constFirst()},
            {QStringLiteral("year"), Cli::tr("Fiscal year of its first survey round."),
             QStringLiteral("Y")}};
}

Result<ExitCode> NewCommand::run(const Arguments& arguments, const QCommandLineParser& parser,
                                 Console& console) const
{
    KYODO_TRY_ASSIGN(const Guideline model, modelFrom(parser));
    KYODO_TRY_ASSIGN(const QString city, cityFrom(parser, model));
    KYODO_TRY_ASSIGN(const auto years,
                     parsedOption(parser, QStringLiteral("year"), &FiscalYearSpan::parse));
    clearPlace(arguments[0], console);
    KYODO_TRY(makeLedger(arguments[0], {city, model, years}, console.author));
    const QString title = isEmptyGuideline(model) ? Empty : fullTitle(model);
    console.err << Cli::tr("Made %1 for %2 with the guideline “%3”.")
                       .arg(arguments[0], city.trimmed(), title)
                << '\n';
    return ExitCode::Done;
}

} // namespace kyodo::cli
