#include "core/report/content/counts/round_counts.h"

#include "core/base/text.h"
#include "core/report/content/report_cells.h"
#include "core/report/content/report_words.h"
#include "core/report/content/survey/rounds_words.h"
#include "core/report/content/survey/survey_tally.h"

#include <algorithm>

namespace kyodo {
namespace {

using Rounds = std::vector<const ComparedRound*>;
using Lines = std::vector<TallyLine>;
/// One for each round; none where the round counts nothing of the kind.
using Counts = std::vector<std::optional<qint64>>;

constexpr qreal ChangeWidth = 40;

struct CountLine
{
    QString label;
    Counts counts;
};

/// One table in the making: the lines of each round's own count.
struct CountTable
{
    QString title;
    QString head;
    std::vector<Lines> rounds;
    QStringList notes;
};

constexpr QChar DecreaseMark = u'△';

QString changeText(qint64 change)
{
    return change == 0
               ? QStringLiteral("0")
               : (change > 0 ? QChar(u'+') : DecreaseMark) + QString::number(std::abs(change));
}

std::vector<ReportColumn> columnsOf(const QString& head, const Rounds& rounds)
{
    std::vector<ReportColumn> columns{rowHeadColumn(head)};
    for (std::size_t i = 0; i < rounds.size(); ++i) {
        const QString years = rounds[i]->years.isoLabel();
        columns.push_back(
            numberColumn(yearsLabel(*rounds[i]), years + u' ' + report_words::count()));
        if (i > 0) {
            columns.push_back(
                numberColumn(rounds_words::change(), years + u' ' + rounds_words::change()));
            columns.back().width = ChangeWidth;
        }
    }
    return columns;
}

ReportRow countRow(const QString& label, const Counts& counts, ReportRow::Weight weight)
{
    ReportRow row{.cells = {{.text = label}}, .weight = weight};
    for (std::size_t i = 0; i < counts.size(); ++i) {
        row.cells.push_back(counts[i] ? countCell(*counts[i]) : ReportCell());
        if (i > 0) {
            const bool isKnown = counts[i] && counts[i - 1];
            const qint64 change = isKnown ? *counts[i] - *counts[i - 1] : 0;
            row.cells.push_back(isKnown ? ReportCell{.text = changeText(change), .data = change}
                                        : ReportCell());
        }
    }
    return row;
}

/// Those of the latest round first, in its order; 未分類 last.
std::vector<CountLine> merged(const std::vector<Lines>& rounds)
{
    std::vector<CountLine> lines;
    QHash<QString, std::size_t> places;
    Counts none(rounds.size());
    std::transform(rounds.begin(), rounds.end(), none.begin(), [](const Lines& counted) {
        return counted.empty() ? std::nullopt : std::optional<qint64>(0);
    });
    for (std::size_t round = rounds.size(); round-- > 0;) {
        for (const TallyLine& line : rounds[round]) {
            const QString key = foldKey(line.label);
            if (!places.contains(key)) {
                places.insert(key, lines.size());
                lines.push_back({line.label, none});
            }
            std::optional<qint64>& count = lines[places.value(key)].counts[round];
            count = count.value_or(0) + line.count;
        }
    }
    std::stable_partition(lines.begin(), lines.end(), [](const CountLine& line) {
        return line.label != report_words::unclassified();
    });
    return lines;
}

Counts totalsOf(const std::vector<Lines>& rounds)
{
    Counts totals;
    for (const Lines& lines : rounds) {
        totals.push_back(lines.empty() ? std::nullopt : std::optional<qint64>(totalOf(lines)));
    }
    return totals;
}

ReportTable reportTable(const CountTable& counted, const Rounds& rounds)
{
    std::vector<ReportRow> rows;
    for (const CountLine& line : merged(counted.rounds)) {
        rows.push_back(countRow(line.label, line.counts, ReportRow::Weight::Body));
    }
    return {.title = counted.title,
            .columns = columnsOf(counted.head, rounds),
            .rows = std::make_shared<ReportRowList>(std::move(rows)),
            .totals = {countRow(report_words::total(), totalsOf(counted.rounds),
                                ReportRow::Weight::Total)},
            .notes = counted.notes};
}

bool tellsDecrease(const ReportRow& row)
{
    return std::any_of(row.cells.begin() + 1, row.cells.end(),
                       [](const ReportCell& cell) { return cell.text.startsWith(DecreaseMark); });
}

void explainDecreases(ReportTable& table)
{
    const auto rows = table.rows->rows(0, table.rows->size());
    if (std::any_of(table.totals.begin(), table.totals.end(), tellsDecrease) ||
        (rows && std::any_of(rows->begin(), rows->end(), tellsDecrease))) {
        table.notes << rounds_words::decreaseNote();
    }
}

/// What makes a form that form: 注意 and the like may change without changing what is counted.
bool isSame(const Form& a, const Form& b)
{
    return a.code == b.code && a.name == b.name && a.kind == b.kind && a.meaning == b.meaning;
}

bool isSame(const Area& a, const Area& b)
{
    return a.code == b.code && a.name == b.name && a.meaning == b.meaning;
}

template <class Entry>
bool areSame(const std::vector<Entry>& a, const std::vector<Entry>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Entry& one, const Entry& other) { return isSame(one, other); });
}

