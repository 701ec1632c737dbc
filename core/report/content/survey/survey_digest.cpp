#include "core/report/content/survey/survey_digest.h"

namespace kyodo {

SurveyDigest::SurveyDigest(const SurveySubject& subject, SurveyGrouping groupBy)
    : m_subject(&subject)
    , m_groupBy(groupBy)
    , m_tally(*subject.guideline)
{}

Result<SurveyDigest> SurveyDigest::of(const SurveySubject& subject, SurveyGrouping groupBy)
{
    SurveyDigest digest(subject, groupBy);
    KYODO_TRY(
        forEachRecord(*subject.records, [&](const ProjectRecord& record) { digest.add(record); }));
    return digest;
}

void SurveyDigest::add(const ProjectRecord& record)
{
    const QString label = m_subject->group ? m_subject->group->label
                                           : groupLabel(record, m_groupBy, *m_subject->guideline);
    if (m_groups.empty() || m_groups.back().label != label) {
        m_groups.push_back({label, {m_tally.projects(), 0}});
    }
    Group& group = m_groups.back();
    ++group.records.count;
    if (record.cost) {
        group.cost = group.cost.value_or(0) + record.cost->amount();
    } else {
        ++m_withoutCost;
    }
    m_needed |= kyodo::neededColumns(record, m_groupBy);
    m_tally.add(record);
}

std::vector<TallyLine> SurveyDigest::groupCounts() const
{
    std::vector<TallyLine> lines;
    QHash<QString, std::size_t> places;
    for (const Group& group : m_groups) {
        if (!places.contains(group.label)) {
            places.insert(group.label, lines.size());
            lines.push_back({.label = group.label});
        }
        lines[places.value(group.label)].count += group.records.count;
    }
    return lines;
}

std::optional<qint64> SurveyDigest::cost() const
{
    std::optional<qint64> sum;
    for (const Group& group : m_groups) {
        if (group.cost) {
            sum = sum.value_or(0) + *group.cost;
        }
    }
    return sum;
}

} // namespace kyodo
