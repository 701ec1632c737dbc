#include "app/cli/commands/import_command.h"

#include "core/exchange/import_plan.h"
#include "core/exchange/import_report.h"
#include "core/exchange/text_encoding.h"
#include "core/operations/import_operations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace kyodo::cli {
namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<QByteArray> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileRead,
                       Cli::tr("The file “%1” cannot be read: %2")
                           .arg(QDir::toNativeSeparators(path), file.errorString()));
    }
    return file.readAll();
}

Result<ImportSource> sourceFor(const QString& path, const QCommandLineParser& parser)
{
    ImportSource source;
    KYODO_TRY_ASSIGN(source.encoding, oneOf(parser.value(QStringLiteral("encoding")),
                                            QStringList{QStringLiteral("auto")} + encodingNames()));
    KYODO_TRY_ASSIGN(source.years,
                     parsedOption(parser, QStringLiteral("year"), &FiscalYearSpan::parse));
    KYODO_TRY_ASSIGN(source.bytes, readFile(path));
    if (parser.isSet(QStringLiteral("mapping"))) {
        KYODO_TRY_ASSIGN(source.mapping, readFile(parser.value(QStringLiteral("mapping"))));
    }
    return source;
}

void printRows(const ImportPlan& plan, QTextStream& err)
{
    for (const PlannedRow& row : plan.rows) {
        if (row.outcome != RowOutcome::Rejected && row.outcome != RowOutcome::Skipped) {
            continue;
        }
        err << (row.outcome == RowOutcome::Rejected ? Cli::tr("Line %1 rejected: %2")
                                                    : Cli::tr("Line %1 skipped: %2"))
                   .arg(row.line)
                   .arg(row.reasons.join(u' '))
            << "\n    " << row.rowText.trimmed() << '\n';
    }
}

void printFindings(const ImportPlan& plan, QTextStream& err)
{
    for (const Finding& finding : plan.findings) {
        err << Cli::tr("Finding: %1: %2").arg(finding.subject, finding.message) << '\n';
    }
    if (!plan.unusedHeads.isEmpty()) {
        err << Cli::tr("Columns not taken over: %1")
                   .arg(plan.unusedHeads.join(QStringLiteral("、")))
            << '\n';
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

void printPlan(const ImportPlan& plan, bool isDryRun, QTextStream& err)
{
    for (const FiscalYearSpan& years : plan.newRounds) {
        err << (isDryRun ? Cli::tr("The survey round of %1 would be made.")
                         : Cli::tr("The survey round of %1 was made."))
                   .arg(years.label())
            << '\n';
    }
    printRows(plan, err);
    printFindings(plan, err);
    printCounts(plan.counts(), err);
    if (isDryRun) {
        err << Cli::tr("Dry run: the ledger is unchanged.") << '\n';
    }
}

} // namespace

QString ImportCommand::arguments() const
{
    return QStringLiteral(
        "LEDGER FILE [--year Y] [--encoding NAME] [--mapping FILE.json] [--dry-run] "
        "[--json]");
}

QString ImportCommand::summary() const
{
    return Cli::tr("Takes the projects of a CSV file over into the ledger.");
}

QList<QCommandLineOption> ImportCommand::options() const
{
    return {yearOption(),
            {QStringLiteral("encoding"),
             Cli::tr("The encoding of the file: auto, %1.")
                 .arg(encodingNames().join(QStringLiteral(", "))),
             QStringLiteral("NAME"), QStringLiteral("auto")},
            {QStringLiteral("mapping"), Cli::tr("A file that says which column holds what."),
             QStringLiteral("FILE.json")},
            {QStringLiteral("dry-run"), Cli::tr("Show what would be done, and change nothing.")},
            {QStringLiteral("json"), Cli::tr("Print the result as JSON.")}};
}

Result<ExitCode> ImportCommand::run(const Arguments& arguments, const QCommandLineParser& parser,
                                    Console& console) const
{
    const bool isDryRun = parser.isSet(QStringLiteral("dry-run"));
    KYODO_TRY_ASSIGN(const ImportSource source, sourceFor(arguments[1], parser));
    KYODO_TRY_ASSIGN(const auto workspace, Workspace::open(arguments[0],
                                                           isDryRun ? Ledger::Access::ReadOnly
                                                                    : Ledger::Access::ReadWrite,
                                                           console.author));
    auto plan = planFileImport(workspace->ledger(), source);
    if (!plan && plan.error().code == ErrorCode::InvalidInput) {
        // the call was right; it is the file that is no table of projects
        plan.error().code = ErrorCode::FileRead;
    }
    KYODO_TRY(plan);
    if (!isDryRun) {
        KYODO_TRY(applyImport(*workspace, *plan, QFileInfo(arguments[1]).fileName()));
    }
    printPlan(*plan, isDryRun, console.err);
    if (parser.isSet(QStringLiteral("json"))) {
        console.out << QJsonDocument(importJson(*plan)).toJson();
    }
    return plan->findings.empty() && plan->counts().rejected == 0 ? ExitCode::Done
                                                                  : ExitCode::DoneWithFindings;
}

} // namespace kyodo::cli
