#include "core/exchange/continuation.h"

#include "core/exchange/row_matching.h"

#include <algorithm>

namespace kyodo {
namespace {

int yearsBetween(const FiscalYearSpan& a, const FiscalYearSpan& b)
{
    const int gap =
        std::max(a.first().year() - b.last().year(), b.first().year() - a.last().year());
    return std::max(gap, 0);
}

std::vector<FiscalYearSpan> nearestFirst(std::vector<FiscalYearSpan> rounds,
                                         const FiscalYearSpan& years)
{
    std::erase(rounds, years);
    std::sort(rounds.begin(), rounds.end(), [&](const FiscalYearSpan& a, const FiscalYearSpan& b) {
        return std::pair(yearsBetween(a, years), a) < std::pair(yearsBetween(b, years), b);
    });
    return rounds;
}

} // namespace

Result<std::vector<ProjectRecord>> ContinuationFinder::freeNamesakes(const FiscalYearSpan& from,
                                                                     const FiscalYearSpan& years,
                                                                     const QString& nameKey) const
{
    KYODO_TRY_ASSIGN(std::vector<ProjectRecord> records, m_existing.named(from, nameKey));
    std::vector<ProjectRecord> free;
    for (ProjectRecord& record : records) {
        KYODO_TRY_ASSIGN(const bool isThere, m_existing.hasRecord(years, record.project));
        if (!isThere && !m_found.contains({years, record.project})) {
            free.push_back(std::move(record));
        }
    }
    return free;
}

Result<std::vector<std::optional<Continued>>>
ContinuationFinder::find(const FiscalYearSpan& years, const QString& nameKey,
                         const std::vector<RecordDraft>& drafts)
{
    std::vector<std::optional<Continued>> found(drafts.size());
    std::vector<bool> isSettled(drafts.size(), false);
    for (const FiscalYearSpan& from : nearestFirst(m_existing.rounds(), years)) {
        KYODO_TRY_ASSIGN(const auto records, freeNamesakes(from, years, nameKey));
        const std::vector<RowMatch> matches = matchOtherRound(drafts, records);
        for (size_t i = 0; i < drafts.size(); ++i) {
            if (isSettled[i] || matches[i].kind == RowMatch::Kind::New) {
                continue;
            }
            isSettled[i] = true;
            if (matches[i].kind == RowMatch::Kind::Known) {
                found[i] = Continued{records[matches[i].record].project, from};
                m_found.insert({years, found[i]->project});
            }
        }
    }
    return found;
}

} // namespace kyodo
