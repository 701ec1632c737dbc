#include "app/cli/commands/report_option_table.h"

#include "app/cli/command.h"

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
        {{word("margins"), Cli::tr("usual, narrow or wide."), word("MARGINS"), word("usual")}},
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

} // namespace

std::vector<ReportOption> allReportOptions()
{
    std::vector<ReportOption> all = frameOptions();
    for (const auto& more : {fileOptions(), tableOptions(), countOptions(), sheetOptions()}) {
        all.insert(all.end(), more.begin(), more.end());
    }
    return all;
}

} // namespace kyodo::cli
