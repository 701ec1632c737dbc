#include "core/exchange/round_choice.h"
#include "core/domain/shown_dates.h"

#include <QCoreApplication>

#include <algorithm>

namespace kyodo {
namespace {

struct Rounds
{
    Q_DECLARE_TR_FUNCTIONS(Rounds)
};

bool holds(const FiscalYearSpan& round, const FiscalYearSpan& years)
{
    return round.first() <= years.first() && years.last() <= round.last();
}

bool overlap(const FiscalYearSpan& a, const FiscalYearSpan& b)
{
    return a.first() <= b.last() && b.first() <= a.last();
}

bool isLonger(const FiscalYearSpan& a, const FiscalYearSpan& b)
{
    const auto length = [](const FiscalYearSpan& years) {
        return years.last().year() - years.first().year();
    };
    return length(a) > length(b);
}

} // namespace

RoundChoice::RoundChoice(std::vector<FiscalYearSpan> existing, std::vector<FiscalYearSpan> wanted)
    : m_rounds(std::move(existing))
{
    std::stable_sort(wanted.begin(), wanted.end(), isLonger);
    for (const FiscalYearSpan& years : wanted) {
        if (std::none_of(m_rounds.begin(), m_rounds.end(),
                         [&](const FiscalYearSpan& round) { return overlap(round, years); })) {
            m_rounds.push_back(years);
        }
    }
}

Result<FiscalYearSpan> RoundChoice::roundOf(const FiscalYearSpan& years) const
{
    if (std::find(m_rounds.begin(), m_rounds.end(), years) != m_rounds.end()) {
        return years;
    }
    const auto holding =
        std::find_if(m_rounds.begin(), m_rounds.end(),
                     [&](const FiscalYearSpan& round) { return holds(round, years); });
    if (holding != m_rounds.end()) {
        return *holding;
    }
    const auto inTheWay =
        std::find_if(m_rounds.begin(), m_rounds.end(),
                     [&](const FiscalYearSpan& round) { return overlap(round, years); });
    Q_ASSERT(inTheWay != m_rounds.end());
    return failure(ErrorCode::InvalidInput,
                   Rounds::tr("The row is about %1, but the survey round of %2 covers only a part "
                              "of that. Give years that lie in that round.")
                       .arg(shownYears(years), shownYears(*inTheWay)));
}

} // namespace kyodo
