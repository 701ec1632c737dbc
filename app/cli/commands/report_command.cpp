#include "app/cli/commands/report_command.h"

#include "core/domain/era.h"
#include "core/operations/guideline_operations.h"
#include "core/operations/report_operations.h"
#include "core/report/pdf_file.h"
#include "core/report/sheets/project_sheet.h"
#include "core/report/report_file.h"
#include "core/report/sheets/sheets_csv.h"
#include "core/report/sheets/sheets_html.h"
#include "core/report/survey_csv.h"
#include "core/report/survey_html.h"
#include "core/report/survey_table.h"

#include <QDir>
#include <QFileInfo>

namespace kyodo::cli {
namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

using Grouping = SurveyTableOptions::Grouping;

QString surveyWord()
{
    return QStringLiteral("survey");
}

enum class Format { Pdf, Html, Csv };

/// Where the report goes.
struct Target
{
    Format format = Format::Pdf;
    QString path;
};

Result<Target> targetFrom(const QCommandLineParser& parser)
{
    const QString path = parser.value(QStringLiteral("out"));
    if (path.isEmpty()) {
        return failure(ErrorCode::InvalidInput,
                       Cli::tr("Say with --out FILE where the report is to be written."));
    }
    const QStringList endings{QStringLiteral("pdf"), QStringLiteral("html"), QStringLiteral("csv")};
    const auto format = endings.indexOf(QFileInfo(path).suffix().toLower());
    if (format < 0) {
        return failure(ErrorCode::InvalidInput,
                       Cli::tr("The ending of “%1” names no format. It can be: %2.")
                           .arg(path, endings.join(QStringLiteral(", "))));
    }
    return Target{static_cast<Format>(format), path};
}

QStringList groupingWords()
{
    return {QStringLiteral("form"), QStringLiteral("area"), QStringLiteral("department"),
            QStringLiteral("field")};
}

Result<Grouping> parseGrouping(const QString& text)
{
    KYODO_TRY_ASSIGN(const QString known, oneOf(text, groupingWords()));
    return static_cast<Grouping>(groupingWords().indexOf(known));
}

RecordOrder::Key orderOf(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Form:
        return RecordOrder::Key::Form;
    case Grouping::Area:
        return RecordOrder::Key::Area;
    case Grouping::Department:
        return RecordOrder::Key::Department;
    case Grouping::Field:
        return RecordOrder::Key::Field;
    }
    Q_UNREACHABLE();
}

Result<ProjectId> parseProject(const QString& text)
{
    // what is no number reads as 0, which is no id either
    const std::optional<ProjectId> id = ProjectId::fromValue(text.toLongLong());
    if (!id) {
        return failure(ErrorCode::InvalidInput,
                       Cli::tr("--project takes the number of a project."));
    }
    return *id;
}

Result<SurveyRound> requiredRound(const QCommandLineParser& parser, const Ledger& ledger)
{
    KYODO_TRY_ASSIGN(std::optional<SurveyRound> round, roundOption(parser, ledger));
    if (!round) {
        return failure(ErrorCode::NotFound,
                       Cli::tr("The ledger has no survey round to report on. Import a list of "
                               "projects first."));
    }
    return std::move(*round);
}

RecordFilter filterFrom(const QCommandLineParser& parser, const SurveyRound& round)
{
    RecordFilter filter;
    filter.round = round.id;
    filter.search = parser.value(QStringLiteral("search"));
    return filter;
}

Result<QDate> asOfFrom(const QCommandLineParser& parser, const Clock& clock)
{
    KYODO_TRY_ASSIGN(const auto asOf, parsedOption(parser, QStringLiteral("as-of"), &parseDate));
    return asOf.value_or(clock.now().toLocalTime().date());
}

/// Writes what `makePdf` lays out, or what `writeHtml` or `writeCsv` write, and says so.
class ReportWriter
{
public:
    ReportWriter(Target target, QTextStream& err)
        : m_target(std::move(target))
        , m_err(err)
    {}

