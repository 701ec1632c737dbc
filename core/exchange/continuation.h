#pragma once

#include "core/exchange/import_plan.h"

#include <set>

namespace kyodo {

/// A project of another round.
struct Continued
{
    ProjectId project;
    FiscalYearSpan from; ///< the round whose record showed it
};

/// Which projects go on in the rows of a file that are new to their round.
class ContinuationFinder final
{
public:
    explicit ContinuationFinder(const ExistingRecords& existing)
        : m_existing(existing)
    {}

    /// For each of these rows, which share a name and are new to the round of `years`: the project
    /// of the nearest other round that it fits, see matchOtherRound(), of two rounds as near the
    /// earlier one. None where the first round with a fitting project has several, and for a
    /// project that has a record in the round already, or was found for another row of it.
    [[nodiscard]] Result<std::vector<std::optional<Continued>>>
    find(const FiscalYearSpan& years, const QString& nameKey,
         const std::vector<RecordDraft>& drafts);

private:
    [[nodiscard]] Result<std::vector<ProjectRecord>> freeNamesakes(const FiscalYearSpan& from,
                                                                   const FiscalYearSpan& years,
                                                                   const QString& nameKey) const;

    const ExistingRecords& m_existing;
    std::set<std::pair<FiscalYearSpan, ProjectId>> m_found;
};

} // namespace kyodo
