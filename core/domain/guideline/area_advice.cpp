#include "core/domain/guideline/area_advice.h"

#include "core/base/text.h"
#include "core/domain/record_labels.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace kyodo {
namespace {

struct Advice
{
    Q_DECLARE_TR_FUNCTIONS(AreaAdvice)
};

const Form* leadingForm(const ProjectRecord& record, const Guideline& guideline)
{
    const bool isKnown = !record.forms.empty() && record.forms.front().code;
    return isKnown ? guideline.form(*record.forms.front().code) : nullptr;
}

bool isAsked(std::optional<Side> asked, std::optional<Side> given)
{
    return !asked || asked == given;
}

bool holds(const AreaRule& rule, const Form* leading, const Involvement& given)
{
    const bool formFits =
        rule.forms.empty() || (leading && std::find(rule.forms.begin(), rule.forms.end(),
                                                    leading->code) != rule.forms.end());
    const Involvement& asked = rule.involvement;
    return formFits && isAsked(asked.startedBy, given.startedBy) &&
           isAsked(asked.decidedBy, given.decidedBy) && isAsked(asked.paidBy, given.paidBy) &&
           isAsked(asked.answeredBy, given.answeredBy);
}

std::optional<AreaAdvice> adviceByRule(const ProjectRecord& record, const Guideline& guideline)
{
    const Form* leading = leadingForm(record, guideline);
    for (const AreaRule& rule : guideline.areaRules) {
        if (rule.area && guideline.area(*rule.area) && holds(rule, leading, record.involvement)) {
            return AreaAdvice{*rule.area, rule.name};
        }
    }
    return std::nullopt;
}

std::optional<AreaAdvice> adviceByForm(const ProjectRecord& record, const Guideline& guideline)
{
    const Form* leading = leadingForm(record, guideline);
    const Area* area =
        leading && leading->leadingArea ? guideline.area(*leading->leadingArea) : nullptr;
    if (!area) {
        return std::nullopt;
    }
    return AreaAdvice{area->code, Advice::tr("As “%1”, the project would usually lie in %2.")
                                      .arg(leading->name, areaLabel(*area))};
}

constexpr double Middle = 0.5;

double positionOf(Side side)
{
    switch (side) {
    case Side::Citizens:
        return 0;
    case Side::Both:
        return Middle;
    case Side::City:
        return 1;
    }
    Q_UNREACHABLE();
}

/// Of two as near, the one nearer the middle: the average says least about the ends.
const Area* nearestArea(const std::vector<Area>& areas, double position)
{
    constexpr double Equal = 1e-9;
    const auto isNearer = [&](const Area& a, const Area& b) {
        const double difference = std::abs(a.position - position) - std::abs(b.position - position);
        return std::abs(difference) > Equal
                   ? difference < 0
                   : std::abs(a.position - Middle) < std::abs(b.position - Middle) - Equal;
    };
    const auto found = std::min_element(areas.begin(), areas.end(), isNearer);
    return found == areas.end() ? nullptr : &*found;
}

/// Who does what, where it is said, in words and added up.
struct SidesNamed
{
    QStringList words;
    double sum = 0;
};

SidesNamed sidesNamed(const Involvement& involvement)
{
    const std::array asked{std::pair{involvement.startedBy, Advice::tr("started by: %1")},
                           std::pair{involvement.decidedBy, Advice::tr("decided by: %1")},
                           std::pair{involvement.paidBy, Advice::tr("paid by: %1")},
                           std::pair{involvement.answeredBy, Advice::tr("answered for by: %1")}};
    SidesNamed named;
    for (const auto& [side, words] : asked) {
        if (side) {
            named.words << words.arg(sideLabel(*side));
            named.sum += positionOf(*side);
        }
    }
    return named;
}

std::optional<AreaAdvice> adviceBySides(const ProjectRecord& record, const Guideline& guideline)
{
    constexpr qsizetype FewestSides = 2;
    const SidesNamed named = sidesNamed(record.involvement);
    if (named.words.size() < FewestSides) {
        return std::nullopt;
    }
    const Area* area =
        nearestArea(guideline.areas, named.sum / static_cast<double>(named.words.size()));
    if (!area) {
        return std::nullopt;
    }
    return AreaAdvice{area->code,
                      Advice::tr("By who takes part (%1), the project would usually lie in %2.")
                          .arg(named.words.join(Advice::tr(", ")), areaLabel(*area))};
}

} // namespace

std::optional<AreaAdvice> areaAdvice(const ProjectRecord& record, const Guideline& guideline)
{
    if (auto advice = adviceByRule(record, guideline)) {
        return advice;
    }
    if (auto advice = adviceByForm(record, guideline)) {
        return advice;
    }
    return adviceBySides(record, guideline);
}

std::optional<AreaCode> areaAgainstForm(const ProjectRecord& record, const Guideline& guideline)
{
    const Form* leading = leadingForm(record, guideline);
    const Area* chosen = areaOf(record, guideline);
    if (!leading || !leading->leadingArea || !chosen || !isBlank(record.areaReason)) {
        return std::nullopt;
    }
    // who decides and answers may place a project elsewhere than its form alone would
    const auto advised = adviceByRule(record, guideline);
    if (advised && advised->area == chosen->code) {
        return std::nullopt;
    }
    const Area* usual = guideline.area(*leading->leadingArea);
    return usual && usual->code != chosen->code ? std::optional(usual->code) : std::nullopt;
}

} // namespace kyodo
