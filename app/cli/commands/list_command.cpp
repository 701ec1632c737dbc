#include "app/cli/commands/list_command.h"

#include "app/cli/text_columns.h"
#include "app/cli/words.h"
#include "core/base/csv_line.h"
#include "core/base/text.h"
#include "core/domain/record_labels.h"
#include "core/exchange/export_layout.h"
#include "core/exchange/organisation_layout.h"
#include "core/operations/check_operations.h"
#include "core/operations/guideline_operations.h"
#include "core/operations/ledger_reading.h"
#include "core/operations/organisation_operations.h"
#include "core/operations/report_operations.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <map>

namespace kyodo::cli {
namespace {

/// A list in the form that was asked for; csv and json row by row.
class ListPrinter
{
public:
    ListPrinter(QString format, QTextStream& out)
        : m_format(std::move(format))
        , m_out(out)
    {}

    void head(const QStringList& tableHead, const QStringList& csvHead)
    {
        if (m_format == QStringLiteral("csv")) {
            m_out << csvLine(csvHead);
        } else if (m_format == QStringLiteral("json")) {
            m_out << "[";
        } else {
            m_table.push_back(tableHead);
        }
    }

    template <class TableCells, class CsvCells, class Json>
    void row(TableCells tableCells, CsvCells csvCells, Json json)
    {
        if (m_format == QStringLiteral("csv")) {
            m_out << csvLine(csvCells());
        } else if (m_format == QStringLiteral("json")) {
            m_out << (m_isFirst ? "\n" : ",\n")
                  << QJsonDocument(json()).toJson(QJsonDocument::Compact);
        } else {
            m_table.push_back(tableCells());
        }
        m_isFirst = false;
    }

