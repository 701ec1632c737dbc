#include "core/domain/review/principle_checklist.h"

#include "core/domain/enum_codes.h"
#include "core/domain/same_choice.h"

#include <QCoreApplication>

#include <algorithm>

namespace kyodo {
namespace {

constexpr EnumCodes Phases({
    std::pair{CheckPhase::Before, "before"},
    std::pair{CheckPhase::During, "during"},
    std::pair{CheckPhase::After, "after"},
});

constexpr EnumCodes Sides({
    std::pair{CheckSide::City, "city"},
    std::pair{CheckSide::Partner, "partner"},
});

constexpr EnumCodes Marks({
    std::pair{CheckMark::Good, "good"},
    std::pair{CheckMark::Partly, "partly"},
    std::pair{CheckMark::Bad, "bad"},
    std::pair{CheckMark::NotApplicable, "not-applicable"},
});

struct PhaseWords
{
    Q_DECLARE_TR_FUNCTIONS(CheckPhase)
};

struct SideWords
{
    Q_DECLARE_TR_FUNCTIONS(CheckSide)
};

struct MarkWords
{
    Q_DECLARE_TR_FUNCTIONS(CheckMark)
};

bool sameQuestion(const CheckQuestion& a, const CheckQuestion& b)
{
    return sameChoice(a.principle, b.principle) && foldKey(a.words) == foldKey(b.words);
}

bool asks(const std::vector<CheckQuestion>& questions, const CheckQuestion& question)
{
    return std::any_of(questions.begin(), questions.end(),
                       [&](const CheckQuestion& asked) { return sameQuestion(asked, question); });
}

template <class Answers>
auto findAnswer(Answers& answers, const CheckQuestion& question, CheckPhase phase, CheckSide side)
{
    return std::find_if(answers.begin(), answers.end(), [&](const CheckAnswer& answer) {
        return answer.phase == phase && answer.side == side &&
               sameQuestion(answer.question, question);
    });
}

/// The guideline's questions, and behind them those that were answered but are not among them.
std::vector<CheckQuestion> allQuestions(const PrincipleChecklist& checklist,
                                        const Guideline& guideline)
{
    std::vector<CheckQuestion> questions = checkQuestions(guideline);
    for (const CheckAnswer& answer : checklist.answers) {
        if (!asks(questions, answer.question)) {
            questions.push_back(answer.question);
        }
    }
    return questions;
}

std::optional<CheckMark> markOf(const PrincipleChecklist& checklist, const CheckQuestion& question,
                                CheckPhase phase, CheckSide side)
{
    const CheckAnswer* answer = checklist.answer(question, phase, side);
    return answer ? answer->mark : std::nullopt;
}

} // namespace

const CheckAnswer* PrincipleChecklist::answer(const CheckQuestion& question, CheckPhase phase,
                                              CheckSide side) const
{
    const auto found = findAnswer(answers, question, phase, side);
    return found == answers.end() ? nullptr : &*found;
}

void PrincipleChecklist::setAnswer(const CheckAnswer& answer)
{
    const auto found = findAnswer(answers, answer.question, answer.phase, answer.side);
    const bool isKnown = found != answers.end();
    if (!answer.mark && isBlank(answer.comment)) {
        if (isKnown) {
            answers.erase(found);
        }
    } else if (isKnown) {
        *found = answer;
    } else {
        answers.push_back(answer);
    }
}

std::vector<CheckQuestion> checkQuestions(const Guideline& guideline)
{
    std::vector<CheckQuestion> questions;
    for (const Principle& principle : guideline.principles) {
        const PrincipleChoice choice{principle.code, principle.name};
        for (const QString& words : principle.questions) {
            questions.push_back({choice, words});
        }
        if (principle.questions.isEmpty()) {
            questions.push_back({choice, principle.name});
        }
    }
    if (!guideline.principles.empty()) {
        return questions;
    }
    for (const GuidelineEntry& condition : guideline.conditions) {
        questions.push_back(
            {{PrincipleCode::parse(condition.code), condition.name}, condition.name});
    }
    return questions;
}

CheckProgress checkProgress(const PrincipleChecklist& checklist, const Guideline& guideline,
                            CheckPhase phase, CheckSide side)
{
    const std::vector<CheckQuestion> questions = checkQuestions(guideline);
    const auto answered =
        std::count_if(questions.begin(), questions.end(), [&](const CheckQuestion& question) {
            return markOf(checklist, question, phase, side).has_value();
        });
    return {static_cast<int>(answered), static_cast<int>(questions.size())};
}

std::vector<CheckDifference> checkDifferences(const PrincipleChecklist& checklist,
                                              const Guideline& guideline)
{
    std::vector<CheckDifference> differences;
    for (const CheckQuestion& question : allQuestions(checklist, guideline)) {
        for (const CheckPhase phase : checkPhases()) {
            const auto city = markOf(checklist, question, phase, CheckSide::City);
            const auto partner = markOf(checklist, question, phase, CheckSide::Partner);
            if (city && partner && *city != *partner) {
                differences.push_back({question, phase, *city, *partner});
            }
        }
    }
    return differences;
}

std::vector<CheckAnswer> answersElsewhere(const PrincipleChecklist& checklist,
                                          const Guideline& guideline)
{
    const std::vector<CheckQuestion> questions = checkQuestions(guideline);
    std::vector<CheckAnswer> elsewhere;
    std::copy_if(checklist.answers.begin(), checklist.answers.end(), std::back_inserter(elsewhere),
                 [&](const CheckAnswer& answer) { return !asks(questions, answer.question); });
    return elsewhere;
}

std::span<const CheckPhase> checkPhases()
{
    return Phases.values();
}

std::span<const CheckSide> checkSides()
{
    return Sides.values();
}

std::span<const CheckMark> checkMarks()
{
    return Marks.values();
}

QString checkPhaseCode(CheckPhase phase)
{
    return Phases.code(phase);
}

QString checkSideCode(CheckSide side)
{
    return Sides.code(side);
}

QString checkMarkCode(CheckMark mark)
{
    return Marks.code(mark);
}

std::optional<CheckPhase> checkPhaseFromCode(const QString& code)
{
    return Phases.fromCode(code);
}

std::optional<CheckSide> checkSideFromCode(const QString& code)
{
    return Sides.fromCode(code);
}

std::optional<CheckMark> checkMarkFromCode(const QString& code)
{
    return Marks.fromCode(code);
}

QString checkPhaseLabel(CheckPhase phase)
{
    switch (phase) {
    case CheckPhase::Before:
        return PhaseWords::tr("Before");
    case CheckPhase::During:
        return PhaseWords::tr("During");
    case CheckPhase::After:
        return PhaseWords::tr("After");
    }
    Q_UNREACHABLE();
}

QString checkSideLabel(CheckSide side)
{
    switch (side) {
    case CheckSide::City:
        return SideWords::tr("City");
    case CheckSide::Partner:
        return SideWords::tr("Partner");
    }
    Q_UNREACHABLE();
}

QString checkMarkLabel(CheckMark mark)
{
    switch (mark) {
    case CheckMark::Good:
        return MarkWords::tr("Good");
    case CheckMark::Partly:
        return MarkWords::tr("Partly");
    case CheckMark::Bad:
        return MarkWords::tr("Bad");
    case CheckMark::NotApplicable:
        return MarkWords::tr("Not applicable");
    }
    Q_UNREACHABLE();
}

} // namespace kyodo
