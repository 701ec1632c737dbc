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

/// The entries of the guideline, then what `counts` has beside them, in its own words.
template <class Choice, class Entry>
std::vector<Choice> choicesMet(const std::vector<Entry>& entries,
                               const std::map<QString, qint64>& counts)
{
    std::vector<Choice> choices;
    QStringList codes;
    for (const Entry& entry : entries) {
        choices.push_back(choiceOf(entry));
        codes << entry.code.text();
    }
    for (const auto& [words, count] : counts) {
        if (!words.isEmpty() && !codes.contains(words)) {
            choices.push_back({std::nullopt, words});
        }
    }
    return choices;
}

template <class Choice>
Result<std::vector<CountedRows>> countEach(const Ledger& ledger, const SurveyRound& round,
                                           const std::vector<Choice>& choices)
{
    std::vector<CountedRows> lines;
    for (const Choice& choice : choices) {
        CountedRows line{choice.words, 0, rowsOf(round)};
        setChoice(line.rows, choice);
        KYODO_TRY_ASSIGN(line.count, ledger.lists().countRecords(line.rows));
        lines.push_back(std::move(line));
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
    KYODO_TRY_ASSIGN(const auto leading, ledger.lists().countByForm(round.id));
    return countEach(ledger, round,
                     choicesMet<FormChoice>(ledger.guidelineOf(round).forms, leading));
}

Result<std::vector<CountedRows>> countAreas(const Ledger& ledger, const SurveyRound& round)
{
    const Guideline& guideline = ledger.guidelineOf(round);
    KYODO_TRY_ASSIGN(const auto counts, ledger.lists().countByArea(round.id));
    KYODO_TRY_ASSIGN(auto lines,
                     countEach(ledger, round, choicesMet<AreaChoice>(guideline.areas, counts)));
    for (CountedRows& line : lines) {
        const auto& code = line.rows.area->code;
        line.area = code ? guideline.area(*code) : nullptr;
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

Result<RoundOverview> roundOverview(const Ledger& ledger, const SurveyRound& round)
{
    using Gap = RecordFilter::Gap;
    const ListQueries lists = ledger.lists();
    RoundOverview overview;
    KYODO_TRY_ASSIGN(overview.projects, lists.countRecords(rowsOf(round)));
    KYODO_TRY_ASSIGN(overview.withoutForm, lists.countRecords(rowsLacking(round, Gap::Form)));
    KYODO_TRY_ASSIGN(overview.withoutArea, lists.countRecords(rowsLacking(round, Gap::Area)));
    KYODO_TRY_ASSIGN(overview.withoutDepartment,
                     lists.countRecords(rowsLacking(round, Gap::Department)));
    KYODO_TRY_ASSIGN(overview.forms, countForms(ledger, round));
    KYODO_TRY_ASSIGN(overview.areas, countAreas(ledger, round));
    addRest(overview.forms, overview.withoutForm, round, Gap::Form);
    addRest(overview.areas, overview.withoutArea, round, Gap::Area);
    KYODO_TRY_ASSIGN(overview.comparison, compareWithRoundBefore(ledger, round));
    KYODO_TRY_ASSIGN(overview.findings, findingsOfRound(ledger, round.id));
    return overview;
}

} // namespace kyodo::ui