/// `words(from, to)` for every two neighbouring rounds whose guidelines differ in the list.
template <class List, class Words>
QStringList changeNotes(const Rounds& rounds, List list, Words words)
{
    QStringList notes;
    for (std::size_t i = 1; i < rounds.size(); ++i) {
        if (!areSame(rounds[i - 1]->guideline.get()->*list, rounds[i]->guideline.get()->*list)) {
            notes << words(yearsLabel(*rounds[i - 1]), yearsLabel(*rounds[i]));
        }
    }
    return notes;
}

SurveyTally tallyOf(const ComparedRound& round)
{
    SurveyTally tally(*round.guideline);
    for (const ProjectRecord& record : round.records) {
        tally.add(record);
    }
    return tally;
}

/// 実事業数, where the sum of the forms is another.
void addDistinctProjects(ReportTable& table, const std::vector<SurveyTally>& tallies)
{
    const bool isNeeded = std::any_of(tallies.begin(), tallies.end(), [](const SurveyTally& tally) {
        return tally.mentions() != tally.projects();
    });
    if (isNeeded) {
        Counts projects;
        for (const SurveyTally& tally : tallies) {
            projects.emplace_back(tally.projects());
        }
        table.totals.front().cells.front().text = report_words::mentions();
        table.totals.push_back(
            countRow(report_words::projects(), projects, ReportRow::Weight::Total));
        table.notes.prepend(rounds_words::severalFormsNote());
    }
}

} // namespace

QString yearsLabel(const ComparedRound& round)
{
    return round.years.label(round.guideline->eraChangeYear);
}

std::vector<ReportTable> roundCountTables(const Rounds& rounds)
{
    std::vector<SurveyTally> tallies;
    CountTable forms{rounds_words::formCounts(),
                     report_words::form(),
                     {},
                     changeNotes(rounds, &Guideline::forms, rounds_words::formsDefinedAnew)};
    CountTable areas{rounds_words::areaCounts(),
                     report_words::area(),
                     {},
                     changeNotes(rounds, &Guideline::areas, rounds_words::areasDefinedAnew)};
    for (const ComparedRound* round : rounds) {
        tallies.push_back(tallyOf(*round));
        forms.rounds.push_back(tallies.back().forms());
        areas.rounds.push_back(tallies.back().areas());
    }
    std::vector<ReportTable> tables{reportTable(forms, rounds)};
    addDistinctProjects(tables.front(), tallies);
    if (!std::all_of(areas.rounds.begin(), areas.rounds.end(), std::mem_fn(&Lines::empty))) {
        tables.push_back(reportTable(areas, rounds));
    }
    for (ReportTable& table : tables) {
        explainDecreases(table);
    }
    return tables;
}

} // namespace kyodo
