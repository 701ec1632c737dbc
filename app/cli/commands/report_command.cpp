#include "app/cli/commands/report_command.h"

#include "app/cli/commands/report_options.h"
#include "app/cli/words.h"
#include "core/base/visible_text.h"
#include "core/publishing/report_making.h"
#include "core/publishing/report_paths.h"

namespace kyodo::cli {
namespace {

QStringList kindWords()
{
    return codesOf(reportKinds(), &reportKindCode);
}

/// What CP932 lacks, cell by cell.
void listUnencodable(const std::vector<Unencodable>& missing, QTextStream& err)
{
    for (const Unencodable& each : missing) {
        err << Cli::tr("Row %1, %2: %3").arg(each.row).arg(each.head, each.character) << '\n';
    }
}

Status write(const MadeReport& report, const QString& path, const ReportOutput& output,
             QTextStream& err)
{
    if (output.format == ReportFormat::Csv && output.encoding == CsvEncoding::Cp932) {
        KYODO_TRY_ASSIGN(const auto missing, unencodableIn(report.data()));
        listUnencodable(missing, err);
        if (!missing.empty() && output.missing == MissingCharacters::Refuse) {
            return failure(ErrorCode::FileWrite,
                           Cli::tr("CP932 lacks these characters. Choose --encoding utf-8, or let "
                                   "--geta write 〓 in their place."));
        }
    }
    KYODO_TRY(report.write(path, output));
    const QString place = shownPath(path);
    if (output.format == ReportFormat::Pdf) {
        KYODO_TRY_ASSIGN(const PagedDocument* pages, report.document());
        err << Cli::tr("Wrote %n page(s) to %1.", nullptr, pages->pageCount()).arg(place) << '\n';
    } else {
        err << Cli::tr("Wrote %1 to %2.").arg(report.title(), place) << '\n';
    }
    for (const QString& remark : publicationRemarks(report.doubts())) {
        err << visibleText(remark) << '\n';
    }
    return {};
}

Status writeEachGroup(const Ledger& ledger, const ReportRequest& request,
                      const ReportTarget& target, QTextStream& err)
{
    KYODO_TRY_ASSIGN(const auto reports, makeReportOfEachGroup(ledger, request));
    QStringList labels;
    for (const ReportOfGroup& each : reports) {
        labels << each.label;
    }
    const QStringList paths = pathsOfGroups(target.path, labels);
    for (std::size_t i = 0; i < reports.size(); ++i) {
        KYODO_TRY(write(*reports[i].report, paths[static_cast<qsizetype>(i)], target.output, err));
    }
    return {};
}

} // namespace

QString ReportCommand::arguments() const
{
    return QStringLiteral("LEDGER %1 [OPTIONS] --out FILE.(pdf|html|xlsx|csv)")
        .arg(kindWords().join(u'|'));
}

QString ReportCommand::summary() const
{
    return Cli::tr("Writes a report as PDF, HTML, xlsx or CSV.");
}

QList<QCommandLineOption> ReportCommand::options() const
{
    return reportOptions();
}

Result<ExitCode> ReportCommand::run(const Arguments& arguments, const QCommandLineParser& parser,
                                    Console& console) const
{
    KYODO_TRY_ASSIGN(const QString code, oneOf(arguments[1], kindWords()));
    const ReportKind kind = *reportKindFromCode(code);
    KYODO_TRY_ASSIGN(const ReportTarget target, reportTarget(parser));
    KYODO_TRY(refuseStrayOptions(kind, target.output.format, parser));
    KYODO_TRY_ASSIGN(const auto ledger,
                     Ledger::open(arguments[0], Ledger::Access::ReadOnly, console.author));
    KYODO_TRY_ASSIGN(const ReportRequest request, reportRequest(kind, parser, *ledger));
    clearPlace(target.path, console);
    if (target.isOneAGroup) {
        KYODO_TRY(writeEachGroup(*ledger, request, target, console.err));
        return ExitCode::Done;
    }
    KYODO_TRY_ASSIGN(const auto report, makeReport(*ledger, request));
    KYODO_TRY(write(*report, target.path, target.output, console.err));
    return ExitCode::Done;
}

} // namespace kyodo::cli
