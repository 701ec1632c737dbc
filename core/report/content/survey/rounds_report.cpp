#include "core/report/content/survey/rounds_report.h"

#include "core/report/content/counts/round_counts.h"
#include "core/report/content/report_cells.h"
#include "core/report/content/report_words.h"
#include "core/report/content/survey/project_courses.h"
#include "core/report/content/survey/rounds_words.h"
#include "core/report/content/survey/survey_rows.h"

#include <algorithm>

namespace kyodo {
namespace {

/// In the cell of a survey that does not have the project.
constexpr QChar NotThen = u'－';

using Rounds = std::vector<const ComparedRound*>;

/// Oldest first.
Rounds inTime(const std::vector<ComparedRound>& rounds)
{
    Rounds ordered;
    for (const ComparedRound& round : rounds) {
        ordered.push_back(&round);
    }
    std::stable_sort(
        ordered.begin(), ordered.end(),
        [](const ComparedRound* a, const ComparedRound* b) { return a->years < b->years; });
    return ordered;
}

QStringList formsOf(const ProjectRecord& record, const Guideline& guideline)
{
    const QStringList names = formNames(record, guideline);
    return names.isEmpty() ? QStringList{report_words::unclassified()} : names;
}

std::vector<ReportColumn> columnsOf(const Rounds& rounds)
{
    std::vector<ReportColumn> columns{dataColumn(rounds_words::course()),
                                      rowHeadColumn(report_words::project(), 2)};
    for (const ComparedRound* round : rounds) {
        const QString years = round->years.isoLabel();
        columns.push_back({.head = yearsLabel(*round), .use = ReportColumn::Use::PrintOnly});
        for (const QString& word : {report_words::project(), report_words::form()}) {
            columns.push_back(dataColumn(years + u' ' + word));
        }
    }
    return columns;
}

/// On paper the forms, below the name if it was another one then; in data both.
void addRoundCells(std::vector<ReportCell>& cells, const ProjectRecord* record,
                   const Guideline& guideline, const QString& nameNow)
{
    if (!record) {
        cells.insert(cells.end(), {{.text = NotThen}, {}, {}});
        return;
    }
    const QString name = record->name.text();
    const QStringList forms = formsOf(*record, guideline);
    const QString printed = forms.join(u'\n');
    cells.push_back({.text = name == nameNow ? printed : name + u'\n' + printed});
    cells.push_back({.text = name});
    cells.push_back({.text = formNames(*record, guideline).join(ListSeparator)});
}

ReportRow courseRow(const ProjectOverRounds& project, const Rounds& rounds)
{
    const QString name = project.latest().name.text();
    ReportRow row{.cells = {{.text = projectCourseLabel(project.course())}, {.text = name}}};
    for (std::size_t i = 0; i < rounds.size(); ++i) {
        addRoundCells(row.cells, project.records[i], *rounds[i]->guideline, name);
    }
    return row;
}

bool wasCalledOtherwise(const ProjectOverRounds& project)
{
    return std::any_of(project.records.begin(), project.records.end(),
                       [&](const ProjectRecord* record) {
                           return record && record->name != project.latest().name;
                       });
}

ReportTable courseTable(const Rounds& rounds)
{
    const std::vector<ProjectOverRounds> projects = projectsOverRounds(rounds);
    ReportTable table{.columns = columnsOf(rounds), .emptyText = report_words::noProjects()};
    std::vector<ReportRow> rows;
    for (const ProjectOverRounds& project : projects) {
        const QString heading = projectCourseLabel(project.course());
        if (table.groups.empty() || table.groups.back().heading != heading) {
            table.groups.push_back({.heading = heading, .firstRow = std::ssize(rows)});
        }
        rows.push_back(courseRow(project, rounds));
        table.groups.back().note =
            report_words::projectCount(std::ssize(rows) - table.groups.back().firstRow);
    }
    if (!rows.empty()) {
        table.notes << rounds_words::coursesNote() << rounds_words::formsShownNote();
    }
    table.rows = std::make_shared<ReportRowList>(std::move(rows));
    if (std::any_of(projects.begin(), projects.end(), wasCalledOtherwise)) {
        table.notes << rounds_words::otherNameNote();
    }
    return table;
}

QString yearsOf(const Rounds& rounds)
{
    QStringList labels;
    for (const ComparedRound* round : rounds) {
        labels << yearsLabel(*round);
    }
    return labels.join(u'、');
}

} // namespace

Result<Report> roundsReport(const RoundsSubject& subject)
{
    if (subject.rounds.size() < LeastComparedRounds || subject.rounds.size() > MostComparedRounds) {
        return failure(ErrorCode::InvalidInput,
                       rounds_words::notSoManyRounds(LeastComparedRounds, MostComparedRounds));
    }
    const Rounds rounds = inTime(subject.rounds);
    ReportFrame frame = subject.frame;
    frame.years = yearsOf(rounds);
    Report report = framedReport(frame, rounds_words::title(frame.cityName));
    report.parts.emplace_back(courseTable(rounds));
    for (ReportTable& table : roundCountTables(rounds)) {
        report.parts.emplace_back(std::move(table));
    }
    return report;
}

QString projectCourseLabel(ProjectCourse course)
{
    switch (course) {
    case ProjectCourse::New:
        return rounds_words::isNew();
    case ProjectCourse::Continued:
        return rounds_words::isContinued();
    case ProjectCourse::Ended:
        return rounds_words::hasEnded();
    }
    Q_UNREACHABLE();
}

} // namespace kyodo
