#include "core/report/sheets/sheet_review.h"

#include "core/base/text.h"
#include "core/domain/same_choice.h"
#include "core/report/content/reviews/checklist_tally.h"
#include "core/report/content/reviews/evaluation_scores.h"
#include "core/report/sheets/sheet_words.h"

#include <algorithm>

namespace kyodo {
namespace {

bool isSame(const CheckQuestion& a, const CheckQuestion& b)
{
    return sameChoice(a.principle, b.principle) && foldKey(a.words) == foldKey(b.words);
}

std::vector<CheckQuestion> questionsOf(const PrincipleChecklist& checklist,
                                       const Guideline& guideline)
{
    std::vector<CheckQuestion> questions = checkQuestions(guideline);
    for (const CheckAnswer& answer : answersElsewhere(checklist, guideline)) {
        if (std::none_of(questions.begin(), questions.end(), [&](const CheckQuestion& known) {
                return isSame(known, answer.question);
            })) {
            questions.push_back(answer.question);
        }
    }
    return questions;
}

CheckLine checkLine(const PrincipleChecklist& checklist, const CheckQuestion& question)
{
    CheckLine line{.question = question};
    for (const CheckPart& part : checkParts()) {
        const CheckAnswer* answer = checklist.answer(question, part.phase, part.side);
        line.marks << (answer && answer->mark ? checkMarkLabel(*answer->mark) : QString());
        if (answer && !isBlank(answer->comment)) {
            line.comments << sheet_words::said(sheet_words::phaseAndSide(part.phase, part.side),
                                               answer->comment);
        }
    }
    return line;
}

/// The two places of a phase among the parts.
void markDifference(CheckLine& line, CheckPhase phase)
{
    const std::vector<CheckPart> parts = checkParts();
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].phase == phase) {
            line.differing.insert(i);
        }
    }
}

ScoreLine scoreLine(const Evaluation& evaluation, const EvaluationItemChoice& item,
                    const ScorePlaces& places, std::span<const Viewpoint> viewpoints)
{
    ScoreLine line{.item = item.words};
    for (const Viewpoint viewpoint : viewpoints) {
        const Score* score = evaluation.score(item, viewpoint);
        line.steps << places.label(score);
        if (score && !isBlank(score->comment)) {
            line.comments << sheet_words::said(viewpointLabel(viewpoint), score->comment);
        }
    }
    return line;
}

} // namespace

bool ScoreLine::isBlank() const
{
    return comments.isEmpty() && std::all_of(steps.begin(), steps.end(),
                                             [](const QString& step) { return step.isEmpty(); });
}

PrincipleChecklist checklistOf(const ProjectYear& year)
{
    return year.checklist.value_or(PrincipleChecklist{
        .id = *ChecklistId::fromValue(1), .record = year.record.id, .answers = {}});
}

Evaluation evaluationOf(const ProjectYear& year)
{
    return year.evaluation.value_or(Evaluation{.id = *EvaluationId::fromValue(1),
                                               .record = year.record.id,
                                               .scores = {},
                                               .improvement = {},
                                               .publicText = {},
                                               .internalNote = {}});
}

std::vector<CheckLine> checkLines(const ProjectYear& year, const Guideline& guideline)
{
    const PrincipleChecklist checklist = checklistOf(year);
    std::vector<CheckLine> lines;
    for (const CheckQuestion& question : questionsOf(checklist, guideline)) {
        lines.push_back(checkLine(checklist, question));
    }
    for (const CheckDifference& difference : checkDifferences(checklist, guideline)) {
        const auto line = std::find_if(lines.begin(), lines.end(), [&](const CheckLine& each) {
            return isSame(each.question, difference.question);
        });
        markDifference(*line, difference.phase); // every answered question has its line
    }
    return lines;
}

QStringList checkHeads()
{
    QStringList heads;
    for (const CheckPart& part : checkParts()) {
        heads << checkPhaseLabel(part.phase) + u'\n' + checkSideLabel(part.side);
    }
    return heads;
}

std::vector<ScoreLine> scoreLines(const ProjectYear& year, const Guideline& guideline,
                                  std::span<const Viewpoint> viewpoints)
{
    const ReviewedRecord record{year.record, {}, year.evaluation};
    const Evaluation evaluation = evaluationOf(year);
    const ScorePlaces places(guideline);
    const std::vector<EvaluationGap> gaps = evaluationGaps(evaluation, guideline, 1);
    std::vector<ScoreLine> lines;
    for (const EvaluationItemChoice& item : scoredItems(guideline, {&record, 1})) {
        lines.push_back(scoreLine(evaluation, item, places, viewpoints));
        const auto gap = std::find_if(gaps.begin(), gaps.end(), [&](const EvaluationGap& each) {
            return sameChoice(each.item, item);
        });
        lines.back().gap = gap == gaps.end() ? 0 : gap->steps;
    }
    return lines;
}

std::vector<Viewpoint> viewpointsUsed(const ProjectYear& year)
{
    std::vector<Viewpoint> used;
    const std::vector<Score> scores = evaluationOf(year).scores;
    std::copy_if(viewpoints().begin(), viewpoints().end(), std::back_inserter(used),
                 [&](Viewpoint viewpoint) {
                     return std::any_of(scores.begin(), scores.end(), [&](const Score& score) {
                         return score.viewpoint == viewpoint;
                     });
                 });
    return used;
}

} // namespace kyodo
