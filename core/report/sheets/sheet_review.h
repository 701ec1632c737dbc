#pragma once

#include "core/domain/project.h"

#include <set>
#include <span>

namespace kyodo {

/// What both sides said about a project, as lines of a table: the same on paper and in HTML.

/// What there is, or a blank one.
[[nodiscard]] PrincipleChecklist checklistOf(const ProjectYear& year);
[[nodiscard]] Evaluation evaluationOf(const ProjectYear& year);

/// A question, and how either side answered it in each phase.
struct CheckLine
{
    CheckQuestion question;
    QStringList marks; ///< of the city and of the partner before, then during, then after
    /// Places in `marks` where the sides differ in the same phase.
    std::set<std::size_t> differing;
    QStringList comments; ///< each with its phase and side

    friend bool operator==(const CheckLine&, const CheckLine&) = default;
};
/// The guideline's questions, answered or not; behind them those that it does not ask (any more).
[[nodiscard]] std::vector<CheckLine> checkLines(const ProjectYear& year,
                                                const Guideline& guideline);
/// 実施前 and 市, 実施前 and 相手 …: the heads of the marks, on two lines.
[[nodiscard]] QStringList checkHeads();

/// An item, and what each viewpoint scored it.
struct ScoreLine
{
    QString item;
    QStringList steps; ///< one for each viewpoint, in the words of the scale
    int gap = 0;       ///< steps between the sides, at the widest
    QStringList comments;

    /// Nobody scored it or said anything about it.
    [[nodiscard]] bool isBlank() const;

    friend bool operator==(const ScoreLine&, const ScoreLine&) = default;
};
/// The guideline's items, scored or not; behind them others that were scored.
[[nodiscard]] std::vector<ScoreLine> scoreLines(const ProjectYear& year, const Guideline& guideline,
                                                std::span<const Viewpoint> viewpoints);
/// Those that scored something, or commented on it.
[[nodiscard]] std::vector<Viewpoint> viewpointsUsed(const ProjectYear& year);

} // namespace kyodo
