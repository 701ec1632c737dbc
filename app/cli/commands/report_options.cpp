#include "app/cli/commands/report_options.h"

#include "core/domain/era.h"
#include "core/operations/guideline_operations.h"
#include "core/operations/ledger_reading.h"

#include <QFileInfo>

#include <algorithm>

namespace kyodo::cli {
namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

using Kinds = std::vector<ReportKind>;

QString word(const char* text)
{
    return QLatin1StringView(text);
}

/// An option, and the reports and the format that it goes with; with all, where none is named.
struct ReportOption
{
    QCommandLineOption option;
    Kinds kinds{};
    std::optional<ReportFormat> format{};
};

Kinds allBut(const Kinds& left)
{
    Kinds kinds(reportKinds().begin(), reportKinds().end());
    std::erase_if(kinds, [&](ReportKind kind) {
        return std::find(left.begin(), left.end(), kind) != left.end();
    });
    return kinds;
}

std::vector<ReportOption> frameOptions()
{
    return {{yearOption(), allBut({ReportKind::Rounds})},
            {{word("edition"), Cli::tr("For whom: public or internal."), word("EDITION"),
              editionCode(Edition::Internal)}},
            {{word("search"), Cli::tr("Only what holds all of these words."), word("TEXT")},
             allBut({ReportKind::Roster, ReportKind::Measures})},
            {{word("through"),
              Cli::tr("As another guideline would class the projects; nothing is changed."),
              word("ID|FILE.json")},
             {ReportKind::Survey, ReportKind::Examples, ReportKind::CrossTable,
              ReportKind::AreaFigure, ReportKind::Charts, ReportKind::Rounds}},
            {{word("as-of"), Cli::tr("The date printed on the report; today, if left out."),
              word("DATE")}},
            {{word("title"), Cli::tr("Another title for the report."), word("TEXT")},
             allBut({ReportKind::Sheets})},
            {{word("foreword"), Cli::tr("A text before the first table."), word("TEXT")},
             allBut({ReportKind::Sheets})},
            {{word("office"), Cli::tr("The department that publishes the report."), word("NAME")}},
            {{word("draft"), Cli::tr("With a mark that it is a draft.")}}};
}

std::vector<ReportOption> fileOptions()
{
    return {
        {{word("paper"), Cli::tr("A4, A3 or B4."), word("PAPER"), word("A4")}},
        {{word("orientation"), Cli::tr("portrait or landscape; the usual one, if left out."),
          word("ORIENTATION")}},
        {{word("pdf-a"), Cli::tr("PDF/A-1b, for keeping.")}, {}, ReportFormat::Pdf},
        {{word("encoding"), Cli::tr("Of a CSV file: utf-8 or cp932."), word("ENCODING"),
          word("utf-8")},
         {},
         ReportFormat::Csv},
        {{word("geta"), Cli::tr("Writes 〓 for characters that the encoding does not have.")},
         {},
         ReportFormat::Csv},
        {{word("out"), Cli::tr("The file to write; its ending names the format."), word("FILE")}}};
}

std::vector<ReportOption> tableOptions()
{
    return {{{word("group-by"),
              Cli::tr("What the projects are grouped by: form, area, department or field."),
              word("GROUP"), word("form")},
             {ReportKind::Survey, ReportKind::Sheets}},
            {{word("columns"), Cli::tr("Which columns, in this order: number,name,summary …"),
              word("LIST")},
             {ReportKind::Survey, ReportKind::Roster}},
            {{word("all-columns"), Cli::tr("Also columns that no project fills.")},
             {ReportKind::Survey}},
            {{word("no-summary"), Cli::tr("Without the totals behind the table.")},
             {ReportKind::Survey}},
            {{word("each-group"), Cli::tr("A file for each group, named after it.")},
             {ReportKind::Survey}},
            {{word("most"), Cli::tr("How many examples of a form at most; 0: all."), word("N")},
             {ReportKind::Examples}},
            {{word("least"), Cli::tr("How many steps apart the sides must be."), word("N")},
             {ReportKind::Gaps}}};
}

std::vector<ReportOption> countOptions()
{
    return {{{word("years"), Cli::tr("Which rounds: 令和5,令和6 …; the latest ones, if left out."),
              word("LIST")},
             {ReportKind::Rounds, ReportKind::CrossTable, ReportKind::Charts}},
            {{word("rows"), Cli::tr("Rows: form, area, field, department, partner-kind or years."),
              word("ASPECT"), recordAspectCode(RecordAspect::Form)},
             {ReportKind::CrossTable}},
            {{word("by"), Cli::tr("Columns, likewise."), word("ASPECT"),
              recordAspectCode(RecordAspect::Area)},
             {ReportKind::CrossTable}},
            {{word("measure"), Cli::tr("projects, mentions or cost."), word("MEASURE"),
              word("projects")},
             {ReportKind::CrossTable}},
            {{word("shares"), Cli::tr("Shares of the total, of each row or of each column."),
              word("total|row|column")},
             {ReportKind::CrossTable}},
            {{word("yen"), Cli::tr("Money in yen instead of thousands.")},
             {ReportKind::CrossTable, ReportKind::Charts}}};
}

std::vector<ReportOption> sheetOptions()
{
    const Kinds sheets{ReportKind::Sheets};
    return {
        {{word("project"), Cli::tr("The sheet of this project only."), word("ID")}, sheets},
        {{word("roles"), Cli::tr("With the roles that the guideline gives to each side.")}, sheets},
        {{word("checklist"), Cli::tr("With the check of the principles.")}, sheets},
        {{word("evaluation"), Cli::tr("With the evaluation.")}, sheets},
        {{word("no-history"), Cli::tr("Without the earlier rounds.")}, sheets},
        {{word("seals"), Cli::tr("Boxes for seals: 課長,係長,担当"), word("LIST")}, sheets},
        {{word("signatures"), Cli::tr("With a line for each side to sign on.")}, sheets},
        {{word("form-number"), Cli::tr("The number of the form, above the title."), word("TEXT")},
         sheets}};
}

std::vector<ReportOption> allOptions()
{
    std::vector<ReportOption> all = frameOptions();
    for (const auto& more : {fileOptions(), tableOptions(), countOptions(), sheetOptions()}) {
        all.insert(all.end(), more.begin(), more.end());
    }
    return all;
}

Status refuseStrayOptions(ReportKind kind, const QCommandLineParser& parser)
{
    for (const ReportOption& each : allOptions()) {
        const QString name = each.option.names().constLast();
        const bool fits = each.kinds.empty() ||
                          std::find(each.kinds.begin(), each.kinds.end(), kind) != each.kinds.end();
        if (!fits && parser.isSet(name)) {
            return failure(
                ErrorCode::InvalidInput,
                Cli::tr(
                    "--%1 does not go with the report %2. Leave it out, or name another report.")
                    .arg(name, reportKindCode(kind)));
        }
    }
    if (parser.isSet(word("project")) && parser.isSet(word("search"))) {
        return failure(
            ErrorCode::InvalidInput,
            Cli::tr("Either --project or --search says which sheets are made, not both."));
    }
    return {};
}

/// What says how a file of another format is written.
Status refuseStrayOptions(const ReportOutput& output, const QCommandLineParser& parser)
{
    for (const ReportOption& each : allOptions()) {
        const QString name = each.option.names().constLast();
        if (each.format && *each.format != output.format && parser.isSet(name)) {
            return failure(ErrorCode::InvalidInput,
                           Cli::tr("--%1 is for %2 files alone. Leave it out, or give --out such a "
                                   "name.")
                               .arg(name, reportFormatEnding(*each.format)));
        }
    }
    if (parser.isSet(word("geta")) && output.encoding != CsvEncoding::Cp932) {
        return failure(ErrorCode::InvalidInput,
                       Cli::tr("--geta is for --encoding cp932; UTF-8 has every character."));
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

template <class Value, class CodeOf>
QStringList codesOf(std::span<const Value> values, CodeOf codeOf)
{
    QStringList codes;
    for (const Value value : values) {
        codes << codeOf(value);
    }
    return codes;
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
    if (parser.isSet(word("orientation"))) {
        KYODO_TRY_ASSIGN(const auto orientation,
                         enumOption(parser, "orientation", {word("portrait"), word("landscape")},
                                    QPageLayout::Portrait));
        request.frame.format.orientation = orientation;
        request.sheets.format.orientation = orientation;
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
    return {};
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

} // namespace

QList<QCommandLineOption> reportOptions()
{
    QList<QCommandLineOption> options;
    for (const ReportOption& each : allOptions()) {
        options << each.option;
    }
    return options;
}

Result<ReportRequest> reportRequest(ReportKind kind, const QCommandLineParser& parser,
                                    const Ledger& ledger)
{
    KYODO_TRY(refuseStrayOptions(kind, parser));
    ReportRequest request;
    request.kind = kind;
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
    KYODO_TRY(refuseStrayOptions(target.output, parser));
    return target;
}

} // namespace kyodo::cli
