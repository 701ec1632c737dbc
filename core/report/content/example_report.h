#pragma once

#include "core/report/content/survey/survey_subject.h"

namespace kyodo {

struct ExampleOptions
{
    enum class Meanings { LeaveOut, BelowForms };

    int mostPerForm = 8; ///< 0: all of them
    /// What the guideline says that each form is.
    Meanings meanings = Meanings::BelowForms;

    friend bool operator==(const ExampleOptions&, const ExampleOptions&) = default;
};

/// 協働の主な事例: each form that some project has, and its projects, joined by 、 with など where
/// there are more than are shown. A project stands under its leading form; forms in the guideline's
/// order, under its headings where it groups them, those in own words behind.
[[nodiscard]] Result<Report> exampleReport(const SurveySubject& subject,
                                           const ExampleOptions& options);

} // namespace kyodo
