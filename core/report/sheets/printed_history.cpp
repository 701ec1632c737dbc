#include "core/report/sheets/printed_history.h"

#include "core/base/text.h"

namespace kyodo {
namespace {

SurveyRound publicRound(const SurveyRound& round)
{
    return {.id = round.id,
            .version = round.version,
            .years = round.years,
            .dueOn = {},
            .guideline = round.guideline,
            .note = {}};
}

ProjectYear publicYear(const ProjectYear& year, const SheetSource& projects)
{
    ProjectYear shown{
        publicRound(year.round),
        publicRecord(year.record, projects.guidelineOf(year.round), projects.persons())};
    if (year.checklist) {
        shown.checklist = publicChecklist(*year.checklist);
    }
    if (year.evaluation) {
        shown.evaluation = publicEvaluation(*year.evaluation);
    }
    return shown;
}

ProjectHistory publicHistory(const ProjectHistory& history, const SheetSource& projects)
{
    ProjectHistory shown{.project = {.id = history.project.id, .version = history.project.version}};
    for (const ProjectYear& year : history.years) {
        shown.years.push_back(publicYear(year, projects));
    }
    return shown;
}

} // namespace

Result<ProjectHistory> printedHistory(const SheetSubject& subject, const SheetOptions& options,
                                      qsizetype index)
{
    KYODO_TRY_ASSIGN(ProjectHistory history, subject.projects->sheet(index));
    if (!options.hasHistory && history.years.size() > 1) {
        history.years.erase(history.years.begin() + 1, history.years.end());
    }
    for (ProjectYear& year : history.years) {
        if (!options.hasChecklist) {
            year.checklist.reset();
        }
        if (!options.hasEvaluation) {
            year.evaluation.reset();
        }
    }
    return options.edition == Edition::Public ? publicHistory(history, *subject.projects) : history;
}

bool tellsForms(const ProjectRecord& record, const Guideline& guideline)
{
    return !guideline.forms.empty() || !record.forms.empty();
}

bool tellsArea(const ProjectRecord& record, const Guideline& guideline)
{
    return !guideline.areas.empty() || record.area || !isBlank(record.areaReason);
}

} // namespace kyodo