    template <class LayOut, class Html, class Csv>
    Result<ExitCode> write(qsizetype projects, LayOut layOut, Html writeHtml, Csv writeCsv)
    {
        if (m_target.format == Format::Pdf) {
            KYODO_TRY_ASSIGN(const auto document, layOut());
            KYODO_TRY(writePdf(document, m_target.path));
            m_err << Cli::tr("Wrote %n page(s) to %1.", nullptr, document.pageCount()).arg(place())
                  << '\n';
            return ExitCode::Done;
        }
        KYODO_TRY(writeFile(m_target.path, [&](QIODevice& file) -> Status {
            return m_target.format == Format::Html ? writeHtml(file) : writeCsv(file);
        }));
        m_err << Cli::tr("Wrote %n project(s) to %1.", nullptr, static_cast<int>(projects))
                     .arg(place())
              << '\n';
        return ExitCode::Done;
    }

private:
    [[nodiscard]] QString place() const { return QDir::toNativeSeparators(m_target.path); }

    Target m_target;
    QTextStream& m_err;
};

struct SharedOptions
{
    Grouping groupBy = Grouping::Form;
    QDate asOf;
};

Result<SharedOptions> sharedOptions(const QCommandLineParser& parser, const Clock& clock)
{
    KYODO_TRY_ASSIGN(const Grouping groupBy,
                     parseGrouping(parser.value(QStringLiteral("group-by"))));
    KYODO_TRY_ASSIGN(const QDate asOf, asOfFrom(parser, clock));
    return SharedOptions{groupBy, asOf};
}

Result<ExitCode> reportSurvey(const Ledger& ledger, const QCommandLineParser& parser,
                              const SharedOptions& shared, ReportWriter& writer)
{
    KYODO_TRY_ASSIGN(const SurveyRound round, requiredRound(parser, ledger));
    const Guideline& own = ledger.guidelineOf(round);
    KYODO_TRY_ASSIGN(const auto other,
                     parsedOption(parser, QStringLiteral("through"), &guidelineFrom));
    const Guideline& guideline = other ? *other : own;
    const RecordFilter filter = filterFrom(parser, round);
    const RecordOrder::Key order = orderOf(shared.groupBy);
    KYODO_TRY_ASSIGN(const auto records,
                     other ? recordsReadThrough(ledger, filter, order, bridgeBetween(own, *other))
                           : recordsForReport(ledger, filter, order));
    SurveyTableOptions options;
    options.groupBy = shared.groupBy;
    options.asOf = shared.asOf;
    options.allColumns = parser.isSet(QStringLiteral("all-columns"));
    options.title = parser.value(QStringLiteral("title"));
    const SurveyTableSubject subject{own.city, round.years, &guideline, records.get()};
    return writer.write(
        records->size(), [&] { return SurveyTable::layOut(subject, options); },
        [&](QIODevice& file) { return writeSurveyHtml(subject, options, file); },
        [&](QIODevice& file) { return writeSurveyCsv(subject, options, file); });
}

Result<std::vector<ProjectId>> chosenProjects(const Ledger& ledger,
                                              const QCommandLineParser& parser, Grouping groupBy)
{
    KYODO_TRY_ASSIGN(const auto project,
                     parsedOption(parser, QStringLiteral("project"), &parseProject));
    if (project) {
        return std::vector{*project};
    }
    KYODO_TRY_ASSIGN(const SurveyRound round, requiredRound(parser, ledger));
    return projectsForReport(ledger, filterFrom(parser, round), orderOf(groupBy));
}

