#include "app/cli/commands/list_command.h"

#include "app/cli/text_columns.h"
#include "core/base/csv_line.h"
#include "core/base/text.h"
#include "core/domain/record_labels.h"
#include "core/exchange/export_layout.h"
#include "core/operations/ledger_reading.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kyodo::cli {
namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

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

Result<ExitCode> listProjects(const Ledger& ledger, const QCommandLineParser& parser,
                              qsizetype limit, ListPrinter& printer)
{
    const Guideline& guideline = ledger.guideline().guideline;
    KYODO_TRY_ASSIGN(const std::optional<SurveyRound> round, roundOption(parser, ledger));
    std::vector<RecordId> ids;
    if (round) {
        RecordFilter filter = filterFrom(parser, guideline);
        filter.round = round->id;
        KYODO_TRY_ASSIGN(ids, ledger.lists().recordIds(filter, {}, limit));
    }
    printer.head({Cli::tr("No."), Cli::tr("Project"), Cli::tr("Form"), Cli::tr("Area"),
                  Cli::tr("Department"), Cli::tr("Partners")},
                 recordHead());
    KYODO_TRY(forEachRecord(*ledger.recordSource(std::move(ids)), [&](const ProjectRecord& record) {
        printer.row([&] { return tableCells(record, guideline); },
                    [&] { return recordCells(record, guideline, round->years); },
                    [&] { return recordJson(record, guideline, round->years); });
    }));
    printer.finish();
    return ExitCode::Done;
}

QStringList organisationCells(const Organisation& organisation, const Guideline& guideline)
{
    const ActorKind* kind = organisation.kind ? guideline.actor(*organisation.kind) : nullptr;
    return {QString::number(organisation.id.value()), organisation.name.text(), organisation.kana,
            kind ? kind->name : QString()};
}

Result<ExitCode> listOrganisations(const Ledger& ledger, const QCommandLineParser& parser,
                                   qsizetype limit, ListPrinter& printer)
{
    KYODO_TRY_ASSIGN(std::vector<Organisation> organisations,
                     ledger.organisations().all(foldKey(parser.value(QStringLiteral("search")))));
    if (limit > 0 && std::ssize(organisations) > limit) {
        organisations.erase(organisations.begin() + limit, organisations.end());
    }
    printer.head({Cli::tr("ID"), Cli::tr("Organisation"), Cli::tr("Kana"), Cli::tr("Kind")},
                 {QStringLiteral("ID"), QStringLiteral("団体名"), QStringLiteral("フリガナ"),
                  QStringLiteral("区分")});
    for (const Organisation& organisation : organisations) {
        const QStringList cells = organisationCells(organisation, ledger.guideline().guideline);
        printer.row([&] { return cells; }, [&] { return cells; },
                    [&] {
                        return QJsonObject{{QStringLiteral("id"), organisation.id.value()},
                                           {QStringLiteral("name"), cells[1]},
                                           {QStringLiteral("kana"), cells[2]},
                                           {QStringLiteral("kind"), cells[3]}};
                    });
    }
    printer.finish();
    return ExitCode::Done;
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
        "LEDGER projects|organisations [--year Y] [--search TEXT] [--form NAME] "
        "[--area CODE] [--department NAME] [--limit N] [--format table|csv|json]");
}

QString ListCommand::summary() const
{
    return Cli::tr("Lists the projects of a survey round, or the organisations.");
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
        {QStringLiteral("limit"), Cli::tr("Only the first N."), QStringLiteral("N")},
        {QStringLiteral("format"), Cli::tr("table, csv or json."), QStringLiteral("FORMAT"),
         QStringLiteral("table")}};
}

Result<ExitCode> ListCommand::run(const Arguments& arguments, const QCommandLineParser& parser,
                                  Console& console) const
{
    KYODO_TRY_ASSIGN(const QString what,
                     oneOf(arguments.value(1, QStringLiteral("projects")),
                           {QStringLiteral("projects"), QStringLiteral("organisations")}));
    KYODO_TRY_ASSIGN(const QString format, oneOf(parser.value(QStringLiteral("format")),
                                                 {QStringLiteral("table"), QStringLiteral("csv"),
                                                  QStringLiteral("json")}));
    KYODO_TRY_ASSIGN(const auto limit, parsedOption(parser, QStringLiteral("limit"), &parseLimit));
    KYODO_TRY_ASSIGN(const auto ledger,
                     Ledger::open(arguments[0], Ledger::Access::ReadOnly, console.author));
    ListPrinter printer(format, console.out);
    return what == QStringLiteral("projects")
               ? listProjects(*ledger, parser, limit.value_or(0), printer)
               : listOrganisations(*ledger, parser, limit.value_or(0), printer);
}

} // namespace kyodo::cli
