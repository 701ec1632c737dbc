#include "core/report/survey_outline.h"

#include "core/report/content/survey_words.h"

#include <algorithm>

namespace kyodo {

QString surveyTitle(const SurveyTableSubject& subject, const SurveyTableOptions& options)
{
    return options.title.isEmpty() ? survey_words::usualTitle(subject.cityName) : options.title;
}

QString surveyYears(const SurveyTableSubject& subject)
{
    return subject.years.label(subject.guideline->eraChangeYear);
}

SurveyOutline::SurveyOutline(const Guideline& guideline, const SurveyTableOptions& options)
    : m_guideline(&guideline)
    , m_grouping(options.groupBy)
    , m_tally(guideline)
{
    m_columns.set(columnIndex(SurveyColumn::Number));
    m_columns.set(columnIndex(SurveyColumn::Name));
    if (options.allColumns) {
        m_columns.set();
    }
}

Result<SurveyOutline> SurveyOutline::of(const SurveyTableSubject& subject,
                                        const SurveyTableOptions& options)
{
    SurveyOutline outline(*subject.guideline, options);
    KYODO_TRY(
        forEachRecord(*subject.records, [&](const ProjectRecord& record) { outline.add(record); }));
    return outline;
}

SurveyOutline::Step SurveyOutline::add(const ProjectRecord& record)
{
    const QString label = groupLabel(record, m_grouping, *m_guideline);
    const bool isNew = m_groups.empty() || m_groups.back().label != label;
    if (isNew) {
        m_groups.push_back({label, m_rows, 0});
    }
    ++m_groups.back().count;
    ++m_rows;
    m_columns |= neededColumns(record, m_grouping);
    m_tally.add(record);
    return isNew ? Step::NewGroup : Step::SameGroup;
}

std::size_t SurveyOutline::groupOfRow(qsizetype row) const
{
    const auto after = std::upper_bound(
        m_groups.begin(), m_groups.end(), row,
        [](qsizetype wanted, const SurveyGroup& group) { return wanted < group.firstRow; });
    return static_cast<std::size_t>(after - m_groups.begin()) - 1;
}

} // namespace kyodo
