#pragma once

#include "core/domain/finding.h"
#include "core/domain/survey_round.h"
#include "core/storage/ledger.h"

#include <functional>
#include <vector>

namespace kyodo::ui {

/// A figure, and the rows that it counts.
struct CountedRows
{
    QString label;
    qint64 count = 0;
    RecordFilter rows;
    std::optional<Area> area{}; ///< of the guideline, where the figure is about one

    friend bool operator==(const CountedRows&, const CountedRows&) = default;
};

/// What became of the projects since the round before.
struct RoundComparison
{
    FiscalYearSpan before;
    qint64 started = 0;
    qint64 continued = 0;
    qint64 ended = 0;

    friend bool operator==(const RoundComparison&, const RoundComparison&) = default;
};

/// 概況: what a round is made of and what is still missing in it.
struct RoundOverview
{
    qint64 projects = 0;
    qint64 withoutForm = 0;
    qint64 withoutArea = 0;
    qint64 withoutDepartment = 0;
    /// The guideline's own, also those that nothing has; then others as met; what has none last.
    /// A project counts once under each of its forms.
    std::vector<CountedRows> forms;
    std::vector<CountedRows> areas;
    std::optional<RoundComparison> comparison; ///< none for the first round
    std::vector<Finding> findings;
};

/// Asks `isWanted` now and then; what comes is not whole when it says no.
[[nodiscard]] Result<RoundOverview> roundOverview(
    const Ledger& ledger, const SurveyRound& round,
    const std::function<bool()>& isWanted = [] { return true; });

/// All records of a round.
[[nodiscard]] RecordFilter rowsOf(const SurveyRound& round);
/// Those that lack something.
[[nodiscard]] RecordFilter rowsLacking(const SurveyRound& round, RecordFilter::Gap gap);

} // namespace kyodo::ui
