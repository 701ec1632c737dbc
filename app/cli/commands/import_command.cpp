#include "app/cli/commands/import_command.h"

#include "app/cli/commands/import_remarks.h"
#include "app/cli/words.h"
#include "core/base/input_file.h"
#include "core/base/text.h"
#include "core/exchange/import_plan.h"
#include "core/exchange/import_report.h"
#include "core/exchange/text_encoding.h"
#include "core/operations/organisation_import_operations.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace kyodo::cli {
namespace {

QString organisationsWord()
{
    return QStringLiteral("organisations");
}

Result<ImportSource> sourceFor(const QString& path, const QCommandLineParser& parser)
{
    ImportSource source;
    KYODO_TRY_ASSIGN(source.encoding,
                     oneOf(parser.value(QStringLiteral("encoding")), encodingNames()));
    KYODO_TRY_ASSIGN(source.years,
                     parsedOption(parser, QStringLiteral("year"), &FiscalYearSpan::parse));
    KYODO_TRY_ASSIGN(source.bytes, readInputFile(path, LargestTableFile));
    if (parser.isSet(QStringLiteral("mapping"))) {
        KYODO_TRY_ASSIGN(source.mapping,
                         readInputFile(parser.value(QStringLiteral("mapping")), LargestJsonFile));
    }
    return source;
}

template <class Plan>
void printRows(const Plan& plan, QTextStream& err)
{
    constexpr qsizetype LongestEcho = 500;
    for (const auto& row : plan.rows) {
        if (row.outcome != RowOutcome::Rejected && row.outcome != RowOutcome::Skipped) {
            continue;
        }
        err << (row.outcome == RowOutcome::Rejected ? Cli::tr("Line %1 rejected: %2")
                                                    : Cli::tr("Line %1 skipped: %2"))
                   .arg(row.line)
                   .arg(inARow(row.reasons))
            << "\n    " << elided(row.rowText, LongestEcho) << '\n';
    }
}

void printUnused(const QStringList& heads, QTextStream& err)
{
    if (!heads.isEmpty()) {
        err << Cli::tr("Columns not taken over: %1").arg(heads.join(QStringLiteral("、"))) << '\n';
    }
}

void printCounts(const ImportCounts& counts, QTextStream& err)
{
    err << Cli::tr("%1 read: %2 added, %3 updated, %4 unchanged, %5 skipped, %6 rejected.")
               .arg(counts.read)
               .arg(counts.added)
               .arg(counts.updated)
               .arg(counts.unchanged)
               .arg(counts.skipped)
               .arg(counts.rejected)
        << '\n';
}

void printEnd(const ImportCounts& counts, bool isDryRun, QTextStream& err)
{
    printCounts(counts, err);
    if (isDryRun) {
        err << Cli::tr("Dry run: the ledger is unchanged.") << '\n';
    }
}

void printPlan(const OrganisationPlan& plan, bool isDryRun, Telling telling, QTextStream& err)
{
    printRows(plan, err);
    printRemarks(plan, telling, err);
    printUnused(plan.unusedHeads, err);
    printEnd(plan.counts(), isDryRun, err);
}

void printPlan(const ImportPlan& plan, bool isDryRun, Telling telling, QTextStream& err)
{
    for (const FiscalYearSpan& years : plan.newRounds) {
        err << (isDryRun ? Cli::tr("The survey round of %1 would be made.")
                         : Cli::tr("The survey round of %1 was made."))
                   .arg(years.label())
            << '\n';
    }
    printRows(plan, err);
    printRemarks(plan, telling, err);
    printUnused(plan.unusedHeads, err);
    if (const int continued = plan.continued(); continued > 0) {
        err << Cli::tr("%n added row(s) continue a project of another round.", nullptr, continued)
            << '\n';
    }
    printEnd(plan.counts(), isDryRun, err);
}

/// One import: its words, and what it does.
class Import
{
public:
    Import(QString file, const QCommandLineParser& parser, Console& console)
        : m_file(std::move(file))
        , m_isDryRun(parser.isSet(QStringLiteral("dry-run")))
        , m_printsJson(parser.isSet(QStringLiteral("json")))
        , m_telling(parser.isSet(QStringLiteral("verbose")) ? Telling::EachRow : Telling::Together)
        , m_console(console)
    {}

