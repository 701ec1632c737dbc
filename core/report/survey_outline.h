#pragma once

#include "core/report/content/survey_tally.h"
#include "core/report/survey_options.h"

#include <vector>

namespace kyodo {

/// The office's own, or the usual one.
[[nodiscard]] QString surveyTitle(const SurveyTableSubject& subject,
                                  const SurveyTableOptions& options);
/// As the guideline names them.
[[nodiscard]] QString surveyYears(const SurveyTableSubject& subject);

/// A run of neighbouring records under one heading.
struct SurveyGroup
{
    QString label;
    qsizetype firstRow = 0;
    qsizetype count = 0;

    friend bool operator==(const SurveyGroup&, const SurveyGroup&) = default;
};

/// All that the survey table says about its records as a whole; gathered while they stream by.
class SurveyOutline final
{
public:
    SurveyOutline(const Guideline& guideline, const SurveyTableOptions& options);

    /// Every record of the subject.
    [[nodiscard]] static Result<SurveyOutline> of(const SurveyTableSubject& subject,
                                                  const SurveyTableOptions& options);

    /// Whether the record opened a new group.
    enum class Step { NewGroup, SameGroup };
    Step add(const ProjectRecord& record);

    [[nodiscard]] const std::vector<SurveyGroup>& groups() const { return m_groups; }
    [[nodiscard]] const SurveyTally& tally() const { return m_tally; }
    [[nodiscard]] SurveyColumnSet columns() const { return m_columns; }
    [[nodiscard]] qsizetype rowCount() const { return m_rows; }
    /// Index of the group that `row` stands in.
    [[nodiscard]] std::size_t groupOfRow(qsizetype row) const;

private:
    const Guideline* m_guideline;
    SurveyTableOptions::Grouping m_grouping;
    SurveyTally m_tally;
    std::vector<SurveyGroup> m_groups;
    SurveyColumnSet m_columns;
    qsizetype m_rows = 0;
};

} // namespace kyodo
