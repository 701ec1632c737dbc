#include "core/domain/review/evaluation.h"

#include "core/domain/enum_codes.h"
#include "core/domain/same_choice.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace kyodo {
namespace {

constexpr EnumCodes Viewpoints({
    std::pair{Viewpoint::CitySelf, "city-self"},
    std::pair{Viewpoint::PartnerSelf, "partner-self"},
    std::pair{Viewpoint::CityOfPartner, "city-of-partner"},
    std::pair{Viewpoint::PartnerOfCity, "partner-of-city"},
    std::pair{Viewpoint::ThirdParty, "third-party"},
});

struct ViewpointWords
{
    Q_DECLARE_TR_FUNCTIONS(Viewpoint)
};

struct ScaleWords
{
    Q_DECLARE_TR_FUNCTIONS(EvaluationScale)
};

using Comparison = std::pair<Viewpoint, Viewpoint>;

/// A city's score beside a partner's of the same thing: each one's picture of itself beside the
/// other's of it, and the two pictures of themselves.
constexpr std::array Comparisons{
    Comparison{Viewpoint::CitySelf, Viewpoint::PartnerOfCity},
    Comparison{Viewpoint::CityOfPartner, Viewpoint::PartnerSelf},
    Comparison{Viewpoint::CitySelf, Viewpoint::PartnerSelf},
};

template <class Scores>
auto findScore(Scores& scores, const EvaluationItemChoice& item, Viewpoint viewpoint)
{
    return std::find_if(scores.begin(), scores.end(), [&](const Score& score) {
        return score.viewpoint == viewpoint && sameChoice(score.item, item);
    });
}

/// 0 is the best step; none when the scale has no such step.
std::optional<int> stepIndex(const std::vector<ScaleStep>& scale, const ScaleStepChoice& choice)
{
    const auto found = std::find_if(scale.begin(), scale.end(), [&](const ScaleStep& step) {
        return sameChoice(ScaleStepChoice{step.code, step.name}, choice);
    });
    return found == scale.end() ? std::nullopt
                                : std::optional(static_cast<int>(found - scale.begin()));
}

std::optional<int> stepIndex(const Evaluation& evaluation, const std::vector<ScaleStep>& scale,
                             const EvaluationItemChoice& item, Viewpoint viewpoint)
{
    const Score* score = evaluation.score(item, viewpoint);
    return score && score->step ? stepIndex(scale, *score->step) : std::nullopt;
}

/// The guideline's items, and behind them those that were scored but are not among them.
std::vector<EvaluationItemChoice> allItems(const Evaluation& evaluation, const Guideline& guideline)
{
    std::vector<EvaluationItemChoice> items = evaluationItems(guideline);
    for (const Score& score : evaluation.scores) {
        const bool isKnown = std::any_of(items.begin(), items.end(), [&](const auto& item) {
            return sameChoice(item, score.item);
        });
        if (!isKnown) {
            items.push_back(score.item);
        }
    }
    return items;
}

std::optional<EvaluationGap> widestGap(const Evaluation& evaluation,
                                       const std::vector<ScaleStep>& scale,
                                       const EvaluationItemChoice& item)
{
    std::optional<EvaluationGap> widest;
    for (const auto& [city, partner] : Comparisons) {
        const std::optional<int> ofCity = stepIndex(evaluation, scale, item, city);
        const std::optional<int> ofPartner = stepIndex(evaluation, scale, item, partner);
        if (!ofCity || !ofPartner) {
            continue;
        }
        const int steps = std::abs(*ofCity - *ofPartner);
        const bool cityIsHigher = *ofCity <= *ofPartner;
        if (!widest || steps > widest->steps) {
            widest = EvaluationGap{item, cityIsHigher ? city : partner,
                                   cityIsHigher ? partner : city, steps};
        }
    }
    return widest;
}

ScaleStep step(const QString& code, const QString& name, bool asksReason = false)
{
    return {*ScaleStepCode::parse(code), name, {}, asksReason};
}

} // namespace

