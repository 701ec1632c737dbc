#include "app/cli/commands/report_options.h"

#include "app/cli/commands/report_option_table.h"
#include "app/cli/words.h"
#include "core/domain/era.h"
#include "core/operations/guideline_operations.h"
#include "core/operations/ledger_reading.h"
#include "core/report/content/survey/rounds_report.h"

#include <QFileInfo>

#include <array>

namespace kyodo::cli {
namespace {

Status refuseOthersThanOf(ReportKind kind, const QCommandLineParser& parser)
{
    for (const ReportOption& each : allReportOptions()) {
        if (!each.goesWith(kind) && parser.isSet(each.name())) {
            return failure(ErrorCode::InvalidInput,
                           Cli::tr("--%1 does not go with the report %2; it is for %3. Leave it "
                                   "out, or name another report.")
                               .arg(each.name(), reportKindCode(kind), each.kindWords()));
        }
    }
    return {};
}

Status refuseOthersThanOf(ReportFormat format, const QCommandLineParser& parser)
{
    for (const ReportOption& each : allReportOptions()) {
        if (!each.goesWith(format) && parser.isSet(each.name())) {
            return failure(ErrorCode::InvalidInput,
                           Cli::tr("--%1 is for %2 files alone. Leave it out, or give --out such a "
                                   "name.")
                               .arg(each.name(), each.formatWords()));
        }
    }
    return {};
}

/// Where one option says already what the other would.
Status refuseRivals(const QCommandLineParser& parser)
{
    constexpr std::array<std::pair<const char*, const char*>, 3> Rivals{
        {{"project", "search"}, {"project", "group-by"}, {"years", "year"}}};
    for (const auto& [one, other] : Rivals) {
        if (parser.isSet(word(one)) && parser.isSet(word(other))) {
            return failure(ErrorCode::InvalidInput,
                           Cli::tr("--%1 and --%2 do not go together. Leave one of them out.")
                               .arg(word(one), word(other)));
        }
    }
    return {};
}

/// What changes nothing without another option.
Status refuseIdle(ReportKind kind, const QCommandLineParser& parser)
{
    if (parser.isSet(word("geta")) && parser.value(word("encoding")) != word("cp932")) {
        return failure(ErrorCode::InvalidInput,
                       Cli::tr("--geta is for --encoding cp932; UTF-8 has every character."));
    }
    if (kind == ReportKind::CrossTable && parser.isSet(word("yen")) &&
        parser.value(word("measure")) != word("cost")) {
        return failure(ErrorCode::InvalidInput,
                       Cli::tr("--yen is for --measure cost; the other measures are no money."));
    }
    return {};
}

/// The word's place among `known`, as the value of an enum in the same order.
template <class Enum>
Result<Enum> enumOption(const QCommandLineParser& parser, const char* option,
                        const QStringList& known, Enum absent)
{
    const QString given = parser.value(word(option));
    if (given.isEmpty()) {
        return absent;
    }
    KYODO_TRY_ASSIGN(const QString found, oneOf(given, known));
    return static_cast<Enum>(known.indexOf(found));
}

QStringList listOption(const QCommandLineParser& parser, const char* option)
{
    return parser.value(word(option)).split(u',', Qt::SkipEmptyParts);
}

/// The values that the words of a list name.
template <class Value, class CodeOf>
Result<std::vector<Value>> valuesOption(const QCommandLineParser& parser, const char* option,
                                        std::span<const Value> known, CodeOf codeOf)
{
    const QStringList codes = codesOf(known, codeOf);
    std::vector<Value> values;
    for (const QString& given : listOption(parser, option)) {
        KYODO_TRY_ASSIGN(const QString found, oneOf(given.trimmed(), codes));
        values.push_back(known[static_cast<std::size_t>(codes.indexOf(found))]);
    }
    return values;
}

Result<int> numberOption(const QCommandLineParser& parser, const char* option, int absent)
{
    if (!parser.isSet(word(option))) {
        return absent;
    }
    bool isNumber = false;
    const int number = parser.value(word(option)).toInt(&isNumber);
    if (!isNumber || number < 0) {
        return failure(ErrorCode::InvalidInput,
                       Cli::tr("--%1 takes a number from 0.").arg(word(option)));
    }
    return number;
}

Status readFrame(const QCommandLineParser& parser, const Ledger& ledger, ReportRequest& request)
{
    KYODO_TRY_ASSIGN(const auto asOf, parsedOption(parser, word("as-of"), &parseDate));
    request.frame.asOf = asOf.value_or(ledger.clock().now().toLocalTime().date());
    request.frame.title = parser.value(word("title"));
    request.frame.foreword = parser.value(word("foreword"));
    request.frame.office = parser.value(word("office"));
    request.frame.isDraft = parser.isSet(word("draft"));
    KYODO_TRY_ASSIGN(const Paper paper,
                     enumOption(parser, "paper", {word("A4"), word("A3"), word("B4")}, Paper::A4));
    request.frame.format.paper = paper;
    request.sheets.format.paper = paper;
    KYODO_TRY_ASSIGN(const MarginSize margins,
                     enumOption(parser, "margins", {word("usual"), word("narrow"), word("wide")},
                                MarginSize::Usual));
    request.frame.format.marginSize = margins;
    request.sheets.format.marginSize = margins;
    if (parser.isSet(word("orientation"))) {
        KYODO_TRY_ASSIGN(const auto orientation,
                         enumOption(parser, "orientation", {word("portrait"), word("landscape")},
                                    QPageLayout::Portrait));
        request.frame.format.orientation = orientation;
        request.sheets.format.orientation = orientation;
    }
    return {};
}

/// What stands side by side is two surveys at least.
Status refuseSingleRound(const Ledger& ledger, const ReportRequest& request)
{
    KYODO_TRY_ASSIGN(const std::vector<SurveyRound> rounds, ledger.rounds().all());
    if (rounds.size() < LeastComparedRounds) {
        return failure(ErrorCode::NotFound,
                       Cli::tr("The ledger has only one survey or none; rounds compares two or "
                               "more. Take over the table of another year with import LEDGER FILE "
                               "--year Y, or write the report survey."));
    }
    if (request.rounds.size() == 1) {
        const QStringList years =
            codesOf(rounds, [](const SurveyRound& round) { return round.years.label(); });
        return failure(
            ErrorCode::InvalidInput,
            Cli::tr("--years names one survey; rounds compares two or more. Name more of "
                    "them, or leave --years out. The ledger has: %1.")
                .arg(listed(years)));
    }
    return {};
}

Status readRounds(const QCommandLineParser& parser, const Ledger& ledger, ReportRequest& request)
{
    KYODO_TRY_ASSIGN(const auto round, roundOption(parser, ledger));
    request.round = round ? std::optional(round->id) : std::nullopt;
    for (const QString& years : listOption(parser, "years")) {
        KYODO_TRY_ASSIGN(const FiscalYearSpan span, FiscalYearSpan::parse(years.trimmed()));
        KYODO_TRY_ASSIGN(const SurveyRound named, roundFor(ledger, span));
        request.rounds.push_back(named.id);
    }
    return request.kind == ReportKind::Rounds ? refuseSingleRound(ledger, request) : Status();
}

Status readTables(const QCommandLineParser& parser, ReportRequest& request)
{
    KYODO_TRY_ASSIGN(request.survey.groupBy,
                     enumOption(parser, "group-by",
                                {word("form"), word("area"), word("department"), word("field")},
                                SurveyGrouping::Form));
    request.survey.hasSummary = !parser.isSet(word("no-summary"));
    request.survey.emptyColumns = parser.isSet(word("all-columns"))
                                      ? SurveyOptions::EmptyColumns::Keep
                                      : SurveyOptions::EmptyColumns::LeaveOut;
    if (parser.isSet(word("columns")) && request.kind == ReportKind::Survey) {
        KYODO_TRY_ASSIGN(request.survey.columns,
                         valuesOption(parser, "columns",
                                      std::span<const SurveyColumn>(AllSurveyColumns),
                                      &surveyColumnCode));
    } else if (parser.isSet(word("columns"))) {
        KYODO_TRY_ASSIGN(request.roster.columns,
                         valuesOption(parser, "columns", rosterColumns(), &rosterColumnCode));
    }
    KYODO_TRY_ASSIGN(request.examples.mostPerForm,
                     numberOption(parser, "most", request.examples.mostPerForm));
    KYODO_TRY_ASSIGN(request.leastGap, numberOption(parser, "least", request.leastGap));
    return {};
}

Status readCrossTable(const QCommandLineParser& parser, ReportRequest& request)
{
    const QStringList aspects = codesOf(recordAspects(), &recordAspectCode);
    KYODO_TRY_ASSIGN(request.cross.rows, enumOption(parser, "rows", aspects, RecordAspect::Form));
    KYODO_TRY_ASSIGN(request.cross.columns, enumOption(parser, "by", aspects, RecordAspect::Area));
    KYODO_TRY_ASSIGN(request.cross.measure,
                     enumOption(parser, "measure",
                                {word("projects"), word("mentions"), word("cost")},
                                CountMeasure::Projects));
    KYODO_TRY_ASSIGN(request.cross.shares,
                     enumOption(parser, "shares",
                                {word("none"), word("total"), word("row"), word("column")},
                                CrossShares::None));
    const Yen::Unit unit = parser.isSet(word("yen")) ? Yen::Unit::Yen : Yen::Unit::Thousand;
    request.cross.unit = unit;
    request.charts.unit = unit;
    return {};
}

Status readSheets(const QCommandLineParser& parser, ReportRequest& request)
{
    KYODO_TRY_ASSIGN(const auto project,
                     parsedOption(parser, word("project"), &parseId<ProjectId>));
    if (project) {
        request.projects = {*project};
    }
    SheetOptions& sheets = request.sheets;
    sheets.roles =
        parser.isSet(word("roles")) ? SheetOptions::Roles::WithGuideline : SheetOptions::Roles::Own;
    sheets.hasChecklist = parser.isSet(word("checklist"));
    sheets.hasEvaluation = parser.isSet(word("evaluation"));
    sheets.hasHistory = !parser.isSet(word("no-history"));
    sheets.sealHeads = listOption(parser, "seals");
    sheets.hasSignatures = parser.isSet(word("signatures"));
    sheets.formNumber = parser.value(word("form-number"));
    return {};
}

/// What it goes with, for the help: sheets; pdf, html.
QString scopeOf(const ReportOption& option)
{
    QStringList parts{option.kindWords(), option.formatWords()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("; "));
}

} // namespace

QList<QCommandLineOption> reportOptions()
{
    QList<QCommandLineOption> options;
    for (const ReportOption& each : allReportOptions()) {
        options << each.option;
        const QString scope = scopeOf(each);
        if (!scope.isEmpty()) {
            options.last().setDescription(Cli::tr("%1 (%2)").arg(each.option.description(), scope));
        }
    }
    return options;
}

Status refuseStrayOptions(ReportKind kind, ReportFormat format, const QCommandLineParser& parser)
{
    KYODO_TRY(refuseOthersThanOf(kind, parser));
    KYODO_TRY(refuseOthersThanOf(format, parser));
    KYODO_TRY(refuseRivals(parser));
    return refuseIdle(kind, parser);
}

Result<ReportRequest> reportRequest(ReportKind kind, const QCommandLineParser& parser,
                                    const Ledger& ledger)
{
    ReportRequest request = usualRequest(kind);
    KYODO_TRY_ASSIGN(const QString edition,
                     oneOf(parser.value(word("edition")),
                           {editionCode(Edition::Public), editionCode(Edition::Internal)}));
    request.edition = *editionFromCode(edition);
    request.search = parser.value(word("search"));
    KYODO_TRY_ASSIGN(request.through, parsedOption(parser, word("through"), &guidelineFrom));
    KYODO_TRY(readFrame(parser, ledger, request));
    KYODO_TRY(readRounds(parser, ledger, request));
    KYODO_TRY(readTables(parser, request));
    KYODO_TRY(readCrossTable(parser, request));
    KYODO_TRY(readSheets(parser, request));
    return request;
}

Result<ReportTarget> reportTarget(const QCommandLineParser& parser)
{
    ReportTarget target;
    target.path = parser.value(word("out"));
    if (target.path.isEmpty()) {
        return failure(ErrorCode::InvalidInput,
                       Cli::tr("Say with --out FILE where the report is to be written."));
    }
    const auto format = reportFormatFromEnding(QFileInfo(target.path).suffix());
    if (!format) {
        return failure(ErrorCode::InvalidInput,
                       Cli::tr("The ending of “%1” names no format. It can be: %2.")
                           .arg(target.path, word("pdf, html, xlsx, csv")));
    }
    target.output.format = *format;
    target.output.pdfLevel = parser.isSet(word("pdf-a")) ? PdfLevel::PdfA1b : PdfLevel::Pdf17;
    KYODO_TRY_ASSIGN(
        target.output.encoding,
        enumOption(parser, "encoding", {word("utf-8"), word("cp932")}, CsvEncoding::Utf8));
    target.output.missing =
        parser.isSet(word("geta")) ? MissingCharacters::Geta : MissingCharacters::Refuse;
    target.isOneAGroup = parser.isSet(word("each-group"));
    return target;
}

} // namespace kyodo::cli
