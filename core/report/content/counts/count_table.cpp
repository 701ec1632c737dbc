#include "core/report/content/counts/count_table.h"

#include "core/report/content/report_cells.h"
#include "core/report/content/report_words.h"
#include "core/report/content/survey/survey_rows.h"
#include "core/report/content/survey/survey_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace kyodo {
namespace {

struct CountWords
{
    Q_DECLARE_TR_FUNCTIONS(CountTable)
};

std::vector<CountLine> linesOf(const std::vector<RecordKind>& kinds,
                               const std::vector<qint64>& counts)
{
    std::vector<CountLine> lines;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        lines.push_back({kinds[i], counts[i]});
    }
    return lines;
}

std::vector<qint64> countsOf(const std::vector<CountLine>& lines)
{
    std::vector<qint64> counts;
    for (const CountLine& line : lines) {
        counts.push_back(line.count);
    }
    return counts;
}

/// An area is named by its mark and its name, all else by its name alone.
std::vector<ReportColumn> headColumns(RecordAspect aspect)
{
    if (aspect != RecordAspect::Area) {
        return {rowHeadColumn(recordAspectLabel(aspect))};
    }
    return {markColumn(report_words::area()), rowHeadColumn(survey_words::areaName())};
}

std::vector<ReportCell> headCells(const Guideline& guideline, RecordAspect aspect,
                                  const RecordKind& kind)
{
    if (aspect != RecordAspect::Area) {
        return {{kind.label}};
    }
    if (!kind.area) {
        return {{}, {kind.label}};
    }
    const QString mark = areaMark(*kind.area, guideline);
    return {{.text = mark, .area = AreaMark{mark, kind.area->position}}, {kind.area->name}};
}

ReportRow countRow(std::vector<ReportCell> head, qint64 count, qint64 whole)
{
    head.push_back(countCell(count));
    head.push_back(shareCell(perMilleOf(count, whole)));
    return {.cells = std::move(head)};
}

std::shared_ptr<ReportRowList> countRows(const Guideline& guideline, RecordAspect aspect,
                                         const std::vector<CountLine>& lines, qint64 whole)
{
    const std::vector<qint64> counts = countsOf(lines);
    const qint64 largest = counts.empty() ? 0 : *std::max_element(counts.begin(), counts.end());
    std::vector<ReportRow> rows;
    for (const CountLine& line : lines) {
        rows.push_back(countRow(headCells(guideline, aspect, line.kind), line.count, whole));
        rows.back().bar =
            largest == 0 ? 0 : static_cast<double>(line.count) / static_cast<double>(largest);
    }
    return std::make_shared<ReportRowList>(std::move(rows));
}

} // namespace

std::vector<CountLine> rowLines(const CrossFigures& figures)
{
    return linesOf(figures.rows, figures.rowTotals);
}

std::vector<CountLine> columnLines(const CrossFigures& figures)
{
    return linesOf(figures.columns, figures.columnTotals);
}

ReportTable countTable(const Guideline& guideline, RecordAspect aspect,
                       const std::vector<CountLine>& lines, qint64 projects)
{
    const std::vector<qint64> counts = countsOf(lines);
    const qint64 whole = std::accumulate(counts.begin(), counts.end(), qint64(0));
    ReportTable table{.title = countTitle(aspect),
                      .columns = headColumns(aspect),
                      .rows = countRows(guideline, aspect, lines, whole),
                      .totals = {countRow(headCells(guideline, aspect,
                                                    {whole == projects ? report_words::total()
                                                                       : report_words::mentions()}),
                                          whole, whole)},
                      .emptyText = report_words::noProjects()};
    table.columns.push_back(numberColumn(report_words::count()));
    table.columns.push_back(numberColumn(report_words::share(), report_words::shareInPercent()));
    table.totals.front().weight = ReportRow::Weight::Total;
    if (whole != projects) {
        table.notes << report_words::mentionsNote(projects, whole);
    }
    if (!sharesReachWhole(counts, whole)) {
        table.notes << report_words::roundingNote();
    }
    return table;
}

QString countTitle(RecordAspect aspect)
{
    return CountWords::tr("By %1", "a heading over counts").arg(recordAspectLabel(aspect));
}

QString countsInWords(const std::vector<CountLine>& lines)
{
    QStringList words;
    for (const CountLine& line : lines) {
        words << CountWords::tr("%1 %2", "a kind and its count")
                     .arg(line.kind.label, countCell(line.count).text);
    }
    return words.join(CountWords::tr(", ", "between counts"));
}

} // namespace kyodo
