#pragma once

#include "core/domain/choice.h"
#include "core/domain/guideline/guideline.h"

#include <QString>

#include <span>
#include <vector>

namespace kyodo {

/// Who scores whom: each side itself (自己評価), each side the other (相互評価), or a third party.
enum class Viewpoint { CitySelf, PartnerSelf, CityOfPartner, PartnerOfCity, ThirdParty };

/// One item as one of them scored it.
struct Score
{
    EvaluationItemChoice item;
    Viewpoint viewpoint = Viewpoint::CitySelf;
    std::optional<ScaleStepChoice> step; ///< none: only a comment so far
    QString comment;                     ///< for a low score, the reason

    friend bool operator==(const Score&, const Score&) = default;
};

/// 評価 of one project in one round.
struct Evaluation
{
    EvaluationId id;
    int version = 0; ///< 0: not in a ledger yet
    RecordId record;
    std::vector<Score> scores; ///< without blank ones
    QString improvement;       ///< what to do better next year
    QString publicText;        ///< 公表用
    QString internalNote;      ///< for the office alone

    friend bool operator==(const Evaluation&, const Evaluation&) = default;

    /// Null when there is none.
    [[nodiscard]] const Score* score(const EvaluationItemChoice& item, Viewpoint viewpoint) const;
    /// Sets, changes or, for no step and no comment, takes out a score.
    void setScore(const Score& score);
};

/// What a guideline has scored: its evaluation items; without any, its principles or conditions,
/// each by how far it was kept.
[[nodiscard]] std::vector<EvaluationItemChoice> evaluationItems(const Guideline& guideline);

/// The steps to score on, the best first: the guideline's, or else five steps of the program's.
[[nodiscard]] std::vector<ScaleStep> evaluationScale(const Guideline& guideline);

/// Low scores without a reason.
[[nodiscard]] std::vector<Score> scoresWithoutReason(const Evaluation& evaluation,
                                                     const Guideline& guideline);

/// An item that the sides see differently: the most that two viewpoints lie apart.
struct EvaluationGap
{
    EvaluationItemChoice item;
    Viewpoint higher;
    Viewpoint lower;
    int steps = 0; ///< of the scale

    friend bool operator==(const EvaluationGap&, const EvaluationGap&) = default;
};
/// Between a score of the city's and one of the partner's of the same thing: what each thinks of
/// itself beside what the other thinks of it, and the two 自己評価 beside each other. A third party
/// takes no part. An item has its widest gap, of at least `least` steps; widest first. Scores by a
/// step that the scale lacks are left out.
[[nodiscard]] std::vector<EvaluationGap> evaluationGaps(const Evaluation& evaluation,
                                                        const Guideline& guideline, int least = 2);

[[nodiscard]] std::span<const Viewpoint> viewpoints();
[[nodiscard]] QString viewpointCode(Viewpoint viewpoint);
[[nodiscard]] std::optional<Viewpoint> viewpointFromCode(const QString& code);
/// Translated: 自己評価（市）…
[[nodiscard]] QString viewpointLabel(Viewpoint viewpoint);

} // namespace kyodo
