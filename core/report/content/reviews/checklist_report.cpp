#include "core/report/content/reviews/checklist_report.h"

#include "core/report/content/report_cells.h"
#include "core/report/content/report_words.h"
#include "core/report/content/reviews/checklist_tally.h"
#include "core/report/content/reviews/checklist_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace kyodo {
namespace {

struct CheckWords
{
    Q_DECLARE_TR_FUNCTIONS(ChecklistReport)
};

/// The marks that answer a question, and are counted as such.
constexpr std::array AnsweringMarks{CheckMark::Good, CheckMark::Partly, CheckMark::Bad};

QString partLabel(const CheckPart& part)
{
    return CheckWords::tr("%1, %2", "a phase and who answered")
        .arg(checkPhaseLabel(part.phase), checkSideLabel(part.side));
}

QString phaseHead()
{
    return CheckWords::tr("Phase");
}

QString sideHead()
{
    return CheckWords::tr("Answered by");
}

/// A guideline without principles asks by its conditions.
QString principleHead(const Guideline& guideline)
{
    return guideline.principles.empty() && !guideline.conditions.empty()
               ? CheckWords::tr("Condition")
               : CheckWords::tr("Principle");
}

std::vector<ReportColumn> markColumns(const Guideline& guideline)
{
    std::vector<ReportColumn> columns{dataColumn(phaseHead()), dataColumn(sideHead()),
                                      rowHeadColumn(principleHead(guideline))};
    for (const CheckMark mark : AnsweringMarks) {
        columns.push_back(numberColumn(checkMarkLabel(mark)));
    }
    columns.push_back(numberColumn(CheckWords::tr("Answered")));
    columns.push_back(
        numberColumn(CheckWords::tr("Share of %1").arg(checkMarkLabel(CheckMark::Good)),
                     CheckWords::tr("Share of %1 (%)").arg(checkMarkLabel(CheckMark::Good))));
    columns.push_back(numberColumn(checkMarkLabel(CheckMark::NotApplicable)));
    return columns;
}

ReportRow markRow(const PrincipleTally& tally, const CheckPart& part)
{
    const auto found = tally.marks.find(part);
    const MarkCounts counts = found == tally.marks.end() ? MarkCounts() : found->second;
    ReportRow row{.cells = {{checkPhaseLabel(part.phase)},
                            {checkSideLabel(part.side)},
                            {tally.principle.words}}};
    for (const CheckMark mark : AnsweringMarks) {
        row.cells.push_back(countCell(counts.of(mark)));
    }
    const qint64 answered = counts.answered();
    row.cells.push_back(countCell(answered));
    row.cells.push_back(
        answered == 0 ? ReportCell() : shareCell(perMilleOf(counts.of(CheckMark::Good), answered)));
    row.cells.push_back(countCell(counts.of(CheckMark::NotApplicable)));
    return row;
}

/// A group a phase and side, those left out that nobody has answered in.
ReportTable markTable(const Guideline& guideline, const std::vector<PrincipleTally>& tallies)
{
    ReportTable table{.title = CheckWords::tr("Answers by principle"),
                      .columns = markColumns(guideline),
                      .notes = {CheckWords::tr("The share is that of the answers without those "
                                               "that are marked “%1”.")
                                    .arg(checkMarkLabel(CheckMark::NotApplicable))},
                      .emptyText = CheckWords::tr("No question has been answered yet.")};
    std::vector<ReportRow> rows;
    for (const CheckPart& part : checkParts()) {
        if (std::none_of(tallies.begin(), tallies.end(),
                         [&](const PrincipleTally& tally) { return tally.marks.contains(part); })) {
            continue;
        }
        table.groups.push_back({.heading = partLabel(part), .firstRow = std::ssize(rows)});
        for (const PrincipleTally& tally : tallies) {
            rows.push_back(markRow(tally, part));
        }
    }
    table.rows = std::make_shared<ReportRowList>(std::move(rows));
    return table;
}

ReportRow progressRow(const QString& label, const ProgressTally& tally)
{
    return {
        .cells = {
            {label}, countCell(tally.complete), countCell(tally.begun), countCell(tally.blank)}};
}

ReportTable progressTable(const Guideline& guideline, std::span<const ReviewedRecord> reviewed)
{
    std::vector<ReportRow> rows;
    for (const CheckPart& part : checkParts()) {
        rows.push_back(progressRow(partLabel(part), progressTally(guideline, reviewed, part)));
    }
    ReportTable table{.title = CheckWords::tr("How far the checklists are filled in"),
                      .columns = {rowHeadColumn(CheckWords::tr("Phase and side")),
                                  numberColumn(CheckWords::tr("Complete")),
                                  numberColumn(CheckWords::tr("Begun")),
                                  numberColumn(CheckWords::tr("Blank"))},
                      .rows = std::make_shared<ReportRowList>(std::move(rows)),
                      .totals = {progressRow(CheckWords::tr("All phases, both sides"),
                                             progressTally(guideline, reviewed))}};
    table.totals.front().weight = ReportRow::Weight::Total;
    return table;
}

std::vector<ReportColumn> differenceColumns(const Guideline& guideline)
{
    std::vector<ReportColumn> columns{
        dataColumn(report_words::number()), dataColumn(report_words::project()),
        textColumn(phaseHead(), 0.6), textColumn(principleHead(guideline), 1.5),
        rowHeadColumn(CheckWords::tr("Question"), 3)};
    for (const CheckSide side : checkSides()) {
        columns.push_back(textColumn(checkSideLabel(side), 0.6));
        columns.back().align = ReportColumn::Align::Centre;
    }
    for (const CheckSide side : checkSides()) {
        columns.push_back(
            textColumn(CheckWords::tr("Comment: %1", "by a side").arg(checkSideLabel(side)), 2));
    }
    return columns;
}

ReportCell commentCell(const PrincipleChecklist& checklist, const CheckDifference& difference,
                       CheckSide side)
{
    const CheckAnswer* answer = checklist.answer(difference.question, difference.phase, side);
    return {answer ? answer->comment : QString()};
}

ReportRow differenceRow(const ReviewedRecord& reviewed, const CheckDifference& difference)
{
    ReportRow row{.cells = {ordinalCell(reviewed.record.number),
                            {reviewed.record.name.text()},
                            {checkPhaseLabel(difference.phase)},
                            {difference.question.principle.words},
                            {difference.question.words},
                            {checkMarkLabel(difference.city)},
                            {checkMarkLabel(difference.partner)}}};
    for (const CheckSide side : checkSides()) {
        row.cells.push_back(commentCell(*reviewed.checklist, difference, side));
    }
    return row;
}

QString noDifference(std::span<const ReviewedRecord> reviewed)
{
    return bothSidesAnswered(reviewed)
               ? CheckWords::tr("Both sides answered alike wherever both answered.")
               : CheckWords::tr("No question has been answered by both sides yet.");
}

/// A group a project.
ReportTable differenceTable(const Guideline& guideline, std::span<const ReviewedRecord> reviewed)
{
    ReportTable table{.title = CheckWords::tr("Where the sides answered differently"),
                      .columns = differenceColumns(guideline),
                      .emptyText = noDifference(reviewed)};
    std::vector<ReportRow> rows;
    for (const ReviewedRecord& each : reviewed) {
        if (!each.checklist) {
            continue;
        }
        const qsizetype firstRow = std::ssize(rows);
        for (const CheckDifference& difference : checkDifferences(*each.checklist, guideline)) {
            rows.push_back(differenceRow(each, difference));
        }
        if (std::ssize(rows) > firstRow) {
            table.groups.push_back(
                {.heading = report_words::numberedProject(each.record), .firstRow = firstRow});
        }
    }
    table.rows = std::make_shared<ReportRowList>(std::move(rows));
    return table;
}

} // namespace

Report checklistReport(const ReportFrame& frame, const Guideline& guideline,
                       std::span<const ReviewedRecord> reviewed, Edition edition)
{
    Report report = framedReport(
        frame, CheckWords::tr("Check of the Principles in %1: Totals").arg(frame.cityName));
    report.legend = checklist_words::markLegend();
    report.parts.emplace_back(markTable(guideline, principleTallies(guideline, reviewed)));
    report.parts.emplace_back(progressTable(guideline, reviewed));
    if (edition == Edition::Internal) {
        report.parts.emplace_back(differenceTable(guideline, reviewed));
    }
    return report;
}

} // namespace kyodo
