#pragma once

#include "core/report/content/reviews/reviewed_record.h"

namespace kyodo {

/// The scale of a guideline, to tell steps by.
class ScorePlaces final
{
public:
    explicit ScorePlaces(const Guideline& guideline);

    /// The best step first.
    [[nodiscard]] const std::vector<ScaleStep>& steps() const { return m_steps; }
    /// 1 is the best step; none when the scale has no such step.
    [[nodiscard]] std::optional<int> place(const ScaleStepChoice& choice) const;
    /// The worst step has 1 and the best as many as there are steps: readers take more for better.
    [[nodiscard]] std::optional<int> points(const ScaleStepChoice& choice) const;
    [[nodiscard]] int mostPoints() const { return static_cast<int>(m_steps.size()); }
    /// As the scale names it, or else its own words; empty for a score without a step.
    [[nodiscard]] QString label(const Score* score) const;

private:
    std::vector<ScaleStep> m_steps;
};

/// What is scored: the guideline's items, and behind them those that were scored but are not among
/// them.
[[nodiscard]] std::vector<EvaluationItemChoice>
scoredItems(const Guideline& guideline, std::span<const ReviewedRecord> reviewed);

/// Those that gave a score to something, in the order of the enum.
[[nodiscard]] std::vector<Viewpoint> usedViewpoints(std::span<const ReviewedRecord> reviewed);

/// How one item was scored from one viewpoint, over all projects.
struct ScoreDistribution
{
    std::vector<qint64> counts; ///< by place, the best first
    qint64 elsewhere = 0;       ///< by a step that the scale lacks

    [[nodiscard]] qint64 scored() const;
    /// In points of `ScorePlaces`; none of no score.
    [[nodiscard]] std::optional<double> meanPoints() const;
};
[[nodiscard]] ScoreDistribution scoreDistribution(const ScorePlaces& places,
                                                  std::span<const ReviewedRecord> reviewed,
                                                  const EvaluationItemChoice& item,
                                                  Viewpoint viewpoint);

} // namespace kyodo
