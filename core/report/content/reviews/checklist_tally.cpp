#include "core/report/content/reviews/checklist_tally.h"

#include "core/domain/same_choice.h"

#include <algorithm>

namespace kyodo {
namespace {

PrincipleTally& tallyOf(std::vector<PrincipleTally>& tallies, const PrincipleChoice& principle)
{
    const auto found = std::find_if(tallies.begin(), tallies.end(), [&](const auto& tally) {
        return sameChoice(tally.principle, principle);
    });
    return found == tallies.end() ? tallies.emplace_back(PrincipleTally{principle, {}}) : *found;
}

CheckProgress progressOf(const ReviewedRecord& reviewed, const Guideline& guideline,
                         const CheckPart& part)
{
    return reviewed.checklist ? checkProgress(*reviewed.checklist, guideline, part.phase, part.side)
                              : CheckProgress();
}

bool bothSidesAnswered(const PrincipleChecklist& checklist)
{
    return std::any_of(checklist.answers.begin(), checklist.answers.end(),
                       [&](const CheckAnswer& answer) {
                           if (!answer.mark || answer.side != CheckSide::City) {
                               return false;
                           }
                           const CheckAnswer* other =
                               checklist.answer(answer.question, answer.phase, CheckSide::Partner);
                           return other && other->mark;
                       });
}

} // namespace

qint64 MarkCounts::answered() const
{
    return of(CheckMark::Good) + of(CheckMark::Partly) + of(CheckMark::Bad);
}

std::vector<CheckPart> checkParts()
{
    std::vector<CheckPart> parts;
    for (const CheckPhase phase : checkPhases()) {
        for (const CheckSide side : checkSides()) {
            parts.push_back({phase, side});
        }
    }
    return parts;
}

std::vector<PrincipleTally> principleTallies(const Guideline& guideline,
                                             std::span<const ReviewedRecord> reviewed)
{
    std::vector<PrincipleTally> tallies;
    for (const CheckQuestion& question : checkQuestions(guideline)) {
        (void)tallyOf(tallies, question.principle);
    }
    for (const ReviewedRecord& each : reviewed) {
        if (!each.checklist) {
            continue;
        }
        for (const CheckAnswer& answer : each.checklist->answers) {
            if (answer.mark) {
                PrincipleTally& tally = tallyOf(tallies, answer.question.principle);
                tally.marks[{answer.phase, answer.side}].add(*answer.mark);
            }
        }
    }
    return tallies;
}

bool bothSidesAnswered(std::span<const ReviewedRecord> reviewed)
{
    return std::any_of(reviewed.begin(), reviewed.end(), [](const ReviewedRecord& each) {
        return each.checklist && bothSidesAnswered(*each.checklist);
    });
}

void ProgressTally::add(const CheckProgress& progress)
{
    if (progress.answered == 0) {
        ++blank;
    } else if (progress.isComplete()) {
        ++complete;
    } else {
        ++begun;
    }
}

ProgressTally progressTally(const Guideline& guideline, std::span<const ReviewedRecord> reviewed,
                            const CheckPart& part)
{
    ProgressTally tally;
    for (const ReviewedRecord& each : reviewed) {
        tally.add(progressOf(each, guideline, part));
    }
    return tally;
}

ProgressTally progressTally(const Guideline& guideline, std::span<const ReviewedRecord> reviewed)
{
    ProgressTally tally;
    for (const ReviewedRecord& each : reviewed) {
        CheckProgress whole;
        for (const CheckPart& part : checkParts()) {
            const CheckProgress progress = progressOf(each, guideline, part);
            whole.answered += progress.answered;
            whole.asked += progress.asked;
        }
        tally.add(whole);
    }
    return tally;
}

} // namespace kyodo
