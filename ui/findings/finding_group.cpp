#include "ui/findings/finding_group.h"

#include <QCoreApplication>

#include <map>

namespace kyodo::ui {
namespace {

struct Groups
{
    Q_DECLARE_TR_FUNCTIONS(FindingGroups)
};

using About = FindingGroup::About;

About aboutOf(const Finding& finding)
{
    return finding.organisation ? About::Organisations : About::Projects;
}

} // namespace

bool FindingGroup::has(const Finding& finding) const
{
    return (about == About::Everything || about == aboutOf(finding)) &&
           (!kind || kind == finding.kind);
}

QString groupLabel(const FindingGroup& group)
{
    if (group.kind) {
        return findingLabel(*group.kind);
    }
    switch (group.about) {
    case About::Everything:
        return Groups::tr("All findings");
    case About::Projects:
        return Groups::tr("Projects");
    case About::Organisations:
        return Groups::tr("Organisations");
    }
    Q_UNREACHABLE();
}

std::vector<CountedGroup> groupsOf(const std::vector<Finding>& findings)
{
    // the order of FindingGroup is that of the list: a group before its kinds
    std::map<FindingGroup, qsizetype> counts{
        {{About::Everything, {}}, 0}, {{About::Projects, {}}, 0}, {{About::Organisations, {}}, 0}};
    for (const Finding& finding : findings) {
        const About about = aboutOf(finding);
        ++counts[{About::Everything, {}}];
        ++counts[{about, {}}];
        ++counts[{about, finding.kind}];
    }
    std::vector<CountedGroup> groups;
    for (const auto& [group, count] : counts) {
        groups.push_back({group, count});
    }
    return groups;
}

} // namespace kyodo::ui
