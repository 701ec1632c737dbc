#include "core/domain/review/review_differences.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace kyodo {
namespace {

struct ReviewDifferences
{
    Q_DECLARE_TR_FUNCTIONS(ReviewDifferences)
};

/// ○（理由） — either may be missing.
QString withComment(const QString& answer, const QString& comment)
{
    if (isBlank(comment)) {
        return answer;
    }
    return answer.isEmpty() ? comment : ReviewDifferences::tr("%1 (%2)").arg(answer, comment);
}

QString wordsOf(const CheckAnswer* answer)
{
    return answer == nullptr ? QString()
                             : withComment(answer->mark ? checkMarkLabel(*answer->mark) : QString(),
                                           answer->comment);
}

QString wordsOf(const Score* score)
{
    return score == nullptr
               ? QString()
               : withComment(score->step ? score->step->words : QString(), score->comment);
}

QString titleOf(const CheckAnswer& answer)
{
    return ReviewDifferences::tr("%1, %2: %3")
        .arg(checkPhaseLabel(answer.phase), checkSideLabel(answer.side), answer.question.words);
}

QString titleOf(const Score& score)
{
    return ReviewDifferences::tr("%1: %2").arg(viewpointLabel(score.viewpoint), score.item.words);
}

const CheckAnswer* counterpart(const PrincipleChecklist& checklist, const CheckAnswer& answer)
{
    return checklist.answer(answer.question, answer.phase, answer.side);
}

const Score* counterpart(const Evaluation& evaluation, const Score& score)
{
    return evaluation.score(score.item, score.viewpoint);
}

void add(std::vector<Difference>& differences, Difference difference)
{
    if (difference.one != difference.other) {
        differences.push_back(std::move(difference));
    }
}

/// `ofOne` and `ofOther`: the answers of the two.
template <class Review, class Answer>
std::vector<Difference> answerDifferences(const Review& one, const std::vector<Answer>& ofOne,
                                          const Review& other, const std::vector<Answer>& ofOther)
{
    std::vector<Difference> differences;
    for (const Answer& answer : ofOne) {
        add(differences, {titleOf(answer), wordsOf(&answer), wordsOf(counterpart(other, answer))});
    }
    for (const Answer& answer : ofOther) {
        if (counterpart(one, answer) == nullptr) {
            add(differences, {titleOf(answer), QString(), wordsOf(&answer)});
        }
    }
    return differences;
}

} // namespace

std::vector<Difference> differencesBetween(const PrincipleChecklist& one,
                                           const PrincipleChecklist& other)
{
    return answerDifferences(one, one.answers, other, other.answers);
}

std::vector<Difference> differencesBetween(const Evaluation& one, const Evaluation& other)
{
    auto differences = answerDifferences(one, one.scores, other, other.scores);
    add(differences,
        {ReviewDifferences::tr("To improve next year"), one.improvement, other.improvement});
    add(differences, {ReviewDifferences::tr("Text to publish"), one.publicText, other.publicText});
    add(differences,
        {ReviewDifferences::tr("Internal note"), one.internalNote, other.internalNote});
    return differences;
}

} // namespace kyodo
