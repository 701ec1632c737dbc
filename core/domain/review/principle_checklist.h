#pragma once

#include "core/domain/choice.h"
#include "core/domain/guideline/guideline.h"

#include <QString>

#include <span>
#include <vector>

namespace kyodo {

/// 実施前, 実施中, 実施後
enum class CheckPhase { Before, During, After };
/// Who answered: 市 or 相手.
enum class CheckSide { City, Partner };
/// ○, △, ×, 該当なし
enum class CheckMark { Good, Partly, Bad, NotApplicable };

/// A question that a guideline asks: its principle, and the words.
struct CheckQuestion
{
    PrincipleChoice principle;
    QString words;

    friend bool operator==(const CheckQuestion&, const CheckQuestion&) = default;
};

/// One answer. It holds the question in the words in which it was asked, so that it can be read
/// even when the guideline asks otherwise now.
struct CheckAnswer
{
    CheckQuestion question;
    CheckPhase phase = CheckPhase::Before;
    CheckSide side = CheckSide::City;
    std::optional<CheckMark> mark; ///< none: only a comment so far
    QString comment;

    friend bool operator==(const CheckAnswer&, const CheckAnswer&) = default;
};

/// 原則チェック of one project in one round.
struct PrincipleChecklist
{
    ChecklistId id;
    int version = 0; ///< 0: not in a ledger yet
    RecordId record;
    std::vector<CheckAnswer> answers; ///< without blank ones

    friend bool operator==(const PrincipleChecklist&, const PrincipleChecklist&) = default;

    /// Null when there is none. A question is the same with the same principle and, folded, the
    /// same words.
    [[nodiscard]] const CheckAnswer* answer(const CheckQuestion& question, CheckPhase phase,
                                            CheckSide side) const;
    /// Sets, changes or, for no mark and no comment, takes out an answer.
    void setAnswer(const CheckAnswer& answer);
};

/// What a guideline asks: the questions of its principles; a principle without questions asks by
/// its name. A guideline without principles asks by its conditions (江別市), each in its own words:
/// their codes stand where those of principles do.
[[nodiscard]] std::vector<CheckQuestion> checkQuestions(const Guideline& guideline);

/// How far a side has come in a phase.
struct CheckProgress
{
    int answered = 0;
    int asked = 0;

    friend bool operator==(const CheckProgress&, const CheckProgress&) = default;
    [[nodiscard]] bool isComplete() const { return answered == asked; }
};
[[nodiscard]] CheckProgress checkProgress(const PrincipleChecklist& checklist,
                                          const Guideline& guideline, CheckPhase phase,
                                          CheckSide side);

/// A question that both sides answered with different marks.
struct CheckDifference
{
    CheckQuestion question;
    CheckPhase phase;
    CheckMark city;
    CheckMark partner;

    friend bool operator==(const CheckDifference&, const CheckDifference&) = default;
};
/// In the order of the guideline's questions, those it no longer asks behind them.
[[nodiscard]] std::vector<CheckDifference> checkDifferences(const PrincipleChecklist& checklist,
                                                            const Guideline& guideline);

/// Answers to questions that the guideline does not ask (any more).
[[nodiscard]] std::vector<CheckAnswer> answersElsewhere(const PrincipleChecklist& checklist,
                                                        const Guideline& guideline);

[[nodiscard]] std::span<const CheckPhase> checkPhases();
[[nodiscard]] std::span<const CheckSide> checkSides();
[[nodiscard]] std::span<const CheckMark> checkMarks();
/// before, city, good …: stable, for files.
[[nodiscard]] QString checkPhaseCode(CheckPhase phase);
[[nodiscard]] QString checkSideCode(CheckSide side);
[[nodiscard]] QString checkMarkCode(CheckMark mark);
[[nodiscard]] std::optional<CheckPhase> checkPhaseFromCode(const QString& code);
[[nodiscard]] std::optional<CheckSide> checkSideFromCode(const QString& code);
[[nodiscard]] std::optional<CheckMark> checkMarkFromCode(const QString& code);
/// Translated: 実施前 …, 市 …, ○ △ × and 該当なし.
[[nodiscard]] QString checkPhaseLabel(CheckPhase phase);
[[nodiscard]] QString checkSideLabel(CheckSide side);
[[nodiscard]] QString checkMarkLabel(CheckMark mark);

} // namespace kyodo
