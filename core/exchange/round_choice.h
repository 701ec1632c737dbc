#pragma once

#include "core/base/result.h"
#include "core/domain/fiscal_year.h"

#include <vector>

namespace kyodo {

/// Which rounds the years of a file belong to, so that no two rounds are about one year.
class RoundChoice final
{
public:
    /// `existing`: the rounds of the ledger, latest first. `wanted`: the years that the file names;
    /// those that no round holds or overlaps get a round, the longest first.
    RoundChoice(std::vector<FiscalYearSpan> existing, std::vector<FiscalYearSpan> wanted);

    /// The round of exactly these years, or else the latest one that holds them all. InvalidInput,
    /// naming the round that is in the way, when it holds only some of them.
    [[nodiscard]] Result<FiscalYearSpan> roundOf(const FiscalYearSpan& years) const;

private:
    std::vector<FiscalYearSpan> m_rounds;
};

} // namespace kyodo