const Score* Evaluation::score(const EvaluationItemChoice& item, Viewpoint viewpoint) const
{
    const auto found = findScore(scores, item, viewpoint);
    return found == scores.end() ? nullptr : &*found;
}

void Evaluation::setScore(const Score& score)
{
    const auto found = findScore(scores, score.item, score.viewpoint);
    const bool isKnown = found != scores.end();
    if (!score.step && isBlank(score.comment)) {
        if (isKnown) {
            scores.erase(found);
        }
    } else if (isKnown) {
        *found = score;
    } else {
        scores.push_back(score);
    }
}

std::vector<EvaluationItemChoice> evaluationItems(const Guideline& guideline)
{
    std::vector<EvaluationItemChoice> items;
    const auto add = [&](const QString& code, const QString& name) {
        items.push_back({EvaluationItemCode::parse(code), name});
    };
    for (const GuidelineEntry& item : guideline.evaluationItems) {
        add(item.code, item.name);
    }
    if (items.empty()) {
        for (const Principle& principle : guideline.principles) {
            add(principle.code.text(), principle.name);
        }
    }
    if (items.empty()) {
        for (const GuidelineEntry& condition : guideline.conditions) {
            add(condition.code, condition.name);
        }
    }
    return items;
}

std::vector<ScaleStep> evaluationScale(const Guideline& guideline)
{
    if (!guideline.evaluationScale.empty()) {
        return guideline.evaluationScale;
    }
    return {
        step(QStringLiteral("5"), ScaleWords::tr("Very well done")),
        step(QStringLiteral("4"), ScaleWords::tr("Well done")),
        step(QStringLiteral("3"), ScaleWords::tr("Neither well nor badly done")),
        step(QStringLiteral("2"), ScaleWords::tr("Not so well done"), true),
        step(QStringLiteral("1"), ScaleWords::tr("Not done"), true),
    };
}

std::vector<Score> scoresWithoutReason(const Evaluation& evaluation, const Guideline& guideline)
{
    const std::vector<ScaleStep> scale = evaluationScale(guideline);
    std::vector<Score> without;
    for (const Score& score : evaluation.scores) {
        const std::optional<int> index = score.step ? stepIndex(scale, *score.step) : std::nullopt;
        if (index && scale[static_cast<std::size_t>(*index)].asksReason && isBlank(score.comment)) {
            without.push_back(score);
        }
    }
    return without;
}

std::vector<EvaluationGap> evaluationGaps(const Evaluation& evaluation, const Guideline& guideline,
                                          int least)
{
    const std::vector<ScaleStep> scale = evaluationScale(guideline);
    std::vector<EvaluationGap> gaps;
    // widest first, else in the order of the items
    for (int steps = static_cast<int>(scale.size()); steps >= std::max(least, 1); --steps) {
        for (const EvaluationItemChoice& item : allItems(evaluation, guideline)) {
            const auto gap = widestGap(evaluation, scale, item);
            if (gap && gap->steps == steps) {
                gaps.push_back(*gap);
            }
        }
    }
    return gaps;
}

std::span<const Viewpoint> viewpoints()
{
    return Viewpoints.values();
}

QString viewpointCode(Viewpoint viewpoint)
{
    return Viewpoints.code(viewpoint);
}

std::optional<Viewpoint> viewpointFromCode(const QString& code)
{
    return Viewpoints.fromCode(code);
}

QString viewpointLabel(Viewpoint viewpoint)
{
    switch (viewpoint) {
    case Viewpoint::CitySelf:
        return ViewpointWords::tr("City itself");
    case Viewpoint::PartnerSelf:
        return ViewpointWords::tr("Partner itself");
    case Viewpoint::CityOfPartner:
        return ViewpointWords::tr("City on partner");
    case Viewpoint::PartnerOfCity:
        return ViewpointWords::tr("Partner on city");
    case Viewpoint::ThirdParty:
        return ViewpointWords::tr("Third party");
    }
    Q_UNREACHABLE();
}

} // namespace kyodo
