#pragma once

#include "core/report/content/survey/rounds_report.h"

namespace kyodo {

/// A project in each of the rounds that are compared, oldest first; null where it is not in one.
struct ProjectOverRounds
{
    std::vector<const ProjectRecord*> records;

    [[nodiscard]] ProjectCourse course() const;
    /// The record of the last round that has it.
    [[nodiscard]] const ProjectRecord& latest() const;
};

/// All projects of the rounds (oldest first): the new ones, then the continued, then the ended; in
/// each in the order of the last round that has them. They point into the rounds.
[[nodiscard]] std::vector<ProjectOverRounds>
projectsOverRounds(const std::vector<const ComparedRound*>& rounds);

} // namespace kyodo
