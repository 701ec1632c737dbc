#include "core/report/content/counts/chart_report.h"

#include "core/domain/enum_codes.h"
#include "core/report/content/counts/count_table.h"
#include "core/report/content/counts/cross_table.h"
#include "core/report/content/report_cells.h"
#include "core/report/content/report_words.h"

#include <QCoreApplication>

#include <cmath>

namespace kyodo {
namespace {

/// A line has two ends.
constexpr std::size_t LeastRounds = 2;

struct ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(ChartReport)
};

constexpr EnumCodes Subjects({
    std::pair{ChartSubject::Forms, "forms"},
    std::pair{ChartSubject::Areas, "areas"},
    std::pair{ChartSubject::FormsByArea, "forms-by-area"},
    std::pair{ChartSubject::ProjectsOverYears, "projects-over-years"},
    std::pair{ChartSubject::CostOverYears, "cost-over-years"},
});

/// 件, on the axis.
QString projectUnit()
{
    return ChartWords::tr("projects", "unit on the axis of a chart");
}

QString moneyUnit(Yen::Unit unit)
{
    return unit == Yen::Unit::Yen ? ChartWords::tr("yen", "unit on the axis of a chart")
                                  : ChartWords::tr("thousand yen", "unit on the axis of a chart");
}

/// Whole, as the table below the chart says it.
double inUnit(qint64 yen, Yen::Unit unit)
{
    return std::round(static_cast<double>(yen) / static_cast<double>(unit));
}

/// A round by its figures.
struct YearFigure
{
    RecordKind years;
    qint64 projects = 0;
    qint64 yen = 0;
    qint64 withoutCost = 0;
};

/// All that the charts show, from one walk over each round.
struct ChartFigures
{
    CrossFigures latest; ///< forms by area
    std::vector<YearFigure> years;
};

Result<ChartFigures> chartFigures(const CountSubject& subject)
{
    const Guideline& guideline = *subject.guideline;
    ChartFigures figures;
    for (const CountedRound& round : subject.rounds) {
        CrossTally tally(guideline, RecordAspect::Form, RecordAspect::Area, {});
        KYODO_TRY(tally.add(round));
        figures.years.push_back(
            {{round.years.label(guideline.eraChangeYear), round.years.isoLabel()},
             tally.total(CountMeasure::Projects),
             tally.total(CountMeasure::Cost),
             tally.recordsWithoutCost()});
        figures.latest = tally.figures(CountMeasure::Projects);
    }
    return figures;
}

/// Forms and areas are those of the last round, whatever years the report is about.
QString titleOfLatest(ChartSubject subject, const ChartFigures& figures)
{
    return ChartWords::tr("%1 (%2)", "what a chart shows, and of which years")
        .arg(chartSubjectLabel(subject), figures.years.back().years.label);
}

ReportChart barChart(const QString& title, const std::vector<CountLine>& lines)
{
    ReportChart chart{.kind = ReportChart::Kind::Bars,
                      .title = title,
                      .series = {{.name = report_words::projects()}},
                      .unit = projectUnit(),
                      .description = countsInWords(lines)};
    for (const CountLine& line : lines) {
        chart.categories << line.kind.label;
        chart.series.front().values.push_back(static_cast<double>(line.count));
    }
    return chart;
}

ReportChart areaChart(const QString& title, const std::vector<CountLine>& lines)
{
    ReportChart chart = barChart(title, lines);
    for (const CountLine& line : lines) {
        const Area* area = line.kind.area;
        chart.areaPositions.push_back(area ? std::optional(area->position) : std::nullopt);
    }
    return chart;
}

ReportChart stackedChart(const QString& title, const CrossFigures& figures)
{
    ReportChart chart{.kind = ReportChart::Kind::StackedBars,
                      .title = title,
                      .unit = projectUnit(),
                      .description = countsInWords(rowLines(figures))};
    for (const RecordKind& form : figures.rows) {
        chart.categories << form.label;
    }
    for (std::size_t column = 0; column < figures.columns.size(); ++column) {
        const RecordKind& area = figures.columns[column];
        ReportChart::Series series{.name = area.label};
        if (area.area) {
            series.areaPosition = area.area->position;
        }
        for (const qint64 count : figures.columnCells(column)) {
            series.values.push_back(static_cast<double>(count));
        }
        chart.series.push_back(std::move(series));
    }
    return chart;
}

std::vector<CountLine> yearLines(const std::vector<YearFigure>& years)
{
    std::vector<CountLine> lines;
    for (const YearFigure& year : years) {
        lines.push_back({year.years, year.projects});
    }
    return lines;
}

/// The year stands twice: as a reader says it, and as data do.
ReportTable yearTable(const ReportColumn& valueColumn, const QString& title)
{
    return {
        .title = title,
        .columns = {
            {.head = report_words::years(), .use = ReportColumn::Use::PrintOnly, .isRowHead = true},
            {.head = report_words::years(), .use = ReportColumn::Use::DataOnly, .isRowHead = true},
            valueColumn}};
}

ReportRow yearRow(const RecordKind& years, const ReportCell& value)
{
    return {.cells = {{years.label}, {years.inData()}, value}};
}

void addProjectsOverYears(Report& report, const std::vector<YearFigure>& years)
{
    const QString title = chartSubjectLabel(ChartSubject::ProjectsOverYears);
    const std::vector<CountLine> lines = yearLines(years);
    ReportChart chart = barChart(title, lines);
    chart.kind = ReportChart::Kind::Lines;
    ReportTable table = yearTable(numberColumn(report_words::projects()), title);
    std::vector<ReportRow> rows;
    for (const CountLine& line : lines) {
        rows.push_back(yearRow(line.kind, countCell(line.count)));
    }
    table.rows = std::make_shared<ReportRowList>(std::move(rows));
    report.parts.emplace_back(std::move(chart));
    report.parts.emplace_back(std::move(table));
}

ReportChart costChart(const std::vector<YearFigure>& years, Yen::Unit unit)
{
    QStringList words;
    ReportChart chart{.kind = ReportChart::Kind::Lines,
                      .title = chartSubjectLabel(ChartSubject::CostOverYears),
                      .series = {{.name = report_words::cost(unit)}},
                      .unit = moneyUnit(unit)};
    for (const YearFigure& year : years) {
        chart.categories << year.years.label;
        chart.series.front().values.push_back(inUnit(year.yen, unit));
        words << ChartWords::tr("%1: %2 %3", "a year, a sum of money and its unit")
                     .arg(year.years.label, moneyCell(year.yen, unit).text, moneyUnit(unit));
    }
    chart.description = words.join(ChartWords::tr(", ", "between sums"));
    return chart;
}

void addCostOverYears(Report& report, const std::vector<YearFigure>& years, Yen::Unit unit)
{
    ReportTable table =
        yearTable(numberColumn(report_words::cost(unit), report_words::cost(Yen::Unit::Yen)),
                  chartSubjectLabel(ChartSubject::CostOverYears));
    std::vector<ReportRow> rows;
    qint64 withoutCost = 0;
    for (const YearFigure& year : years) {
        rows.push_back(yearRow(year.years, moneyCell(year.yen, unit)));
        withoutCost += year.withoutCost;
    }
    table.rows = std::make_shared<ReportRowList>(std::move(rows));
    if (withoutCost > 0) {
        table.notes << report_words::costUnknownNote(withoutCost);
    }
    report.parts.emplace_back(costChart(years, unit));
    report.parts.emplace_back(std::move(table));
}

void addForms(Report& report, const Guideline& guideline, const ChartFigures& figures)
{
    const std::vector<CountLine> lines = rowLines(figures.latest);
    report.parts.emplace_back(barChart(titleOfLatest(ChartSubject::Forms, figures), lines));
    report.parts.emplace_back(
        countTable(guideline, RecordAspect::Form, lines, figures.latest.total));
}

void addAreas(Report& report, const Guideline& guideline, const ChartFigures& figures)
{
    const std::vector<CountLine> lines = columnLines(figures.latest);
    report.parts.emplace_back(areaChart(titleOfLatest(ChartSubject::Areas, figures), lines));
    report.parts.emplace_back(
        countTable(guideline, RecordAspect::Area, lines, figures.latest.total));
}

void addFormsByArea(Report& report, const ChartFigures& figures, Yen::Unit unit)
{
    report.parts.emplace_back(
        stackedChart(titleOfLatest(ChartSubject::FormsByArea, figures), figures.latest));
    std::vector<ReportTable> tables =
        printedCrossTables(figures.latest, {.unit = unit}, report.format);
    if (figures.latest.countsSomeTwice()) {
        tables.back().notes << report_words::countedInEachNote();
    }
    report.parts.insert(report.parts.end(), tables.begin(), tables.end());
}

/// Why a chart cannot be drawn; empty when it can.
QString obstacle(ChartSubject subject, const ChartFigures& figures)
{
    const bool isLine =
        subject == ChartSubject::ProjectsOverYears || subject == ChartSubject::CostOverYears;
    if (isLine) {
        return figures.years.size() < LeastRounds
                   ? ChartWords::tr("A line over the years needs two surveys at least.")
                   : QString();
    }
    if (figures.latest.total == 0) {
        return report_words::noProjects();
    }
    if (subject != ChartSubject::Areas && !areToldApart(figures.latest.rows)) {
        return report_words::noForms();
    }
    return subject != ChartSubject::Forms && !areToldApart(figures.latest.columns)
               ? report_words::noAreas()
               : QString();
}

void addChart(Report& report, const Guideline& guideline, ChartSubject subject,
              const ChartFigures& figures, Yen::Unit unit)
{
    const QString why = obstacle(subject, figures);
    if (!why.isEmpty()) {
        report.parts.emplace_back(ReportText{chartSubjectLabel(subject), why});
        return;
    }
    switch (subject) {
    case ChartSubject::Forms:
        return addForms(report, guideline, figures);
    case ChartSubject::Areas:
        return addAreas(report, guideline, figures);
    case ChartSubject::FormsByArea:
        return addFormsByArea(report, figures, unit);
    case ChartSubject::ProjectsOverYears:
        return addProjectsOverYears(report, figures.years);
    case ChartSubject::CostOverYears:
        return addCostOverYears(report, figures.years, unit);
    }
}

} // namespace

