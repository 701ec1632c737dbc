#include "core/report/content/survey/survey_tally.h"

#include "core/base/text.h"
#include "core/report/content/report_words.h"
#include "core/report/content/survey/survey_rows.h"

#include <cmath>
#include <numeric>

namespace kyodo {
namespace {

constexpr int PerMille = 1000;

/// counts[index], growing as needed.
template <class Counts>
auto& slot(Counts& counts, std::size_t index)
{
    if (counts.size() <= index) {
        counts.resize(index + 1);
    }
    return counts[index];
}

qsizetype at(const std::vector<qsizetype>& counts, std::size_t index)
{
    return index < counts.size() ? counts[index] : 0;
}

} // namespace

std::size_t SurveyTally::Kinds::indexOf(const QString& label)
{
    if (isBlank(label)) {
        return Unclassified;
    }
    const auto found = byLabel.constFind(label);
    if (found != byLabel.cend()) {
        return *found;
    }
    const auto index = static_cast<std::size_t>(labels.size());
    labels << label;
    byLabel.insert(label, index);
    return index;
}

std::vector<std::size_t> SurveyTally::Kinds::inOrder(const std::vector<qsizetype>& counts) const
{
    std::vector<std::size_t> order(static_cast<std::size_t>(labels.size()) - 1);
    std::iota(order.begin(), order.end(), Unclassified + 1);
    if (at(counts, Unclassified) > 0) {
        order.push_back(Unclassified);
    }
    return order;
}

SurveyTally::SurveyTally(const Guideline& guideline)
    : m_guideline(&guideline)
{
    m_forms.labels << report_words::unclassified();
    m_areas.labels << report_words::unclassified();
    for (const Form& form : guideline.forms) {
        m_forms.indexOf(form.name);
    }
    for (const Area& area : guideline.areas) {
        m_areas.indexOf(areaLabel(area));
    }
}

void SurveyTally::add(const ProjectRecord& record)
{
    ++m_projects;
    const std::size_t area = m_areas.indexOf(areaLabel(record, *m_guideline));
    ++slot(m_areaCounts, area);
    for (const QString& form : formNames(record, *m_guideline)) {
        count(m_forms.indexOf(form), area);
    }
    if (record.forms.empty()) {
        count(Unclassified, area);
    }
}

void SurveyTally::count(std::size_t form, std::size_t area)
{
    ++m_mentions;
    ++slot(m_formCounts, form);
    ++slot(slot(m_cross, form), area);
}

std::vector<TallyLine> SurveyTally::forms() const
{
    std::vector<TallyLine> lines;
    for (const std::size_t form : m_forms.inOrder(m_formCounts)) {
        lines.push_back(
            {m_forms.labels[static_cast<qsizetype>(form)], nullptr, at(m_formCounts, form)});
    }
    return lines;
}

std::vector<TallyLine> SurveyTally::areas() const
{
    std::vector<TallyLine> lines;
    if (at(m_areaCounts, Unclassified) == m_projects) {
        return lines;
    }
    for (const std::size_t area : m_areas.inOrder(m_areaCounts)) {
        const bool isKnown = area != Unclassified && area <= m_guideline->areas.size();
        lines.push_back({m_areas.labels[static_cast<qsizetype>(area)],
                         isKnown ? &m_guideline->areas[area - 1] : nullptr,
                         at(m_areaCounts, area)});
    }
    return lines;
}

std::vector<std::vector<qsizetype>> SurveyTally::formsByArea() const
{
    std::vector<std::vector<qsizetype>> rows;
    const std::vector<std::size_t> areas = m_areas.inOrder(m_areaCounts);
    for (const std::size_t form : m_forms.inOrder(m_formCounts)) {
        std::vector<qsizetype>& row = rows.emplace_back();
        for (const std::size_t area : areas) {
            row.push_back(form < m_cross.size() ? at(m_cross[form], area) : 0);
        }
    }
    return rows;
}

int sharePerMille(qsizetype part, qsizetype whole)
{
    return whole == 0 ? 0
                      : static_cast<int>(std::lround(static_cast<double>(part) * PerMille /
                                                     static_cast<double>(whole)));
}

QString shareLabel(qsizetype part, qsizetype whole)
{
    const int share = sharePerMille(part, whole);
    return QStringLiteral("%1.%2").arg(share / 10).arg(share % 10);
}

bool sharesAddUp(const std::vector<TallyLine>& lines)
{
    const qsizetype whole = totalOf(lines);
    int sum = 0;
    for (const TallyLine& line : lines) {
        sum += sharePerMille(line.count, whole);
    }
    return sum == PerMille;
}

qsizetype totalOf(const std::vector<TallyLine>& lines)
{
    return std::accumulate(lines.begin(), lines.end(), qsizetype(0),
                           [](qsizetype sum, const TallyLine& line) { return sum + line.count; });
}

} // namespace kyodo
