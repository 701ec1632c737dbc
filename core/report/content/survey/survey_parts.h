#pragma once

#include "core/report/content/survey/survey_subject.h"

namespace kyodo {

/// One of the groups of a survey, to be published in a file of its own.
struct SurveyPart
{
    QString label; ///< of the group: 共催; no two parts have the same
    SurveySubject subject;
};

/// A subject for each of its groups, as they are met. A project of several forms is in the part of
/// each of them, in that of its leading form among the first.
[[nodiscard]] Result<std::vector<SurveyPart>> surveyParts(const SurveySubject& subject,
                                                          SurveyGrouping groupBy);

} // namespace kyodo
