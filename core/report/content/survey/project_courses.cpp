#include "core/report/content/survey/project_courses.h"

#include <algorithm>
#include <unordered_map>

namespace kyodo {

ProjectCourse ProjectOverRounds::course() const
{
    if (!records.back()) {
        return ProjectCourse::Ended;
    }
    const bool isOld = std::any_of(records.begin(), records.end() - 1,
                                   [](const ProjectRecord* record) { return record != nullptr; });
    return isOld ? ProjectCourse::Continued : ProjectCourse::New;
}

const ProjectRecord& ProjectOverRounds::latest() const
{
    return **std::find_if(records.rbegin(), records.rend(),
                          [](const ProjectRecord* record) { return record != nullptr; });
}

std::vector<ProjectOverRounds> projectsOverRounds(const std::vector<const ComparedRound*>& rounds)
{
    std::vector<ProjectOverRounds> projects;
    std::unordered_map<ProjectId, std::size_t> places;
    for (std::size_t round = rounds.size(); round-- > 0;) {
        for (const ProjectRecord& record : rounds[round]->records) {
            const auto [place, isNew] = places.try_emplace(record.project, projects.size());
            if (isNew) {
                projects.push_back({std::vector<const ProjectRecord*>(rounds.size())});
            }
            projects[place->second].records[round] = &record;
        }
    }
    std::stable_sort(projects.begin(), projects.end(),
                     [](const ProjectOverRounds& a, const ProjectOverRounds& b) {
                         return a.course() < b.course();
                     });
    return projects;
}

} // namespace kyodo
