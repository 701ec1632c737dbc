#include "core/report/tally_tables.h"

#include "core/report/content/survey_words.h"

#include <algorithm>

namespace kyodo {
namespace {

/// A table of forms by area with more columns than this could not be read.
constexpr std::size_t MostAreas = 14;

TallyTable::Row countRow(const TallyLine& line, qsizetype whole)
{
    return {{line.label, line.area},
            {QString::number(line.count), shareLabel(line.count, whole) + u'%'}};
}

qsizetype largestOf(const std::vector<TallyLine>& lines)
{
    qsizetype largest = 1;
    for (const TallyLine& line : lines) {
        largest = std::max(largest, line.count);
    }
    return largest;
}

TallyTable countTable(const QString& title, const QString& labelHead,
                      const std::vector<TallyLine>& lines)
{
    const qsizetype whole = totalOf(lines);
    TallyTable table{.title = title,
                     .labelHead = labelHead,
                     .heads = {{survey_words::count()}, {survey_words::share()}},
                     .total = countRow({survey_words::total(), nullptr, whole}, whole),
                     .hasBars = true};
    for (const TallyLine& line : lines) {
        table.rows.push_back(countRow(line, whole));
        table.rows.back().bar =
            static_cast<double>(line.count) / static_cast<double>(largestOf(lines));
    }
    if (!sharesAddUp(lines)) {
        table.notes << survey_words::roundingNote();
    }
    return table;
}

TallyTable formTable(const SurveyTally& tally)
{
    TallyTable table = countTable(survey_words::byForm(),
                                  survey_words::columnHead(SurveyColumn::Form), tally.forms());
    if (tally.mentions() != tally.projects()) {
        table.notes.prepend(survey_words::severalFormsNote(tally.projects(), tally.mentions()));
    }
    return table;
}

/// The counts, their sum at the end.
TallyTable::Row crossRow(const QString& label, const std::vector<qsizetype>& counts)
{
    TallyTable::Row row{.label = {label}};
    qsizetype sum = 0;
    for (const qsizetype count : counts) {
        row.cells << QString::number(count);
        sum += count;
    }
    row.cells << QString::number(sum);
    return row;
}

TallyTable formByAreaTable(const SurveyTally& tally)
{
    TallyTable table{.title = survey_words::formByArea(),
                     .labelHead = survey_words::columnHead(SurveyColumn::Form)};
    for (const TallyLine& area : tally.areas()) {
        table.heads.push_back({area.label, area.area});
    }
    table.heads.push_back({survey_words::total()});
    const std::vector<TallyLine> forms = tally.forms();
    const std::vector<std::vector<qsizetype>> counts = tally.formsByArea();
    std::vector<qsizetype> sums(table.heads.size() - 1);
    for (std::size_t form = 0; form < forms.size(); ++form) {
        table.rows.push_back(crossRow(forms[form].label, counts[form]));
        for (std::size_t area = 0; area < sums.size(); ++area) {
            sums[area] += counts[form][area];
        }
    }
    table.total = crossRow(survey_words::total(), sums);
    return table;
}

} // namespace

std::vector<TallyTable> tallyTables(const SurveyTally& tally)
{
    if (tally.projects() == 0) {
        return {};
    }
    std::vector<TallyTable> tables{formTable(tally)};
    const std::vector<TallyLine> areas = tally.areas();
    if (!areas.empty()) {
        tables.push_back(countTable(survey_words::byArea(),
                                    survey_words::columnHead(SurveyColumn::Area), areas));
        if (areas.size() <= MostAreas) {
            tables.push_back(formByAreaTable(tally));
        }
    }
    return tables;
}

} // namespace kyodo
