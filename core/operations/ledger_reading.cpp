#include "core/operations/ledger_reading.h"

#include "core/domain/shown_dates.h"
#include "core/storage/damage.h"

#include <QCoreApplication>

#include <algorithm>

namespace kyodo {
namespace {

struct Operations
{
    Q_DECLARE_TR_FUNCTIONS(Operations)
};

tl::unexpected<Error> noSuchRound(const FiscalYearSpan& years,
                                  const std::vector<SurveyRound>& rounds)
{
    QStringList labels;
    for (const SurveyRound& round : rounds) {
        labels << shownYears(round.years);
    }
    return failure(ErrorCode::NotFound,
                   labels.isEmpty()
                       ? Operations::tr("The ledger has no survey round yet.")
                       : Operations::tr("The ledger has no survey round of %1. It has: %2.")
                             .arg(shownYears(years), labels.join(QStringLiteral("、"))));
}

} // namespace

Result<SurveyRound> roundFor(const Ledger& ledger, const FiscalYearSpan& years)
{
    KYODO_TRY_ASSIGN(const std::vector<SurveyRound> rounds, ledger.rounds().all());
    const auto exact = std::find_if(rounds.begin(), rounds.end(),
                                    [&](const SurveyRound& round) { return round.years == years; });
    if (exact != rounds.end()) {
        return *exact;
    }
    const auto holding = std::find_if(rounds.begin(), rounds.end(), [&](const SurveyRound& round) {
        return round.years.first() <= years.first() && years.last() <= round.years.last();
    });
    if (holding == rounds.end()) {
        return noSuchRound(years, rounds);
    }
    return *holding;
}

Result<std::optional<SurveyRound>> latestRound(const Ledger& ledger)
{
    KYODO_TRY_ASSIGN(std::vector<SurveyRound> rounds, ledger.rounds().all());
    return rounds.empty() ? std::nullopt : std::optional(std::move(rounds.front()));
}

Result<ProjectHistory> projectHistory(const Ledger& ledger, ProjectId id)
{
    KYODO_TRY_ASSIGN(std::optional<Project> project, ledger.projects().find(id));
    if (!project) {
        return failure(ErrorCode::NotFound,
                       Operations::tr("There is no project %1 in the ledger.").arg(id.value()));
    }
    ProjectHistory history{std::move(*project), {}};
    KYODO_TRY_ASSIGN(const std::vector<ProjectRecord> records, ledger.records().ofProject(id));
    for (const ProjectRecord& record : records) {
        KYODO_TRY_ASSIGN(const std::optional<SurveyRound> round,
                         ledger.rounds().find(record.round));
        if (!round) {
            return tl::unexpected<Error>(ledgerDamaged(QStringLiteral("record of no round")));
        }
        history.years.push_back({*round, record});
    }
    std::sort(
        history.years.begin(), history.years.end(),
        [](const ProjectYear& a, const ProjectYear& b) { return b.round.years < a.round.years; });
    return history;
}

Result<std::optional<ProjectYear>> yearBefore(const Ledger& ledger, const ProjectRecord& record)
{
    KYODO_TRY_ASSIGN(const ProjectHistory history, projectHistory(ledger, record.project));
    const auto isThis = [&](const ProjectYear& year) { return year.record.id == record.id; };
    const auto here = std::find_if(history.years.begin(), history.years.end(), isThis);
    if (here == history.years.end() || here + 1 == history.years.end()) {
        return std::nullopt;
    }
    return *(here + 1);
}

} // namespace kyodo
