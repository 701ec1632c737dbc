#include "ui/dashboard/round_overview.h"

#include "core/operations/check_operations.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace kyodo::ui {
namespace {

struct Overview
{
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

FormChoice choiceOf(const Form& form)
{
    return {form.code, form.name};
}

AreaChoice choiceOf(const Area& area)
{
    return {area.code, area.name};
}

void setChoice(RecordFilter& filter, const FormChoice& form)
{
    filter.form = form;
}

void setChoice(RecordFilter& filter, const AreaChoice& area)
{
    filter.area = area;
}

template <class Choice>
using Counts = std::vector<std::pair<Choice, qint64>>;

template <class Choice>
CountedRows lineOf(const Choice& choice, qint64 count, const SurveyRound& round)
{
    const bool isCodeAlone = choice.code && choice.words.isEmpty();
    CountedRows line{isCodeAlone ? choice.code->text() : choice.words, count, rowsOf(round)};
    setChoice(line.rows, choice);
    return line;
}

/// The entries of the guideline, then what `counts` has beside them, in its own words or by a code
/// that the guideline does not know.
template <class Choice, class Entry>
std::vector<CountedRows> linesOf(const std::vector<Entry>& entries, const Counts<Choice>& counts,
                                 const SurveyRound& round)
{
    std::vector<CountedRows> lines;
    for (const Entry& entry : entries) {
        const auto found = std::ranges::find_if(
            counts, [&](const auto& count) { return count.first.code == entry.code; });
        lines.push_back(lineOf(choiceOf(entry), found == counts.end() ? 0 : found->second, round));
    }
    for (const auto& [choice, count] : counts) {
        const bool isEntry = choice.code && std::ranges::any_of(entries, [&](const Entry& entry) {
                                 return entry.code == *choice.code;
                             });
        if (!isEntry) {
            lines.push_back(lineOf(choice, count, round));
        }
    }
    return lines;
}

/// The last line, when something has none of the others.
void addRest(std::vector<CountedRows>& lines, qint64 count, const SurveyRound& round,
             RecordFilter::Gap gap)
{
    if (count > 0 && !lines.empty()) {
        lines.push_back({Overview::tr("Not classified"), count, rowsLacking(round, gap)});
    }
}

Result<std::vector<CountedRows>> countForms(const Ledger& ledger, const SurveyRound& round)
{
    KYODO_TRY_ASSIGN(const auto counts, ledger.lists().countsOfForms(round.id));
    return linesOf<FormChoice>(ledger.guidelineOf(round).forms, counts, round);
}

Result<std::vector<CountedRows>> countAreas(const Ledger& ledger, const SurveyRound& round)
{
    const Guideline& guideline = ledger.guidelineOf(round);
    KYODO_TRY_ASSIGN(const auto counts, ledger.lists().countsOfAreas(round.id));
    std::vector<CountedRows> lines = linesOf<AreaChoice>(guideline.areas, counts, round);
    for (CountedRows& line : lines) {
        const auto& code = line.rows.area->code;
        const Area* area = code ? guideline.area(*code) : nullptr;
        line.area = area ? std::optional(*area) : std::nullopt;
    }
    return lines;
}

qint64 countIn(const std::vector<ProjectId>& ids, const std::vector<ProjectId>& others)
{
    std::vector<ProjectId> both;
    std::set_intersection(ids.begin(), ids.end(), others.begin(), others.end(),
                          std::back_inserter(both));
    return std::ssize(both);
}

Result<std::optional<RoundComparison>> compareWithRoundBefore(const Ledger& ledger,
                                                              const SurveyRound& round)
{
    KYODO_TRY_ASSIGN(const std::vector<SurveyRound> rounds, ledger.rounds().all());
    const auto before = std::find_if(rounds.begin(), rounds.end(), [&](const SurveyRound& other) {
        return other.years < round.years;
    });
    if (before == rounds.end()) {
        return std::nullopt;
    }
    KYODO_TRY_ASSIGN(const auto now, ledger.lists().projectIds(round.id));
    KYODO_TRY_ASSIGN(const auto then, ledger.lists().projectIds(before->id));
    const qint64 continued = countIn(now, then);
    return RoundComparison{before->years, std::ssize(now) - continued, continued,
                           std::ssize(then) - continued};
}

/// What is still missing.
Status countGaps(RoundOverview& overview, const ListQueries& lists, const SurveyRound& round)
{
    using Gap = RecordFilter::Gap;
    KYODO_TRY_ASSIGN(overview.withoutForm, lists.countRecords(rowsLacking(round, Gap::Form)));
    KYODO_TRY_ASSIGN(overview.withoutArea, lists.countRecords(rowsLacking(round, Gap::Area)));
    KYODO_TRY_ASSIGN(overview.withoutDepartment,
                     lists.countRecords(rowsLacking(round, Gap::Department)));
    return {};
}

Status countChoices(RoundOverview& overview, const Ledger& ledger, const SurveyRound& round)
{
    KYODO_TRY_ASSIGN(overview.forms, countForms(ledger, round));
    KYODO_TRY_ASSIGN(overview.areas, countAreas(ledger, round));
    addRest(overview.forms, overview.withoutForm, round, RecordFilter::Gap::Form);
    addRest(overview.areas, overview.withoutArea, round, RecordFilter::Gap::Area);
    return {};
}

Status findDoubtful(RoundOverview& overview, const Ledger& ledger, const SurveyRound& round,
                    const std::function<bool()>& isWanted)
{
    FindingReader reader(ledger, round.id);
    for (bool isMore = true; isMore && isWanted();) {
        KYODO_TRY_ASSIGN(isMore, reader.readMore(overview.findings));
    }
    return {};
}

} // namespace

RecordFilter rowsOf(const SurveyRound& round)
{
    RecordFilter filter;
    filter.round = round.id;
    return filter;
}

RecordFilter rowsLacking(const SurveyRound& round, RecordFilter::Gap gap)
{
    RecordFilter filter = rowsOf(round);
    filter.gap = gap;
    return filter;
}

Result<RoundOverview> roundOverview(const Ledger& ledger, const SurveyRound& round,
                                    const std::function<bool()>& isWanted)
{
    const ListQueries lists = ledger.lists();
    RoundOverview overview;
    const std::initializer_list<std::function<Status()>> steps{
        [&]() -> Status {
            KYODO_TRY_ASSIGN(overview.projects, lists.countRecords(rowsOf(round)));
            return {};
        },
        [&] { return countGaps(overview, lists, round); },
        [&] { return countChoices(overview, ledger, round); },
        [&]() -> Status {
            KYODO_TRY_ASSIGN(overview.comparison, compareWithRoundBefore(ledger, round));
            return {};
        },
        [&] { return findDoubtful(overview, ledger, round, isWanted); },
    };
    for (const auto& step : steps) {
        if (isWanted()) {
            KYODO_TRY(step());
        }
    }
    return overview;
}

} // namespace kyodo::ui