Result<ExitCode> reportSheets(const Ledger& ledger, const QCommandLineParser& parser,
                              const SharedOptions& shared, ReportWriter& writer)
{
    const Guideline& guideline = ledger.guideline().guideline;
    KYODO_TRY_ASSIGN(std::vector<ProjectId> projects,
                     chosenProjects(ledger, parser, shared.groupBy));
    if (projects.empty()) {
        return failure(ErrorCode::NotFound,
                       Cli::tr("There is no project to make a sheet for. Search for other words, "
                               "or name another year."));
    }
    const auto source = sheetsForReport(ledger, std::move(projects));
    const SheetSubject subject{guideline.city, source.get()};
    SheetOptions options;
    options.asOf = shared.asOf;
    options.roles = parser.isSet(QStringLiteral("roles")) ? SheetOptions::Roles::WithGuideline
                                                          : SheetOptions::Roles::Own;
    return writer.write(
        source->size(), [&] { return ProjectSheets::layOut(subject, options); },
        [&](QIODevice& file) { return writeSheetsHtml(subject, options, file); },
        [&](QIODevice& file) { return writeSheetsCsv(subject, file); });
}

/// An option that the other report has would be passed over in silence.
Status refuseStrayOptions(const QString& report, const QCommandLineParser& parser)
{
    const QStringList strays =
        report == surveyWord() ? QStringList{QStringLiteral("project"), QStringLiteral("roles")}
                               : QStringList{QStringLiteral("all-columns"), QStringLiteral("title"),
                                             QStringLiteral("through")};
    for (const QString& stray : strays) {
        if (parser.isSet(stray)) {
            return failure(ErrorCode::InvalidInput,
                           Cli::tr("--%1 does not go with the report %2.").arg(stray, report));
        }
    }
    return {};
}

} // namespace

QString ReportCommand::arguments() const
{
    return QStringLiteral("LEDGER survey|sheets [--year Y] [--group-by form|area|department|field] "
                          "[--all-columns] [--as-of DATE] [--title TEXT] [--through ID|FILE] "
                          "[--project ID] [--roles] [--search TEXT] --out FILE.(pdf|html|csv)");
}

QString ReportCommand::summary() const
{
    return Cli::tr("Writes the survey table or project sheets as PDF, HTML or CSV.");
}

QList<QCommandLineOption> ReportCommand::options() const
{
    return {
        yearOption(),
        {QStringLiteral("group-by"),
         Cli::tr("What the projects are grouped by: form, area, department or field."),
         QStringLiteral("GROUP"), QStringLiteral("form")},
        {QStringLiteral("all-columns"), Cli::tr("Also columns that no project fills.")},
        {QStringLiteral("as-of"), Cli::tr("The date printed on the report; today, if left out."),
         QStringLiteral("DATE")},
        {QStringLiteral("title"), Cli::tr("Another title for the survey table."),
         QStringLiteral("TEXT")},
        {QStringLiteral("through"),
         Cli::tr("As another guideline would class the projects; nothing is changed."),
         QStringLiteral("ID|FILE.json")},
        {QStringLiteral("project"), Cli::tr("The sheet of this project only."),
         QStringLiteral("ID")},
        {QStringLiteral("roles"), Cli::tr("With the roles that the guideline gives to each side.")},
        {QStringLiteral("search"), Cli::tr("Only what holds all of these words."),
         QStringLiteral("TEXT")},
        {QStringLiteral("out"), Cli::tr("The file to write; its ending names the format."),
         QStringLiteral("FILE")}};
}

Result<ExitCode> ReportCommand::run(const Arguments& arguments, const QCommandLineParser& parser,
                                    Console& console) const
{
    KYODO_TRY_ASSIGN(const QString report,
                     oneOf(arguments[1], {surveyWord(), QStringLiteral("sheets")}));
    KYODO_TRY(refuseStrayOptions(report, parser));
    KYODO_TRY_ASSIGN(Target target, targetFrom(parser));
    KYODO_TRY_ASSIGN(const SharedOptions shared, sharedOptions(parser, *console.author.clock));
    KYODO_TRY_ASSIGN(const auto ledger,
                     Ledger::open(arguments[0], Ledger::Access::ReadOnly, console.author));
    ReportWriter writer(std::move(target), console.err);
    return report == surveyWord() ? reportSurvey(*ledger, parser, shared, writer)
                                  : reportSheets(*ledger, parser, shared, writer);
}

} // namespace kyodo::cli
