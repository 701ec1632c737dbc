#include "core/report/content/reviews/gap_report.h"

#include "core/base/text.h"
#include "core/report/content/report_cells.h"
#include "core/report/content/report_words.h"
#include "core/report/content/reviews/evaluation_scores.h"
#include "core/report/content/reviews/evaluation_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace kyodo {
namespace {

struct GapWords
{
    Q_DECLARE_TR_FUNCTIONS(GapReport)
};

std::vector<ReportColumn> gapColumns()
{
    return {dataColumn(report_words::number()),
            dataColumn(report_words::project()),
            rowHeadColumn(evaluation_words::item(), 1.5),
            textColumn(GapWords::tr("Higher by")),
            textColumn(GapWords::tr("Higher score")),
            textColumn(GapWords::tr("Lower by")),
            textColumn(GapWords::tr("Lower score")),
            numberColumn(GapWords::tr("Steps apart")),
            textColumn(GapWords::tr("Comment on the higher score"), 2),
            textColumn(GapWords::tr("Comment on the lower score"), 2),
            textColumn(GapWords::tr("To be improved"), 2)};
}

ReportRow gapRow(const ReviewedRecord& reviewed, const EvaluationGap& gap,
                 const ScorePlaces& places)
{
    const Evaluation& evaluation = *reviewed.evaluation;
    // a gap lies between two scores: both are there
    const Score* higher = evaluation.score(gap.item, gap.higher);
    const Score* lower = evaluation.score(gap.item, gap.lower);
    return {.cells = {ordinalCell(reviewed.record.number),
                      {reviewed.record.name.text()},
                      {gap.item.words},
                      {viewpointLabel(gap.higher)},
                      {places.label(higher)},
                      {viewpointLabel(gap.lower)},
                      {places.label(lower)},
                      countCell(gap.steps),
                      {higher->comment},
                      {lower->comment},
                      {evaluation.improvement}}};
}

/// Where nobody has scored anything, nothing is said for or against the scores.
QString emptyText(std::span<const ReviewedRecord> reviewed, const QString& noneFound)
{
    return usedViewpoints(reviewed).empty() ? evaluation_words::nothingScored() : noneFound;
}

/// A column in which nobody wrote anything takes no room on paper; data keeps it.
void hideBlankColumns(ReportTable& table, const std::vector<ReportRow>& rows)
{
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const bool isBlankColumn = std::all_of(rows.begin(), rows.end(), [&](const ReportRow& row) {
            return isBlank(row.cells[column].text);
        });
        if (isBlankColumn && !rows.empty() &&
            table.columns[column].use == ReportColumn::Use::Everywhere) {
            table.columns[column].use = ReportColumn::Use::DataOnly;
        }
    }
}

/// A group a project.
ReportTable gapTable(const Guideline& guideline, std::span<const ReviewedRecord> reviewed,
                     int least)
{
    const ScorePlaces places(guideline);
    ReportTable table{
        .title = GapWords::tr("Seen at least %n step(s) apart", nullptr, least),
        .columns = gapColumns(),
        .emptyText = emptyText(reviewed, GapWords::tr("The sides see no item so differently."))};
    std::vector<ReportRow> rows;
    for (const ReviewedRecord& each : reviewed) {
        if (!each.evaluation) {
            continue;
        }
        const qsizetype firstRow = std::ssize(rows);
        for (const EvaluationGap& gap : evaluationGaps(*each.evaluation, guideline, least)) {
            rows.push_back(gapRow(each, gap, places));
        }
        if (std::ssize(rows) > firstRow) {
            table.groups.push_back(
                {.heading = report_words::numberedProject(each.record), .firstRow = firstRow});
        }
    }
    if (!rows.empty()) {
        table.notes << evaluation_words::gapNote();
    }
    hideBlankColumns(table, rows);
    table.rows = std::make_shared<ReportRowList>(std::move(rows));
    return table;
}

ReportTable reasonTable(const Guideline& guideline, std::span<const ReviewedRecord> reviewed)
{
    const ScorePlaces places(guideline);
    const std::vector<EvaluationItemChoice> items = scoredItems(guideline, reviewed);
    std::vector<ReportRow> rows;
    for (const ReviewedRecord& each : reviewed) {
        if (!each.evaluation) {
            continue;
        }
        for (const Score& score : scoresWithoutReason(*each.evaluation, guideline)) {
            rows.push_back({.cells = {ordinalCell(each.record.number),
                                      {each.record.name.text()},
                                      {evaluation_words::itemName(score.item, items)},
                                      {viewpointLabel(score.viewpoint)},
                                      {places.label(&score)}}});
        }
    }
    return {.title = GapWords::tr("Low scores without a reason"),
            .columns = {ordinalColumn(), rowHeadColumn(report_words::project(), 2),
                        textColumn(evaluation_words::item(), 1.5),
                        textColumn(evaluation_words::viewpoint()),
                        textColumn(evaluation_words::step())},
            .rows = std::make_shared<ReportRowList>(std::move(rows)),
            .emptyText = emptyText(reviewed, GapWords::tr("Every low score has its reason."))};
}

} // namespace

Report gapReport(const ReportFrame& frame, const Guideline& guideline,
                 std::span<const ReviewedRecord> reviewed, int least)
{
    Report report = framedReport(
        frame, GapWords::tr("Collaborative Projects of %1: Differences in the Evaluation")
                   .arg(frame.cityName));
    report.parts.emplace_back(gapTable(guideline, reviewed, least));
    report.parts.emplace_back(reasonTable(guideline, reviewed));
    return report;
}

} // namespace kyodo
