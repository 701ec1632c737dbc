#include "core/report/content/survey/summary_tables.h"

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
constexpr qreal MarkWidth = 44;
constexpr qreal AreaCountWidth = 44;

/// What names a line: its words, and before them the area's mark where the table is one of areas.
class LineHeads final
{
public:
    enum class Of { Forms, Areas };

    LineHeads(Of of, const Guideline& guideline)
        : m_of(of)
        , m_guideline(guideline)
    {}

    [[nodiscard]] std::vector<ReportColumn> columns() const
    {
        if (m_of == Of::Forms) {
            return {rowHeadColumn(report_words::form())};
        }
        return {{.head = report_words::area(),
                 .align = ReportColumn::Align::Centre,
                 .width = MarkWidth},
                rowHeadColumn(survey_words::areaName())};
    }

    [[nodiscard]] std::vector<ReportCell> cells(const TallyLine& line) const
    {
        if (m_of == Of::Forms) {
            return {{.text = line.label}};
        }
        if (!line.area) {
            return {{}, {.text = line.label}};
        }
        const QString mark = areaMark(*line.area, m_guideline);
        return {{.text = mark, .area = AreaMark{mark, line.area->position}},
                {.text = line.area->name}};
    }

private:
    Of m_of;
    const Guideline& m_guideline;
};

std::vector<qint64> countsOf(const Lines& lines)
{
    std::vector<qint64> counts;
    std::transform(lines.begin(), lines.end(), std::back_inserter(counts),
                   [](const TallyLine& line) { return line.count; });
    return counts;
}

ReportRow countRow(std::vector<ReportCell> head, qint64 count, qint64 whole)
{
    head.push_back(countCell(count));
    head.push_back(shareCell(perMilleOf(count, whole)));
    return {.cells = std::move(head)};
}

ReportTable countTable(const QString& what, const LineHeads& heads, const Lines& lines)
{
    const std::vector<qint64> counts = countsOf(lines);
    const qint64 whole = totalOf(lines);
    const qint64 longest = std::max<qint64>(1, *std::max_element(counts.begin(), counts.end()));
    ReportTable table{.title = survey_words::summaryOf(what), .columns = heads.columns()};
    table.columns.push_back(numberColumn(report_words::count()));
    table.columns.push_back(numberColumn(report_words::share(), report_words::shareInPercent()));
    std::vector<ReportRow> rows;
    for (const TallyLine& line : lines) {
        rows.push_back(countRow(heads.cells(line), line.count, whole));
        rows.back().bar = static_cast<double>(line.count) / static_cast<double>(longest);
    }
    table.rows = std::make_shared<ReportRowList>(std::move(rows));
    table.totals = {countRow(heads.cells({report_words::total()}), whole, whole)};
    table.totals.front().weight = Weight::Total;
    if (!sharesReachWhole(counts, whole)) {
        table.notes << report_words::roundingNote();
    }
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
    ReportTable table = countTable(survey_words::byForm(),
                                   LineHeads(LineHeads::Of::Forms, guideline), tally.forms());
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

std::vector<ReportTable> summaryTables(const SurveyTally& tally, const Guideline& guideline)
{
    if (tally.projects() == 0) {
        return {};
    }
    std::vector<ReportTable> tables{formTable(tally, guideline)};
    const Lines areas = tally.areas();
    if (!areas.empty()) {
        tables.push_back(
            countTable(survey_words::byArea(), LineHeads(LineHeads::Of::Areas, guideline), areas));
        if (areas.size() <= MostAreas) {
            tables.push_back(formByAreaTable(tally, guideline));
        }
    }
    return tables;
}

} // namespace kyodo
