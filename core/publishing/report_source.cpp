#include "core/publishing/report_source.h"

#include "core/base/text.h"
#include "core/domain/edition.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace kyodo {
namespace {

struct Publishing
{
    Q_DECLARE_TR_FUNCTIONS(Publishing)
};

/// Records, each block a step.
class SteppedRecords final : public RecordSource
{
public:
    SteppedRecords(std::unique_ptr<RecordSource> records, ReportSteps steps)
        : m_records(std::move(records))
        , m_steps(std::move(steps))
    {}

    [[nodiscard]] qsizetype size() const override { return m_records->size(); }

    [[nodiscard]] Result<std::vector<ProjectRecord>> records(qsizetype first,
                                                             qsizetype count) const override
    {
        if (m_steps) {
            KYODO_TRY(m_steps(first, size()));
        }
        return m_records->records(first, count);
    }

private:
    std::unique_ptr<RecordSource> m_records;
    ReportSteps m_steps;
};

template <class Review>
std::map<RecordId, Review> byRecord(std::vector<Review> reviews)
{
    std::map<RecordId, Review> sorted;
    for (Review& review : reviews) {
        const RecordId record = review.record;
        sorted.emplace(record, std::move(review));
    }
    return sorted;
}

template <class Review>
std::optional<Review> of(const std::map<RecordId, Review>& reviews, RecordId record)
{
    const auto found = reviews.find(record);
    return found == reviews.end() ? std::nullopt : std::optional(found->second);
}

/// The register and the measures of the guideline are there before the first survey.
bool needsRound(ReportKind kind)
{
    return kind != ReportKind::Roster && kind != ReportKind::Measures;
}

Result<std::optional<SurveyRound>> askedRound(const Ledger& ledger, const ReportRequest& request)
{
    KYODO_TRY_ASSIGN(std::optional<SurveyRound> round,
                     request.round ? ledger.rounds().find(*request.round) : latestRound(ledger));
    if (!round && needsRound(request.kind)) {
        return failure(ErrorCode::NotFound,
                       Publishing::tr("The ledger has no survey round to report on. Import a list "
                                      "of projects first."));
    }
    return round;
}

std::vector<SurveyRound> namedOf(const std::vector<SurveyRound>& rounds,
                                 const std::vector<SurveyRoundId>& ids)
{
    std::vector<SurveyRound> named;
    std::copy_if(rounds.begin(), rounds.end(), std::back_inserter(named), [&](const auto& round) {
        return std::find(ids.begin(), ids.end(), round.id) != ids.end();
    });
    return named;
}

/// The first `most` of rounds that stand latest first.
std::vector<SurveyRound> oldestFirst(std::vector<SurveyRound> rounds, std::size_t most)
{
    if (rounds.size() > most) {
        rounds.erase(rounds.begin() + static_cast<std::ptrdiff_t>(most), rounds.end());
    }
    std::reverse(rounds.begin(), rounds.end());
    return rounds;
}

/// What the reader has to know of the choice of projects, and of whose terms they are shown in. The
/// public is not told the words that were searched for: they may be taken from what is not public.
QString extractOf(const ReportRequest& request)
{
    QStringList words;
    if (needsRound(request.kind) && !isBlank(request.search)) {
        words << (request.edition == Edition::Public
                      ? Publishing::tr("Selected projects only")
                      : Publishing::tr("Only projects with “%1”").arg(request.search.trimmed()));
    }
    if (request.through) {
        words << Publishing::tr("Classed by “%2” of %1")
                     .arg(request.through->city, request.through->title);
    }
    return words.join(u'　');
}

} // namespace

RecordOrder::Key orderFor(SurveyGrouping grouping)
{
    switch (grouping) {
    case SurveyGrouping::Form:
        return RecordOrder::Key::Form;
    case SurveyGrouping::Area:
        return RecordOrder::Key::Area;
    case SurveyGrouping::Department:
        return RecordOrder::Key::Department;
    case SurveyGrouping::Field:
        return RecordOrder::Key::Field;
    }
    Q_UNREACHABLE();
}

Result<ReportSource> ReportSource::open(const Ledger& ledger, const ReportRequest& request,
                                        const ReportSteps& steps)
{
    KYODO_TRY_ASSIGN(std::optional<SurveyRound> round, askedRound(ledger, request));
    Persons persons;
    if (request.edition == Edition::Public) {
        KYODO_TRY_ASSIGN(persons, personsOf(ledger));
    }
    return ReportSource(ledger, request, steps, std::move(round), std::move(persons));
}

ReportSource::ReportSource(const Ledger& ledger, const ReportRequest& request,
                           const ReportSteps& steps, std::optional<SurveyRound> round,
                           Persons persons)
    : m_ledger(&ledger)
    , m_request(request)
    , m_steps(steps)
    , m_round(std::move(round))
    , m_persons(std::make_shared<const Persons>(std::move(persons)))
    , m_guideline(guidelineOf(m_round))
    , m_frame(request.frame)
{
    if (m_frame.cityName.isEmpty()) {
        m_frame.cityName = ledger.guideline().guideline.city;
    }
    if (m_frame.years.isEmpty() && m_round) {
        m_frame.years = m_round->years.label(m_guideline->eraChangeYear);
    }
    m_frame.extract = extractOf(m_request);
}

