#pragma once

#include "core/report/content/survey/survey_rows.h"
#include "core/report/content/survey/survey_subject.h"
#include "core/report/content/survey/survey_tally.h"

namespace kyodo {

/// All that the survey table says about its records as a whole; gathered while they stream by.
class SurveyDigest final
{
public:
    /// Neighbouring records under one heading.
    struct Group
    {
        QString label;
        RecordRun records;
        std::optional<qint64> cost{}; ///< yen; none when no record states its cost

        friend bool operator==(const Group&, const Group&) = default;
    };

    /// The subject must outlive it.
    [[nodiscard]] static Result<SurveyDigest> of(const SurveySubject& subject,
                                                 SurveyGrouping groupBy);

    [[nodiscard]] const std::vector<Group>& groups() const { return m_groups; }
    /// The same without their records, each heading once.
    [[nodiscard]] std::vector<TallyLine> groupCounts() const;
    [[nodiscard]] const SurveyTally& tally() const { return m_tally; }
    /// The columns that some record fills.
    [[nodiscard]] SurveyColumnSet neededColumns() const { return m_needed; }
    /// Of all records; none when none states its cost.
    [[nodiscard]] std::optional<qint64> cost() const;
    [[nodiscard]] qsizetype recordsWithoutCost() const { return m_withoutCost; }

private:
    SurveyDigest(const SurveySubject& subject, SurveyGrouping groupBy);
    void add(const ProjectRecord& record);

    const SurveySubject* m_subject;
    SurveyGrouping m_groupBy;
    SurveyTally m_tally;
    std::vector<Group> m_groups;
    SurveyColumnSet m_needed;
    qsizetype m_withoutCost = 0;
};

} // namespace kyodo