    void finish()
    {
        if (m_format == QStringLiteral("json")) {
            m_out << "\n]\n";
        } else {
            m_out << alignedColumns(m_table);
        }
    }

private:
    QString m_format;
    QTextStream& m_out;
    std::vector<QStringList> m_table;
    bool m_isFirst = true;
};

FormChoice formChoice(const QString& words, const Guideline& guideline)
{
    const Form* form = guideline.formNamed(words);
    return {form ? std::optional(form->code) : std::nullopt, words};
}

AreaChoice areaChoice(const QString& words, const Guideline& guideline)
{
    const Area* area = guideline.areaNamed(words);
    return {area ? std::optional(area->code) : std::nullopt, words};
}

RecordFilter filterFrom(const QCommandLineParser& parser, const Guideline& guideline)
{
    RecordFilter filter;
    filter.search = parser.value(QStringLiteral("search"));
    if (parser.isSet(QStringLiteral("form"))) {
        filter.form = formChoice(parser.value(QStringLiteral("form")), guideline);
    }
    if (parser.isSet(QStringLiteral("area"))) {
        filter.area = areaChoice(parser.value(QStringLiteral("area")), guideline);
    }
    filter.department = parser.value(QStringLiteral("department"));
    return filter;
}

QStringList tableCells(const ProjectRecord& record, const Guideline& guideline)
{
    return {QString::number(record.number),
            record.name.text(),
            formNames(record, guideline).join(u'；'),
            areaLetter(record, guideline),
            record.department,
            partnerNames(record)};
}

/// The records asked for, by `guideline`: that of the round, or the one to read them through.
Result<std::unique_ptr<RecordSource>> recordsFor(const Ledger& ledger, const RecordFilter& filter,
                                                 const std::optional<GuidelineBridge>& through,
                                                 qsizetype limit)
{
    KYODO_TRY_ASSIGN(std::vector<RecordId> ids,
                     ledger.lists(filter.round).recordIds(filter, {}, limit));
    auto records = ledger.recordSource(std::move(ids));
    return through ? readThrough(std::move(records), *through) : std::move(records);
}

Result<std::optional<GuidelineBridge>> throughOption(const QCommandLineParser& parser,
                                                     const Guideline& guideline)
{
    KYODO_TRY_ASSIGN(const auto other,
                     parsedOption(parser, QStringLiteral("through"), &guidelineFrom));
    return other ? std::optional(bridgeBetween(guideline, *other)) : std::nullopt;
}

Result<ExitCode> listProjects(const Ledger& ledger, const QCommandLineParser& parser,
                              qsizetype limit, ListPrinter& printer)
{
    KYODO_TRY_ASSIGN(const std::optional<SurveyRound> round, roundOption(parser, ledger));
    const Guideline& own = ledger.guidelineOf(round);
    KYODO_TRY_ASSIGN(const auto through, throughOption(parser, own));
    const Guideline& guideline = through ? through->to : own;
    std::unique_ptr<RecordSource> records = ledger.recordSource({});
    if (round) {
        RecordFilter filter = filterFrom(parser, own);
        filter.round = round->id;
        KYODO_TRY_ASSIGN(records, recordsFor(ledger, filter, through, limit));
    }
    printer.head({Cli::tr("No."), Cli::tr("Project"), Cli::tr("Form"), Cli::tr("Area"),
                  Cli::tr("Department"), Cli::tr("Partners")},
                 recordHead());
    KYODO_TRY(forEachRecord(*records, [&](const ProjectRecord& record) {
        printer.row([&] { return tableCells(record, guideline); },
                    [&] { return recordCells(record, guideline, round->years); },
                    [&] { return recordJson(record, guideline, round->years); });
    }));
    printer.finish();
    return ExitCode::Done;
}

/// All of them for a limit of 0.
template <class Value>
void keepFirst(std::vector<Value>& values, qsizetype limit)
{
    if (limit > 0 && std::ssize(values) > limit) {
        values.erase(values.begin() + limit, values.end());
    }
}

Result<ExitCode> listOrganisations(const Ledger& ledger, const QCommandLineParser& parser,
                                   qsizetype limit, ListPrinter& printer)
{
    const Guideline& own = ledger.guideline().guideline;
    KYODO_TRY_ASSIGN(const auto through, throughOption(parser, own));
    const Guideline& guideline = through ? through->to : own;
    KYODO_TRY_ASSIGN(std::vector<Organisation> organisations,
                     searchOrganisations(ledger, parser.value(QStringLiteral("search"))));
    keepFirst(organisations, limit);
    printer.head({Cli::tr("ID"), Cli::tr("Organisation"), Cli::tr("Kana"), Cli::tr("Kind"),
                  Cli::tr("Corporate number"), Cli::tr("Registered until")},
                 QStringList{QStringLiteral("ID")} + organisationHead());
    for (const Organisation& registered : organisations) {
        const Organisation organisation = through ? through->carried(registered) : registered;
        const QString id = QString::number(organisation.id.value());
        const QStringList cells = organisationCells(organisation, guideline);
        printer.row(
            [&] {
                return QStringList{id, cells[0], cells[1], cells[2], cells[3], cells.constLast()};
            },
            [&] { return QStringList{id} + cells; },
            [&] { return organisationJson(organisation, guideline); });
    }
    printer.finish();
    return ExitCode::Done;
}

Result<QStringList> pairCells(const Ledger& ledger, const DuplicateOrganisations& pair)
{
    KYODO_TRY_ASSIGN(const auto first, ledger.organisations().find(pair.first));
    KYODO_TRY_ASSIGN(const auto second, ledger.organisations().find(pair.second));
    QStringList reasons;
    for (const auto reason : pair.reasons) {
        reasons << duplicateReasonLabel(reason);
    }
    return QStringList{QString::number(pair.first.value()), first.value().name.text(),
                       QString::number(pair.second.value()), second.value().name.text(),
                       inARow(reasons)};
}

Result<ExitCode> listDuplicates(const Ledger& ledger, qsizetype limit, ListPrinter& printer)
{
    KYODO_TRY_ASSIGN(std::vector<DuplicateOrganisations> pairs, duplicatesOfLedger(ledger));
    keepFirst(pairs, limit);
    const QStringList head{Cli::tr("ID"), Cli::tr("Organisation"), Cli::tr("ID"),
                           Cli::tr("Organisation"), Cli::tr("Why")};
    printer.head(head, {QStringLiteral("ID1"), QStringLiteral("団体名1"), QStringLiteral("ID2"),
                        QStringLiteral("団体名2"), QStringLiteral("理由")});
    for (const DuplicateOrganisations& pair : pairs) {
        KYODO_TRY_ASSIGN(const QStringList cells, pairCells(ledger, pair));
        printer.row([&] { return cells; }, [&] { return cells; },
                    [&] {
                        return QJsonObject{{QStringLiteral("first"), pair.first.value()},
                                           {QStringLiteral("first_name"), cells[1]},
                                           {QStringLiteral("second"), pair.second.value()},
                                           {QStringLiteral("second_name"), cells[3]},
                                           {QStringLiteral("reason"), cells[4]}};
                    });
    }
    printer.finish();
    return ExitCode::Done;
}

Result<QStringList> pairCells(const Ledger& ledger, const AlikeProjects& pair)
{
    KYODO_TRY_ASSIGN(const auto first, ledger.records().find(pair.first));
    KYODO_TRY_ASSIGN(const auto second, ledger.records().find(pair.second));
    return QStringList{QString::number(first.value().number),
                       first->name.text(),
                       first->department,
                       QString::number(second.value().number),
                       second->name.text(),
                       second->department,
                       alikeReasonText(pair)};
}

Result<ExitCode> listAlike(const Ledger& ledger, const QCommandLineParser& parser, qsizetype limit,
                           ListPrinter& printer)
{
    constexpr qsizetype MostPairs = 1000;
    KYODO_TRY_ASSIGN(const std::optional<SurveyRound> round, roundOption(parser, ledger));
    std::vector<AlikeProjects> pairs;
    if (round) {
        KYODO_TRY_ASSIGN(pairs,
                         alikeProjectsOfRound(ledger, round->id, limit > 0 ? limit : MostPairs));
    }
    printer.head({Cli::tr("No."), Cli::tr("Project"), Cli::tr("Department"), Cli::tr("No."),
                  Cli::tr("Project"), Cli::tr("Department"), Cli::tr("Why")},
                 {QStringLiteral("No.1"), QStringLiteral("事業名1"), QStringLiteral("担当課1"),
                  QStringLiteral("No.2"), QStringLiteral("事業名2"), QStringLiteral("担当課2"),
                  QStringLiteral("理由")});
    for (const AlikeProjects& pair : pairs) {
        KYODO_TRY_ASSIGN(const QStringList cells, pairCells(ledger, pair));
        printer.row([&] { return cells; }, [&] { return cells; },
                    [&] {
                        return QJsonObject{{QStringLiteral("first"), pair.first.value()},
                                           {QStringLiteral("first_name"), cells[1]},
                                           {QStringLiteral("second"), pair.second.value()},
                                           {QStringLiteral("second_name"), cells[4]},
                                           {QStringLiteral("reason"), cells[6]}};
                    });
    }
    printer.finish();
    return ExitCode::Done;
}

/// An option that does not narrow this list would be taken for one that did.
Status refuseOptionsWithoutUse(const QString& what, const QCommandLineParser& parser)
{
    static const std::map<QString, QStringList> used{
        {QStringLiteral("organisations"), {QStringLiteral("search"), QStringLiteral("through")}},
        {QStringLiteral("duplicates"), {}},
        {QStringLiteral("alike"), {QStringLiteral("year")}}};
    const auto narrower = used.find(what);
    if (narrower == used.end()) { // projects take all of them
        return {};
    }
    for (const QString& option : parser.optionNames()) {
        const bool isCommon =
            option == QStringLiteral("limit") || option == QStringLiteral("format");
        if (!isCommon && !narrower->second.contains(option)) {
            return failure(ErrorCode::InvalidInput,
                           Cli::tr("--%1 does not go with “%2”.").arg(option, what));
        }
    }
    return {};
}

Result<qsizetype> parseLimit(const QString& text)
{
    bool isNumber = false;
    const qsizetype limit = text.toLongLong(&isNumber);
    if (!isNumber || limit < 1) {
        return failure(ErrorCode::InvalidInput, Cli::tr("--limit takes a number from 1."));
    }
    return limit;
}

} // namespace

QString ListCommand::arguments() const
{
    return QStringLiteral(
        "LEDGER projects|organisations|duplicates|alike [--year Y] [--search TEXT] [--form NAME] "
        "[--area CODE] [--department NAME] [--through ID|FILE] [--limit N] "
        "[--format table|csv|json]");
}

QString ListCommand::summary() const
{
    return Cli::tr("Lists the projects of a survey round or the organisations; or those that may "
                   "be one, or are alike.");
}

QList<QCommandLineOption> ListCommand::options() const
{
    return {
        yearOption(),
        {QStringLiteral("search"), Cli::tr("Only what holds all of these words."),
         QStringLiteral("TEXT")},
        {QStringLiteral("form"), Cli::tr("Only this form of collaboration."),
         QStringLiteral("NAME")},
        {QStringLiteral("area"), Cli::tr("Only this area."), QStringLiteral("CODE")},
        {QStringLiteral("department"), Cli::tr("Only this department."), QStringLiteral("NAME")},
        {QStringLiteral("through"),
         Cli::tr("As another guideline would class the projects; nothing is changed."),
         QStringLiteral("ID|FILE.json")},
        {QStringLiteral("limit"), Cli::tr("Only the first N."), QStringLiteral("N")},
        {QStringLiteral("format"), Cli::tr("table, csv or json."), QStringLiteral("FORMAT"),
         QStringLiteral("table")}};
}

Result<ExitCode> ListCommand::run(const Arguments& arguments, const QCommandLineParser& parser,
                                  Console& console) const
{
    KYODO_TRY_ASSIGN(const QString what,
                     oneOf(arguments.value(1, QStringLiteral("projects")),
                           {QStringLiteral("projects"), QStringLiteral("organisations"),
                            QStringLiteral("duplicates"), QStringLiteral("alike")}));
    KYODO_TRY(refuseOptionsWithoutUse(what, parser));
    KYODO_TRY_ASSIGN(const QString format, oneOf(parser.value(QStringLiteral("format")),
                                                 {QStringLiteral("table"), QStringLiteral("csv"),
                                                  QStringLiteral("json")}));
    KYODO_TRY_ASSIGN(const auto limit, parsedOption(parser, QStringLiteral("limit"), &parseLimit));
    KYODO_TRY_ASSIGN(const auto ledger,
                     Ledger::open(arguments[0], Ledger::Access::ReadOnly, console.author));
    ListPrinter printer(format, console.out);
    const qsizetype most = limit.value_or(0);
    if (what == QStringLiteral("organisations")) {
        return listOrganisations(*ledger, parser, most, printer);
    }
    if (what == QStringLiteral("duplicates")) {
        return listDuplicates(*ledger, most, printer);
    }
    return what == QStringLiteral("alike") ? listAlike(*ledger, parser, most, printer)
                                           : listProjects(*ledger, parser, most, printer);
}

} // namespace kyodo::cli
