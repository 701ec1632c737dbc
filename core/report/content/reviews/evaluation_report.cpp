#include "core/report/content/reviews/evaluation_report.h"

#include "core/base/text.h"
#include "core/report/content/report_cells.h"
#include "core/report/content/report_words.h"
#include "core/report/content/reviews/evaluation_scores.h"
#include "core/report/content/reviews/evaluation_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace kyodo {
namespace {

struct EvaluationWords
{
    Q_DECLARE_TR_FUNCTIONS(EvaluationReport)
};

/// What all parts of the report are made of.
struct Scored
{
    std::span<const ReviewedRecord> reviewed;
    ScorePlaces places;
    std::vector<EvaluationItemChoice> items;
    std::vector<Viewpoint> viewpoints;
};

QStringList distributionNotes(const ScorePlaces& places, qint64 elsewhere,
                              const QStringList& unscored)
{
    QStringList notes;
    notes << EvaluationWords::tr("The mean points are out of %2: “%1” counts %2, “%3” counts 1.")
                 .arg(places.steps().front().name, QString::number(places.mostPoints()),
                      places.steps().back().name);
    if (!unscored.isEmpty()) {
        notes << EvaluationWords::tr("Not scored: %1")
                     .arg(unscored.join(EvaluationWords::tr(", ", "between items")));
    }
    if (elsewhere > 0) {
        notes << EvaluationWords::tr("%n score(s) by a step that the scale lacks do not count.",
                                     nullptr, static_cast<int>(elsewhere));
    }
    return notes;
}

std::vector<ReportColumn> distributionColumns(const ScorePlaces& places)
{
    std::vector<ReportColumn> columns{dataColumn(evaluation_words::item()),
                                      rowHeadColumn(evaluation_words::viewpoint())};
    for (const ScaleStep& step : places.steps()) {
        columns.push_back(numberColumn(step.name));
    }
    columns.push_back(numberColumn(EvaluationWords::tr("Scored")));
    columns.push_back(
        numberColumn(EvaluationWords::tr("Mean points"),
                     EvaluationWords::tr("Mean points (out of %1)").arg(places.mostPoints())));
    return columns;
}

ReportRow distributionRow(const EvaluationItemChoice& item, Viewpoint viewpoint,
                          const ScoreDistribution& distribution)
{
    ReportRow row{.cells = {{item.words}, {viewpointLabel(viewpoint)}}};
    for (const qint64 count : distribution.counts) {
        row.cells.push_back(countCell(count));
    }
    row.cells.push_back(countCell(distribution.scored()));
    const std::optional<double> mean = distribution.meanPoints();
    row.cells.push_back(mean ? meanCell(*mean) : ReportCell());
    return row;
}

ReportTable distributionTable(const Scored& scored)
{
    ReportTable table{.title = EvaluationWords::tr("How the items were scored"),
                      .columns = distributionColumns(scored.places),
                      .emptyText = evaluation_words::nothingScored()};
    std::vector<ReportRow> rows;
    QStringList unscored;
    qint64 elsewhere = 0;
    for (const EvaluationItemChoice& item : scored.items) {
        const qsizetype firstRow = std::ssize(rows);
        for (const Viewpoint viewpoint : scored.viewpoints) {
            const ScoreDistribution distribution =
                scoreDistribution(scored.places, scored.reviewed, item, viewpoint);
            if (distribution.scored() + distribution.elsewhere > 0) {
                rows.push_back(distributionRow(item, viewpoint, distribution));
            }
            elsewhere += distribution.elsewhere;
        }
        if (std::ssize(rows) > firstRow) {
            table.groups.push_back({.heading = item.words, .firstRow = firstRow});
        } else {
            unscored << item.words;
        }
    }
    const bool isEmpty = rows.empty();
    table.rows = std::make_shared<ReportRowList>(std::move(rows));
    if (!isEmpty) {
        table.notes = distributionNotes(scored.places, elsewhere, unscored);
    }
    return table;
}

/// Items by viewpoints, as far as the project was scored; for the eye: data has all projects in one
/// table.
ReportTable projectTable(const ReviewedRecord& reviewed, const Scored& scored)
{
    const std::vector<Viewpoint> used = usedViewpoints({&reviewed, 1});
    ReportTable table{.title = report_words::numberedProject(reviewed.record),
                      .columns = {rowHeadColumn(evaluation_words::item())}};
    for (const Viewpoint viewpoint : used) {
        table.columns.push_back(textColumn(viewpointLabel(viewpoint)));
    }
    std::vector<ReportRow> rows;
    for (const EvaluationItemChoice& item : scored.items) {
        ReportRow row{.cells = {{item.words}}};
        for (const Viewpoint viewpoint : used) {
            row.cells.push_back({scored.places.label(reviewed.evaluation->score(item, viewpoint))});
        }
        if (std::any_of(row.cells.begin() + 1, row.cells.end(),
                        [](const ReportCell& cell) { return !cell.text.isEmpty(); })) {
            rows.push_back(std::move(row));
        }
    }
    table.rows = std::make_shared<ReportRowList>(std::move(rows));
    for (ReportColumn& column : table.columns) {
        column.use = ReportColumn::Use::PrintOnly;
    }
    return table;
}

void addProject(Report& report, const ReviewedRecord& reviewed, const Scored& scored)
{
    const ReportTable table = projectTable(reviewed, scored);
    const bool isScored = table.rows->size() > 0;
    if (isScored) {
        report.parts.emplace_back(table);
    }
    const QString& text = reviewed.evaluation->publicText;
    if (!isBlank(text)) {
        report.parts.emplace_back(ReportText{
            .heading = isScored ? QString() : report_words::numberedProject(reviewed.record),
            .text = isScored ? EvaluationWords::tr("Comment: %1").arg(text) : text});
    }
}

ReportRow scoreRow(const ProjectRecord& record, const Score& score, const Scored& scored)
{
    const std::optional<int> points = scored.places.points(*score.step);
    return {.cells = {ordinalCell(record.number),
                      {record.name.text()},
                      {evaluation_words::itemName(score.item, scored.items)},
                      {viewpointLabel(score.viewpoint)},
                      {scored.places.label(&score)},
                      points ? countCell(*points) : ReportCell()}};
}

ReportTable scoreTable(const Scored& scored)
{
    std::vector<ReportRow> rows;
    for (const ReviewedRecord& each : scored.reviewed) {
        if (!each.evaluation) {
            continue;
        }
        for (const Score& score : each.evaluation->scores) {
            if (score.step) {
                rows.push_back(scoreRow(each.record, score, scored));
            }
        }
    }
    ReportTable table{.title = EvaluationWords::tr("Data"),
                      .rows = std::make_shared<ReportRowList>(std::move(rows))};
    for (const QString& head :
         {report_words::number(), report_words::project(), evaluation_words::item(),
          evaluation_words::viewpoint(), evaluation_words::step(),
          EvaluationWords::tr("Points (out of %1)").arg(scored.places.mostPoints())}) {
        table.columns.push_back(dataColumn(head));
    }
    return table;
}

/// 講評, which stand below each project for the eye.
ReportTable commentTable(const Scored& scored)
{
    std::vector<ReportRow> rows;
    for (const ReviewedRecord& each : scored.reviewed) {
        if (each.evaluation && !isBlank(each.evaluation->publicText)) {
            rows.push_back({.cells = {ordinalCell(each.record.number),
                                      {each.record.name.text()},
                                      {each.evaluation->publicText}}});
        }
    }
    return {.title = EvaluationWords::tr("Comments"),
            .columns = {dataColumn(report_words::number()), dataColumn(report_words::project()),
                        dataColumn(EvaluationWords::tr("Comment"))},
            .rows = std::make_shared<ReportRowList>(std::move(rows))};
}

} // namespace

Report evaluationReport(const ReportFrame& frame, const Guideline& guideline,
                        std::span<const ReviewedRecord> reviewed)
{
    const Scored scored{reviewed, ScorePlaces(guideline), scoredItems(guideline, reviewed),
                        usedViewpoints(reviewed)};
    Report report = framedReport(
        frame, EvaluationWords::tr("Collaborative Projects of %1: Results of the Evaluation")
                   .arg(frame.cityName));
    report.parts.emplace_back(distributionTable(scored));
    for (const ReviewedRecord& each : reviewed) {
        if (each.evaluation) {
            addProject(report, each, scored);
        }
    }
    report.dataTable = tablesOf(report).size();
    report.parts.emplace_back(scoreTable(scored));
    if (ReportTable comments = commentTable(scored); comments.rows->size() > 0) {
        report.parts.emplace_back(std::move(comments));
    }
    return report;
}

} // namespace kyodo
