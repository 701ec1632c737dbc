#include "core/operations/check_operations.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace kyodo {
namespace {

/// Records looked at in one go: a few hundredths of a second.
constexpr qsizetype BlockSize = 256;

void append(std::vector<Finding>& all, std::vector<Finding> found)
{
    all.insert(all.end(), std::make_move_iterator(found.begin()),
               std::make_move_iterator(found.end()));
}

template <class Review>
std::map<RecordId, Review> byRecord(std::vector<Review> reviews)
{
    std::map<RecordId, Review> map;
    for (Review& review : reviews) {
        map.emplace(review.record, std::move(review));
    }
    return map;
}

/// What is known of a round while its records are looked at one by one.
struct RoundContext
{
    const Guideline& guideline;
    FiscalYearSpan years;
    std::set<RecordId> sameNamed;
    std::map<RecordId, PrincipleChecklist> checklists;
    std::map<RecordId, Evaluation> evaluations;
    bool namesPartners = false; ///< the survey asked for them
};

template <class Review>
void addReview(std::vector<Finding>& findings, const std::map<RecordId, Review>& reviews,
               const ProjectRecord& record, const Guideline& guideline)
{
    const auto found = reviews.find(record.id);
    if (found != reviews.end()) {
        append(findings, findingsOf(found->second, record, guideline));
    }
}

std::vector<Finding> findingsIn(const RoundContext& context, const ProjectRecord& record)
{
    std::vector<Finding> findings = findingsOf(record, context.guideline, context.years);
    if (record.partners.empty() && context.namesPartners) {
        findings.push_back(noPartnerFinding(record));
    }
    if (context.sameNamed.contains(record.id)) {
        findings.push_back(sameNameFinding(record));
    }
    addReview(findings, context.checklists, record, context.guideline);
    addReview(findings, context.evaluations, record, context.guideline);
    return findings;
}

Result<std::vector<ProjectRecord>> recordsOf(const Ledger& ledger, SurveyRoundId round)
{
    RecordFilter filter;
    filter.round = round;
    KYODO_TRY_ASSIGN(std::vector<RecordId> ids, ledger.lists().recordIds(filter));
    std::vector<ProjectRecord> records;
    records.reserve(ids.size());
    KYODO_TRY(forEachRecord(*ledger.recordSource(std::move(ids)),
                            [&](const ProjectRecord& record) { records.push_back(record); }));
    return records;
}

} // namespace

struct FindingReader::Context
{
    using Step = std::function<Status()>;

    Context(const Ledger& ledger, const SurveyRound& looked)
        : round{ledger.guidelineOf(looked), looked.years, {}, {}, {}, false}
        , steps{[&ledger, id = looked.id, this] { return listRecords(ledger, id); },
                [&ledger, id = looked.id, this] { return readDoubles(ledger, id); },
                [&ledger, id = looked.id, this] { return readChecklists(ledger, id); },
                [&ledger, id = looked.id, this] { return readEvaluations(ledger, id); }}
    {}
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;

    Status listRecords(const Ledger& ledger, SurveyRoundId id)
    {
        RecordFilter filter;
        filter.round = id;
        KYODO_TRY_ASSIGN(std::vector<RecordId> ids, ledger.lists().recordIds(filter));
        records = ledger.recordSource(std::move(ids));
        return {};
    }

    Status readDoubles(const Ledger& ledger, SurveyRoundId id)
    {
        KYODO_TRY_ASSIGN(const std::vector<RecordId> doubles, ledger.lists().sameNamed(id));
        round.sameNamed = {doubles.begin(), doubles.end()};
        KYODO_TRY_ASSIGN(round.namesPartners, ledger.lists().namesPartners(id));
        return {};
    }

    Status readChecklists(const Ledger& ledger, SurveyRoundId id)
    {
        KYODO_TRY_ASSIGN(auto checklists, ledger.checklists().ofRound(id));
        round.checklists = byRecord(std::move(checklists));
        return {};
    }

    Status readEvaluations(const Ledger& ledger, SurveyRoundId id)
    {
        KYODO_TRY_ASSIGN(auto evaluations, ledger.evaluations().ofRound(id));
        round.evaluations = byRecord(std::move(evaluations));
        return {};
    }

    RoundContext round;
    std::unique_ptr<RecordSource> records;
    std::vector<Step> steps; ///< what is read before the records, one by one
    std::size_t done = 0;
};

FindingReader::FindingReader(const Ledger& ledger, SurveyRoundId round)
    : m_ledger(&ledger)
    , m_round(round)
{}