std::shared_ptr<const Guideline>
ReportSource::guidelineOf(const std::optional<SurveyRound>& round) const
{
    return std::make_shared<const Guideline>(m_request.through ? *m_request.through
                                                               : m_ledger->guidelineOf(round));
}

Result<SharedRecords> ReportSource::records(RecordOrder::Key key) const
{
    return recordsOf(round(), key);
}

Result<SharedRecords> ReportSource::recordsOf(const SurveyRound& round, RecordOrder::Key key) const
{
    RecordFilter filter;
    filter.round = round.id;
    filter.search = m_request.search;
    const Guideline& own = m_ledger->guidelineOf(round);
    KYODO_TRY_ASSIGN(auto read, m_request.through
                                    ? recordsReadThrough(*m_ledger, filter, key,
                                                         bridgeBetween(own, *m_request.through))
                                    : recordsForReport(*m_ledger, filter, key));
    SharedRecords records =
        cachedRecords(std::make_shared<SteppedRecords>(std::move(read), m_steps));
    return m_request.edition == Edition::Public
               ? publicRecords(records, guidelineOf(round), m_persons)
               : records;
}

Result<SurveySubject> ReportSource::survey(RecordOrder::Key key) const
{
    KYODO_TRY_ASSIGN(SharedRecords found, records(key));
    return SurveySubject{m_frame, round().years, m_guideline, std::move(found)};
}

Result<std::vector<ReviewedRecord>> ReportSource::reviewed() const
{
    KYODO_TRY_ASSIGN(auto listed, m_ledger->checklists().ofRound(round().id));
    KYODO_TRY_ASSIGN(auto scored, m_ledger->evaluations().ofRound(round().id));
    const auto checklists = byRecord(std::move(listed));
    const auto evaluations = byRecord(std::move(scored));
    const bool isPublic = m_request.edition == Edition::Public;
    KYODO_TRY_ASSIGN(const SharedRecords all, records(RecordOrder::Key::Number));
    std::vector<ReviewedRecord> reviewed;
    KYODO_TRY(forEachRecord(*all, [&](const ProjectRecord& record) {
        ReviewedRecord each{record, of(checklists, record.id), of(evaluations, record.id)};
        if (isPublic && each.checklist) {
            each.checklist = publicChecklist(*each.checklist);
        }
        if (isPublic && each.evaluation) {
            each.evaluation = publicEvaluation(*each.evaluation);
        }
        reviewed.push_back(std::move(each));
    }));
    return reviewed;
}

Result<std::vector<Organisation>> ReportSource::organisations() const
{
    KYODO_TRY_ASSIGN(std::vector<Organisation> all, m_ledger->organisations().all());
    if (m_request.edition == Edition::Public) {
        std::erase_if(all, [&](const Organisation& each) { return m_persons->hides(each); });
        std::transform(all.begin(), all.end(), all.begin(), [&](const Organisation& each) {
            return publicOrganisation(each, *m_persons);
        });
    }
    return all;
}

Result<std::vector<SurveyRound>> ReportSource::rounds(std::size_t most) const
{
    KYODO_TRY_ASSIGN(std::vector<SurveyRound> all, m_ledger->rounds().all());
    std::vector<SurveyRound> named = namedOf(all, m_request.rounds);
    if (named.size() > most) {
        return failure(
            ErrorCode::InvalidInput,
            Publishing::tr("This report holds at most %1 surveys. Choose fewer.").arg(most));
    }
    return oldestFirst(named.empty() ? std::move(all) : std::move(named), most);
}

Result<std::vector<SurveyRound>> ReportSource::roundsToOwn(std::size_t most) const
{
    KYODO_TRY_ASSIGN(std::vector<SurveyRound> all, m_ledger->rounds().all());
    if (!namedOf(all, m_request.rounds).empty()) {
        return rounds(most);
    }
    all.erase(all.begin(), std::find(all.begin(), all.end(), round()));
    return oldestFirst(std::move(all), most);
}

Result<ComparedRound> ReportSource::compared(const SurveyRound& round) const
{
    KYODO_TRY_ASSIGN(const SharedRecords source, recordsOf(round, RecordOrder::Key::Number));
    KYODO_TRY_ASSIGN(std::vector<ProjectRecord> records, source->records(0, source->size()));
    return ComparedRound{round.years, guidelineOf(round), std::move(records)};
}

Result<std::vector<ProjectId>> ReportSource::projects() const
{
    if (!m_request.projects.empty()) {
        return m_request.projects;
    }
    RecordFilter filter;
    filter.round = round().id;
    filter.search = m_request.search;
    return projectsForReport(*m_ledger, filter, orderFor(m_request.survey.groupBy));
}

} // namespace kyodo