    [[nodiscard]] Result<std::unique_ptr<Workspace>> openLedger(const QString& path) const
    {
        return openWorkspace(
            path, m_isDryRun ? Ledger::Access::ReadOnly : Ledger::Access::ReadWrite, m_console);
    }

    /// Does what `planned` says with `apply(plan, subject)`, unless it is a dry run, and tells.
    template <class Plan, class Apply>
    [[nodiscard]] Result<ExitCode> finish(Result<Plan> planned, Apply apply) const
    {
        if (!planned && planned.error().code == ErrorCode::InvalidInput) {
            // the call was right; it is the file that is no such table
            planned.error().code = ErrorCode::FileRead;
        }
        KYODO_TRY_ASSIGN(const Plan plan, std::move(planned));
        if (!m_isDryRun) {
            KYODO_TRY(apply(plan, QFileInfo(m_file).fileName()));
        }
        printPlan(plan, m_isDryRun, m_telling, m_console.err);
        if (m_printsJson) {
            m_console.out << QJsonDocument(importJson(plan)).toJson();
        }
        return !plan.findings.empty() || plan.counts().rejected > 0 ? ExitCode::DoneWithFindings
                                                                    : ExitCode::Done;
    }

private:
    QString m_file;
    bool m_isDryRun;
    bool m_printsJson;
    Telling m_telling;
    Console& m_console;
};

/// An option that is about projects would be passed over in silence.
Status refuseStrayOptions(const QString& kind, const QCommandLineParser& parser)
{
    for (const QString& stray : {QStringLiteral("year"), QStringLiteral("mapping")}) {
        if (kind == organisationsWord() && parser.isSet(stray)) {
            return failure(ErrorCode::InvalidInput,
                           Cli::tr("--%1 does not go with --kind %2.").arg(stray, kind));
        }
    }
    return {};
}

} // namespace

QString ImportCommand::arguments() const
{
    return QStringLiteral("LEDGER FILE [--kind projects|organisations] [--year Y] [--encoding "
                          "NAME] [--mapping FILE.json] [--dry-run] "
                          "[--json] [--verbose]");
}

QString ImportCommand::summary() const
{
    return Cli::tr("Takes the projects or organisations of a CSV file over into the ledger.");
}

QList<QCommandLineOption> ImportCommand::options() const
{
    return {
        {QStringLiteral("kind"), Cli::tr("What the file lists: projects or organisations."),
         QStringLiteral("KIND"), QStringLiteral("projects")},
        yearOption(),
        {QStringLiteral("encoding"),
         Cli::tr("The encoding of the file: %1.").arg(encodingNames().join(QStringLiteral(", "))),
         QStringLiteral("NAME"), QStringLiteral("auto")},
        {QStringLiteral("mapping"), Cli::tr("A file that says which column holds what."),
         QStringLiteral("FILE.json")},
        {QStringLiteral("dry-run"), Cli::tr("Show what would be done, and change nothing.")},
        {QStringLiteral("json"), Cli::tr("Print the result as JSON.")},
        {QStringLiteral("verbose"), Cli::tr("Name each row that something is doubtful about.")}};
}

Result<ExitCode> ImportCommand::run(const Arguments& arguments, const QCommandLineParser& parser,
                                    Console& console) const
{
    KYODO_TRY_ASSIGN(const QString kind, oneOf(parser.value(QStringLiteral("kind")),
                                               {QStringLiteral("projects"), organisationsWord()}));
    KYODO_TRY(refuseStrayOptions(kind, parser));
    KYODO_TRY_ASSIGN(const ImportSource source, sourceFor(arguments[1], parser));
    const Import import(arguments[1], parser, console);
    KYODO_TRY_ASSIGN(const auto workspace, import.openLedger(arguments[0]));
    if (kind == organisationsWord()) {
        return import.finish(planOrganisationImport(workspace->ledger(), source),
                             [&](const OrganisationPlan& plan, const QString& subject) {
                                 return applyOrganisationImport(*workspace, plan, subject);
                             });
    }
    return import.finish(planFileImport(workspace->ledger(), source),
                         [&](const ImportPlan& plan, const QString& subject) {
                             return applyImport(*workspace, plan, subject);
                         });
}

} // namespace kyodo::cli
