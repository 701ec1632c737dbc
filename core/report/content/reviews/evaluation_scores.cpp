#include "core/report/content/reviews/evaluation_scores.h"

#include "core/domain/same_choice.h"

#include <algorithm>
#include <numeric>

namespace kyodo {
namespace {

/// Calls `visit(score)` for each score that has a step.
template <class Visit>
void forEachScore(std::span<const ReviewedRecord> reviewed, Visit visit)
{
    for (const ReviewedRecord& each : reviewed) {
        if (!each.evaluation) {
            continue;
        }
        for (const Score& score : each.evaluation->scores) {
            if (score.step) {
                visit(score);
            }
        }
    }
}

} // namespace

ScorePlaces::ScorePlaces(const Guideline& guideline)
    : m_steps(evaluationScale(guideline))
{}

std::optional<int> ScorePlaces::place(const ScaleStepChoice& choice) const
{
    const auto found = std::find_if(m_steps.begin(), m_steps.end(), [&](const ScaleStep& step) {
        return sameChoice(ScaleStepChoice{step.code, step.name}, choice);
    });
    return found == m_steps.end() ? std::nullopt
                                  : std::optional(static_cast<int>(found - m_steps.begin()) + 1);
}

std::optional<int> ScorePlaces::points(const ScaleStepChoice& choice) const
{
    const std::optional<int> known = place(choice);
    return known ? std::optional(mostPoints() + 1 - *known) : std::nullopt;
}

QString ScorePlaces::label(const Score* score) const
{
    if (!score || !score->step) {
        return {};
    }
    const std::optional<int> known = place(*score->step);
    return known ? m_steps[static_cast<std::size_t>(*known - 1)].name : score->step->words;
}

std::vector<EvaluationItemChoice> scoredItems(const Guideline& guideline,
                                              std::span<const ReviewedRecord> reviewed)
{
    std::vector<EvaluationItemChoice> items = evaluationItems(guideline);
    forEachScore(reviewed, [&](const Score& score) {
        if (std::none_of(items.begin(), items.end(),
                         [&](const auto& item) { return sameChoice(item, score.item); })) {
            items.push_back(score.item);
        }
    });
    return items;
}

std::vector<Viewpoint> usedViewpoints(std::span<const ReviewedRecord> reviewed)
{
    std::vector<Viewpoint> used;
    for (const Viewpoint viewpoint : viewpoints()) {
        bool isUsed = false;
        forEachScore(reviewed, [&](const Score& score) { isUsed |= score.viewpoint == viewpoint; });
        if (isUsed) {
            used.push_back(viewpoint);
        }
    }
    return used;
}

qint64 ScoreDistribution::scored() const
{
    return std::accumulate(counts.begin(), counts.end(), qint64(0));
}

std::optional<double> ScoreDistribution::meanPoints() const
{
    if (scored() == 0) {
        return std::nullopt;
    }
    qint64 sum = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        sum += counts[i] * static_cast<qint64>(counts.size() - i);
    }
    return static_cast<double>(sum) / static_cast<double>(scored());
}

ScoreDistribution scoreDistribution(const ScorePlaces& places,
                                    std::span<const ReviewedRecord> reviewed,
                                    const EvaluationItemChoice& item, Viewpoint viewpoint)
{
    ScoreDistribution distribution{.counts = std::vector<qint64>(places.steps().size())};
    forEachScore(reviewed, [&](const Score& score) {
        if (score.viewpoint != viewpoint || !sameChoice(score.item, item)) {
            return;
        }
        const std::optional<int> place = places.place(*score.step);
        ++(place ? distribution.counts[static_cast<std::size_t>(*place - 1)]
                 : distribution.elsewhere);
    });
    return distribution;
}

} // namespace kyodo