FindingReader::~FindingReader() = default;
FindingReader::FindingReader(FindingReader&& other) noexcept = default;
FindingReader& FindingReader::operator=(FindingReader&& other) noexcept = default;

Status FindingReader::begin()
{
    KYODO_TRY_ASSIGN(const auto round, m_ledger->rounds().find(m_round));
    if (round) {
        m_context = std::make_unique<Context>(*m_ledger, *round);
    }
    return {};
}

Status FindingReader::lookAtBlock(std::vector<Finding>& findings)
{
    const RecordSource& source = *m_context->records;
    KYODO_TRY_ASSIGN(const std::vector<ProjectRecord> block, source.records(m_read, BlockSize));
    for (const ProjectRecord& record : block) {
        append(findings, findingsIn(m_context->round, record));
    }
    m_read = std::min(m_read + BlockSize, source.size());
    return {};
}

Result<bool> FindingReader::readMore(std::vector<Finding>& findings)
{
    if (!m_context) {
        KYODO_TRY(begin());
        return m_context != nullptr;
    }
    if (m_context->done < m_context->steps.size()) {
        KYODO_TRY(m_context->steps[m_context->done++]());
        return true;
    }
    KYODO_TRY(lookAtBlock(findings));
    return m_read < m_context->records->size();
}

qsizetype FindingReader::readCount() const
{
    return m_read;
}

qsizetype FindingReader::recordCount() const
{
    return m_context && m_context->records ? m_context->records->size() : 0;
}

Result<std::vector<Finding>> findingsOfRound(const Ledger& ledger, SurveyRoundId round)
{
    FindingReader reader(ledger, round);
    std::vector<Finding> findings;
    for (bool isMore = true; isMore;) {
        KYODO_TRY_ASSIGN(isMore, reader.readMore(findings));
    }
    return findings;
}

Result<std::vector<Finding>> findingsOfOrganisations(const Ledger& ledger)
{
    KYODO_TRY_ASSIGN(const std::vector<Organisation> organisations, ledger.organisations().all());
    const QDate today = ledger.clock().now().toLocalTime().date();
    std::vector<Finding> findings;
    for (const Organisation& organisation : organisations) {
        append(findings, kyodo::findingsOf(organisation, ledger.guideline().guideline, today));
    }
    return findings;
}

Result<std::vector<Finding>> findingsOfRecord(const Ledger& ledger, const ProjectRecord& record)
{
    KYODO_TRY_ASSIGN(const auto round, ledger.rounds().find(record.round));
    if (!round) {
        return std::vector<Finding>();
    }
    KYODO_TRY_ASSIGN(const bool namesPartners, ledger.lists().namesPartners(record.round));
    KYODO_TRY_ASSIGN(const auto namesakes, ledger.records().named(record.round, record.name.key()));
    RoundContext context{ledger.guidelineOf(*round), round->years, {}, {}, {}, namesPartners};
    if (namesakes.size() > 1) {
        context.sameNamed.insert(record.id);
    }
    KYODO_TRY_ASSIGN(const auto checklist, ledger.checklists().ofRecord(record.id));
    if (checklist) {
        context.checklists.emplace(record.id, *checklist);
    }
    KYODO_TRY_ASSIGN(const auto evaluation, ledger.evaluations().ofRecord(record.id));
    if (evaluation) {
        context.evaluations.emplace(record.id, *evaluation);
    }
    return findingsIn(context, record);
}

Result<std::vector<Finding>> findingsOfLedger(const Ledger& ledger)
{
    KYODO_TRY_ASSIGN(const std::vector<SurveyRound> rounds, ledger.rounds().all());
    std::vector<Finding> findings;
    for (const SurveyRound& round : rounds) {
        KYODO_TRY_ASSIGN(std::vector<Finding> ofRound, findingsOfRound(ledger, round.id));
        append(findings, std::move(ofRound));
    }
    KYODO_TRY_ASSIGN(std::vector<Finding> ofRegister, findingsOfOrganisations(ledger));
    append(findings, std::move(ofRegister));
    return findings;
}

Result<std::vector<AlikeProjects>> alikeProjectsOfRound(const Ledger& ledger, SurveyRoundId round,
                                                        qsizetype most)
{
    KYODO_TRY_ASSIGN(const std::vector<ProjectRecord> records, recordsOf(ledger, round));
    return alikeProjects(records, most);
}

Result<std::vector<AlikeProjects>> alikeProjectsOf(const Ledger& ledger,
                                                   const ProjectRecord& record, qsizetype most)
{
    KYODO_TRY_ASSIGN(const std::vector<ProjectRecord> records, recordsOf(ledger, record.round));
    return alikeTo(record, records, most);
}

} // namespace kyodo
