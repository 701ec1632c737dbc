#include "core/report/content/survey/survey_parts.h"

#include <QHash>

namespace kyodo {
namespace {

/// Which records, by their places, stand in which group.
class SurveyGroupRuns final
{
public:
    struct Group
    {
        QString label;
        std::vector<RecordRun> leading; ///< of records that lead with it
        std::vector<RecordRun> others;

        [[nodiscard]] std::vector<RecordRun> leadingFirst() const
        {
            std::vector<RecordRun> runs = leading;
            runs.insert(runs.end(), others.begin(), others.end());
            return runs;
        }
    };

    void add(const QString& label, qsizetype place, bool isLeading)
    {
        const auto at = m_places.constFind(label);
        const std::size_t index = at == m_places.cend() ? m_groups.size() : *at;
        if (index == m_groups.size()) {
            m_places.insert(label, index);
            m_groups.push_back({label, {}, {}});
        }
        extend(isLeading ? m_groups[index].leading : m_groups[index].others, place);
    }

    /// As met.
    [[nodiscard]] const std::vector<Group>& all() const { return m_groups; }

private:
    static void extend(std::vector<RecordRun>& runs, qsizetype place)
    {
        if (runs.empty() || runs.back().first + runs.back().count != place) {
            runs.push_back({place, 0});
        }
        ++runs.back().count;
    }

    std::vector<Group> m_groups;
    QHash<QString, std::size_t> m_places;
};

} // namespace

Result<std::vector<SurveyPart>> surveyParts(const SurveySubject& subject, SurveyGrouping groupBy)
{
    SurveyGroupRuns groups;
    qsizetype place = 0;
    KYODO_TRY(forEachRecord(*subject.records, [&](const ProjectRecord& record) {
        const QStringList labels = groupLabels(record, groupBy, *subject.guideline);
        for (const QString& label : labels) {
            groups.add(label, place, label == labels.front());
        }
        ++place;
    }));
    std::vector<SurveyPart> parts;
    for (const SurveyGroupRuns::Group& group : groups.all()) {
        SurveySubject part = subject;
        part.group = {groupBy, group.label};
        part.records = recordsOf(subject.records, group.leadingFirst());
        parts.push_back({group.label, std::move(part)});
    }
    return parts;
}

} // namespace kyodo
