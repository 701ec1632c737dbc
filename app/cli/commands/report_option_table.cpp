#include "app/cli/commands/report_option_table.h"

#include "app/cli/command.h"
#include "app/cli/words.h"

#include <algorithm>

namespace kyodo::cli {
namespace {

using Kinds = std::vector<ReportKind>;
using Formats = std::vector<ReportFormat>;

Kinds allBut(const Kinds& left)
{
    Kinds kinds(reportKinds().begin(), reportKinds().end());
    std::erase_if(kinds, [&](ReportKind kind) {
        return std::find(left.begin(), left.end(), kind) != left.end();
    });
    return kinds;
}

/// Those that say more than the rows of their table.
Formats allButCsv()
{
    return {ReportFormat::Pdf, ReportFormat::Html, ReportFormat::Xlsx};
}

/// Those that are laid out for the eye.
Formats pages()
{
    return {ReportFormat::Pdf, ReportFormat::Html};
}

template <class Value>
bool isIn(const std::vector<Value>& values, Value value)
{
    return values.empty() || std::find(values.begin(), values.end(), value) != values.end();
}

std::vector<ReportOption> frameOptions()
{
    return {{yearOption(), allBut({ReportKind::Rounds, ReportKind::Roster})},
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
              word("DATE")},
             {},
             allButCsv()},
            {{word("title"), Cli::tr("Another title for the report."), word("TEXT")},
             allBut({ReportKind::Sheets}),
             allButCsv()},
            {{word("foreword"), Cli::tr("A text before the first table."), word("TEXT")},
             allBut({ReportKind::Sheets}),
             allButCsv()},
            {{word("office"), Cli::tr("The department that publishes the report."), word("NAME")},
             {},
             allButCsv()},
            {{word("draft"), Cli::tr("With a mark that it is a draft.")}, {}, allButCsv()}};
}

std::vector<ReportOption> fileOptions()
{
    return {{{word("paper"), Cli::tr("A4, A3 or B4."), word("PAPER"), word("A4")}, {}, allButCsv()},
            {{word("margins"), Cli::tr("usual, narrow or wide."), word("MARGINS"), word("usual")},
             {},
             allButCsv()},
            {{word("orientation"), Cli::tr("portrait or landscape; the usual one, if left out."),
              word("ORIENTATION")},
             {},
             allButCsv()},
            {{word("pdf-a"), Cli::tr("PDF/A-1b, for keeping.")}, {}, {ReportFormat::Pdf}},
            {{word("encoding"), Cli::tr("Of a CSV file: utf-8 or cp932."), word("ENCODING"),
              word("utf-8")},
             {},
             {ReportFormat::Csv}},
            {{word("geta"), Cli::tr("Writes 〓 for characters that the encoding does not have.")},
             {},
             {ReportFormat::Csv}},
            {{word("out"),
              Cli::tr("The file to write; its ending names the format. A file of that name is "
                      "replaced; a link, a pipe or a device is refused."),
              word("FILE")}}};
}

std::vector<ReportOption> tableOptions()
{
    return {{{word("group-by"),
              Cli::tr("What the projects are grouped by: form, area, department or field."),
              word("GROUP"), word("form")},
             {ReportKind::Survey, ReportKind::Sheets}},
            {{word("columns"),
              Cli::tr("Which columns, in this order, with commas between them. Of survey: %1. Of "
                      "roster: %2.")
                  .arg(listed(codesOf(AllSurveyColumns, &surveyColumnCode)),
                       listed(codesOf(rosterColumns(), &rosterColumnCode))),
              word("LIST")},
             {ReportKind::Survey, ReportKind::Roster}},
            {{word("all-columns"), Cli::tr("Also columns that no project fills.")},
             {ReportKind::Survey}},
            {{word("no-summary"), Cli::tr("Without the totals behind the table.")},
             {ReportKind::Survey},
             allButCsv()},
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
             {ReportKind::CrossTable, ReportKind::Charts},
             pages()}};
}

std::vector<ReportOption> sheetOptions()
{
    const Kinds sheets{ReportKind::Sheets};
    return {
        {{word("project"), Cli::tr("The sheet of this project only."), word("ID")}, sheets},
        {{word("roles"), Cli::tr("With the roles that the guideline gives to each side.")},
         sheets,
         pages()},
        {{word("checklist"), Cli::tr("With the check of the principles.")}, sheets},
        {{word("evaluation"), Cli::tr("With the evaluation.")}, sheets},
        {{word("no-history"), Cli::tr("Without the earlier rounds.")}, sheets},
        {{word("seals"), Cli::tr("Boxes for seals: 課長,係長,担当"), word("LIST")},
         sheets,
         pages()},
        {{word("signatures"), Cli::tr("With a line for each side to sign on.")}, sheets, pages()},
        {{word("form-number"), Cli::tr("The number of the form, above the title."), word("TEXT")},
         sheets,
         pages()}};
}

} // namespace

bool ReportOption::goesWith(ReportKind kind) const
{
    return isIn(kinds, kind);
}

bool ReportOption::goesWith(ReportFormat format) const
{
    return isIn(formats, format);
}

QString ReportOption::kindWords() const
{
    if (kinds.size() <= reportKinds().size() / 2) {
        return listed(codesOf(kinds, &reportKindCode));
    }
    return Cli::tr("all but %1").arg(listed(codesOf(allBut(kinds), &reportKindCode)));
}

QString ReportOption::formatWords() const
{
    return listed(codesOf(formats, &reportFormatEnding));
}

std::vector<ReportOption> allReportOptions()
{
    std::vector<ReportOption> all = frameOptions();
    for (const auto& more : {fileOptions(), tableOptions(), countOptions(), sheetOptions()}) {
        all.insert(all.end(), more.begin(), more.end());
    }
    return all;
}

} // namespace kyodo::cli
