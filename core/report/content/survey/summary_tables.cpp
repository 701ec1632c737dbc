#include "core/report/content/survey/summary_tables.h"

#include "core/report/content/counts/count_table.h"
#include "core/report/content/report_cells.h"
#include "core/report/content/report_words.h"
#include "core/report/content/survey/survey_rows.h"
#include "core/report/content/survey/survey_words.h"

#include <algorithm>

namespace kyodo {
namespace {

using Lines = std::vector<TallyLine>;
using Weight = ReportRow::Weight;

/// A table of forms by area with more columns than this could not be read.
constexpr std::size_t MostAreas = 14;
constexpr qreal AreaCountWidth = 44;

/// Without a note on projects of several forms: a summary tells of these in its own words.
ReportTable summaryTable(const QString& what, RecordAspect aspect, const Lines& lines,
                         const Guideline& guideline)
{
    std::vector<CountLine> counts;
    for (const TallyLine& line : lines) {
        counts.push_back({{.label = line.label, .area = line.area}, line.count});
    }
    ReportTable table = countTable(guideline, aspect, counts, totalOf(lines));
    table.title = survey_words::summaryOf(what);
    return table;
}

/// 実事業数 below the sum of the lines, which counts a project once under each of its forms.
void addDistinctProjects(ReportTable& table, const SurveyTally& tally)
{
    table.totals.front().cells.front().text = report_words::mentions();
    ReportRow distinct{.cells = std::vector<ReportCell>(table.columns.size()),
                       .weight = Weight::Total};
    distinct.cells[0].text = report_words::projects();
    distinct.cells[1] = countCell(tally.projects());
    table.totals.push_back(std::move(distinct));
}

QString severalFormsNote(const SurveyTally& tally)
{
    return survey_words::severalFormsNote(tally.projects(), tally.mentions());
}

ReportTable formTable(const SurveyTally& tally, const Guideline& guideline)
{
    ReportTable table =
        summaryTable(survey_words::byForm(), RecordAspect::Form, tally.forms(), guideline);
    if (tally.mentions() != tally.projects()) {
        addDistinctProjects(table, tally);
        table.notes.prepend(severalFormsNote(tally));
    }
    return table;
}

/// The counts, their sum at the end.
ReportRow crossRow(const QString& label, const std::vector<qsizetype>& counts)
{
    ReportRow row{.cells = {{.text = label}}};
    qint64 sum = 0;
    for (const qsizetype count : counts) {
        row.cells.push_back(countCell(count));
        sum += count;
    }
    row.cells.push_back(countCell(sum));
    return row;
}

ReportColumn areaColumn(const TallyLine& line, const Guideline& guideline)
{
    ReportColumn column = numberColumn(line.area ? areaMark(*line.area, guideline) : line.label,
                                       line.area ? line.label : QString());
    if (line.area) {
        column.width = AreaCountWidth;
    }
    return column;
}

ReportTable formByAreaTable(const SurveyTally& tally, const Guideline& guideline)
{
    ReportTable table{.title = survey_words::summaryOf(survey_words::formByArea()),
                      .columns = {rowHeadColumn(report_words::form())}};
    for (const TallyLine& area : tally.areas()) {
        table.columns.push_back(areaColumn(area, guideline));
    }
    table.columns.push_back(numberColumn(report_words::total()));

    const Lines forms = tally.forms();
    const std::vector<std::vector<qsizetype>> counts = tally.formsByArea();
    std::vector<qsizetype> sums(table.columns.size() - 2);
    std::vector<ReportRow> rows;
    for (std::size_t form = 0; form < forms.size(); ++form) {
        rows.push_back(crossRow(forms[form].label, counts[form]));
        std::transform(sums.begin(), sums.end(), counts[form].begin(), sums.begin(), std::plus<>());
    }
    table.rows = std::make_shared<ReportRowList>(std::move(rows));
    table.totals = {crossRow(report_words::total(), sums)};
    table.totals.front().weight = Weight::Total;
    if (tally.mentions() != tally.projects()) {
        table.notes << severalFormsNote(tally);
    }
    return table;
}

} // namespace

std::vector<ReportTable> summaryTables(const SurveyTally& tally, const Guideline& guideline,
                                       std::optional<SurveyGrouping> settled)
{
    if (tally.projects() == 0) {
        return {};
    }
    const Lines areas = tally.areas();
    const bool tellsForms = settled != SurveyGrouping::Form;
    const bool tellsAreas = settled != SurveyGrouping::Area && !areas.empty();
    std::vector<ReportTable> tables;
    if (tellsForms) {
        tables.push_back(formTable(tally, guideline));
    }
    if (tellsAreas) {
        tables.push_back(
            summaryTable(survey_words::byArea(), RecordAspect::Area, areas, guideline));
    }
    if (tellsForms && tellsAreas && areas.size() <= MostAreas) {
        tables.push_back(formByAreaTable(tally, guideline));
    }
    return tables;
}

ReportTable groupSummary(const std::vector<TallyLine>& groups, SurveyGrouping grouping,
                         const Guideline& guideline)
{
    const bool isByField = grouping == SurveyGrouping::Field;
    return summaryTable(isByField ? survey_words::byField() : survey_words::byDepartment(),
                        isByField ? RecordAspect::Field : RecordAspect::Department, groups,
                        guideline);
}

} // namespace kyodo
