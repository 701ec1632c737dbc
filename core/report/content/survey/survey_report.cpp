#include "core/report/content/survey/survey_report.h"

#include "core/domain/enum_codes.h"
#include "core/report/content/report_words.h"
#include "core/report/content/survey/summary_tables.h"
#include "core/report/content/survey/survey_table_rows.h"
#include "core/report/content/survey/survey_words.h"

#include <algorithm>

namespace kyodo {
namespace {

using Subtotals = SurveyTableRows::Subtotals;

constexpr EnumCodes Columns({
    std::pair{SurveyColumn::Number, "number"},
    std::pair{SurveyColumn::Name, "name"},
    std::pair{SurveyColumn::Summary, "summary"},
    std::pair{SurveyColumn::Partners, "partners"},
    std::pair{SurveyColumn::Department, "department"},
    std::pair{SurveyColumn::Form, "form"},
    std::pair{SurveyColumn::Area, "area"},
    std::pair{SurveyColumn::Field, "field"},
    std::pair{SurveyColumn::Cost, "cost"},
    std::pair{SurveyColumn::Period, "period"},
    std::pair{SurveyColumn::State, "status"},
    std::pair{SurveyColumn::Outcome, "outcome"},
});

constexpr EnumCodes Groupings({
    std::pair{SurveyGrouping::Form, "form"},
    std::pair{SurveyGrouping::Area, "area"},
    std::pair{SurveyGrouping::Department, "department"},
    std::pair{SurveyGrouping::Field, "field"},
});

/// Each once, and never without the name.
std::vector<SurveyColumn> chosenColumns(const SurveyOptions& options)
{
    std::vector<SurveyColumn> chosen;
    const auto isIn = [](const std::vector<SurveyColumn>& columns, SurveyColumn column) {
        return std::find(columns.begin(), columns.end(), column) != columns.end();
    };
    if (!isIn(options.columns, SurveyColumn::Name)) {
        chosen.push_back(SurveyColumn::Name);
    }
    for (const SurveyColumn column : options.columns) {
        if (!isIn(chosen, column)) {
            chosen.push_back(column);
        }
    }
    return chosen;
}

SurveyTableColumns columnsOf(const SurveySubject& subject, const SurveyOptions& options,
                             SurveyColumnSet needed)
{
    SurveyTableColumns::Layout layout{chosenColumns(options), {}, options.groupBy, subject.group};
    needed.set(columnIndex(SurveyColumn::Name));
    for (const SurveyColumn column : layout.chosen) {
        layout.printed.set(columnIndex(column),
                           options.emptyColumns == SurveyOptions::EmptyColumns::Keep ||
                               needed.test(columnIndex(column)));
    }
    return {std::move(layout), subject.years, subject.guideline};
}

QStringList notesOf(const SurveySubject& subject, const SurveyTableColumns& columns,
                    const SurveyOptions& options, const SurveyDigest& digest)
{
    QStringList notes;
    if (options.groupBy == SurveyGrouping::Form &&
        digest.tally().mentions() > digest.tally().projects()) {
        notes << (subject.group ? survey_words::listOfEachFormNote()
                                : survey_words::leadingFormNote());
    }
    if (columns.isPrinted(SurveyColumn::Cost) && digest.recordsWithoutCost() > 0) {
        notes << report_words::costUnknownNote(digest.recordsWithoutCost());
    }
    return notes;
}

ReportTable surveyTable(const SurveySubject& subject, const SurveyOptions& options,
                        const SurveyDigest& digest)
{
    const SurveyTableColumns columns = columnsOf(subject, options, digest.neededColumns());
    const bool hasSums = columns.isPrinted(SurveyColumn::Cost) && !digest.groups().empty();
    const auto rows = std::make_shared<const SurveyTableRows>(
        subject.records, columns, digest.groups(), hasSums ? Subtotals::PerGroup : Subtotals::None);
    ReportTable table{.columns = columns.heads(),
                      .rows = rows,
                      .groups = rows->groups(),
                      .emptyText = report_words::noProjects()};
    if (hasSums) {
        table.totals = {
            columns.sumRow(ReportRow::Weight::Total, report_words::total(), digest.cost())};
    }
    if (!digest.groups().empty()) {
        table.notes = notesOf(subject, columns, options, digest);
    }
    return table;
}

/// Whether letters stand for areas somewhere: in a column, or over those of the summary.
bool showsAreas(const SurveyOptions& options, const SurveyDigest& digest)
{
    const std::vector<SurveyColumn> chosen = chosenColumns(options);
    const bool isChosen =
        std::find(chosen.begin(), chosen.end(), SurveyColumn::Area) != chosen.end();
    return (options.hasSummary && !digest.tally().areas().empty()) ||
           (isChosen && (options.emptyColumns == SurveyOptions::EmptyColumns::Keep ||
                         digest.neededColumns().test(columnIndex(SurveyColumn::Area))));
}

/// 総括表, that of the table's own groups first.
void addSummaries(Report& report, const SurveySubject& subject, SurveyGrouping groupBy,
                  const SurveyDigest& digest)
{
    const bool isCountedBelow = groupBy == SurveyGrouping::Form || groupBy == SurveyGrouping::Area;
    if (!isCountedBelow && !subject.group && !digest.groups().empty()) {
        report.parts.emplace_back(groupSummary(digest.groupCounts(), groupBy, *subject.guideline));
    }
    const auto settled = subject.group ? std::optional(groupBy) : std::nullopt;
    for (ReportTable& table : summaryTables(digest.tally(), *subject.guideline, settled)) {
        report.parts.emplace_back(std::move(table));
    }
}

} // namespace

Result<Report> surveyReport(const SurveySubject& subject, SurveyOptions options)
{
    if (subject.group) {
        options.groupBy = subject.group->grouping;
    }
    KYODO_TRY_ASSIGN(const SurveyDigest digest, SurveyDigest::of(subject, options.groupBy));
    Report report = framedReport(subject, survey_words::usualTitle(subject.frame.cityName));
    report.parts.emplace_back(surveyTable(subject, options, digest));
    if (!digest.groups().empty() && showsAreas(options, digest)) {
        report.legend = survey_words::areaLegend(*subject.guideline);
    }
    if (options.hasSummary) {
        addSummaries(report, subject, options.groupBy, digest);
    }
    return report;
}

QString surveyColumnCode(SurveyColumn column)
{
    return Columns.code(column);
}

std::optional<SurveyColumn> surveyColumnFromCode(const QString& code)
{
    return Columns.fromCode(code);
}

QString surveyGroupingCode(SurveyGrouping grouping)
{
    return Groupings.code(grouping);
}

std::optional<SurveyGrouping> surveyGroupingFromCode(const QString& code)
{
    return Groupings.fromCode(code);
}

} // namespace kyodo