std::span<const ChartSubject> chartSubjects()
{
    return Subjects.values();
}

QString chartSubjectCode(ChartSubject subject)
{
    return Subjects.code(subject);
}

std::optional<ChartSubject> chartSubjectFromCode(const QString& code)
{
    return Subjects.fromCode(code);
}

QString chartSubjectLabel(ChartSubject subject)
{
    switch (subject) {
    case ChartSubject::Forms:
        return ChartWords::tr("Projects by form");
    case ChartSubject::Areas:
        return ChartWords::tr("Projects by area");
    case ChartSubject::FormsByArea:
        return ChartWords::tr("Forms by area");
    case ChartSubject::ProjectsOverYears:
        return ChartWords::tr("Projects over the years");
    case ChartSubject::CostOverYears:
        return ChartWords::tr("Cost over the years");
    }
    Q_UNREACHABLE();
}

Result<Report> chartReport(const ReportFrame& frame, const CountSubject& subject,
                           const ChartOptions& options)
{
    KYODO_TRY_ASSIGN(const ChartFigures figures, chartFigures(subject));
    Report report = framedReport(
        frame, ChartWords::tr("Collaborative Projects of %1: Charts").arg(frame.cityName));
    const std::span<const ChartSubject> chosen =
        options.subjects.empty() ? chartSubjects() : std::span(options.subjects);
    for (const ChartSubject each : chosen) {
        addChart(report, *subject.guideline, each, figures, options.unit);
    }
    return report;
}

} // namespace kyodo
