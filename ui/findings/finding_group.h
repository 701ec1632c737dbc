#pragma once

#include "core/domain/finding.h"

#include <vector>

namespace kyodo::ui {

/// Some of the findings: all of them, those about projects or about organisations, or one kind of
/// these.
struct FindingGroup
{
    enum class About { Everything, Projects, Organisations };

    About about = About::Everything;
    std::optional<Finding::Kind> kind; ///< none: every kind; never one of Everything

    [[nodiscard]] bool has(const Finding& finding) const;

    friend auto operator<=>(const FindingGroup&, const FindingGroup&) = default;
};

/// Translated: すべて, 事業, 団体, or that of the kind.
[[nodiscard]] QString groupLabel(const FindingGroup& group);

/// A group and how many findings it has.
struct CountedGroup
{
    FindingGroup group;
    qsizetype count = 0;

    friend bool operator==(const CountedGroup&, const CountedGroup&) = default;
};

/// All, projects and organisations even if there are none, and behind each of the two its kinds
/// that there are, in the order of the enum.
[[nodiscard]] std::vector<CountedGroup> groupsOf(const std::vector<Finding>& findings);

} // namespace kyodo::ui
