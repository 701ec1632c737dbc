#pragma once

#include "core/domain/guideline/guideline_mapping.h"
#include "ui/guideline/guideline_draft.h"

#include <optional>
#include <vector>

namespace kyodo::ui {

/// The lists that a mapping leads from one guideline to another.
enum class MappedList {
    Forms,
    Areas,
    Fields,
    Actors,
    Principles,
    EvaluationItems,
    Requirements,
    Scale,
};

/// An entry of the first guideline, and the code of its counterpart.
struct MappedEntry
{
    CodeName own;
    std::optional<QString> target; ///< none: no counterpart

    friend bool operator==(const MappedEntry&, const MappedEntry&) = default;
};

/// Those that the first guideline has entries of.
[[nodiscard]] std::vector<MappedList> mappedLists(const Guideline& from);
/// Translated: 形態 …
[[nodiscard]] QString mappedListTitle(MappedList list);

/// In the order of the first guideline.
[[nodiscard]] std::vector<MappedEntry> mappedEntries(MappedList list,
                                                     const GuidelineBridge& bridge);
/// What they can be led to.
[[nodiscard]] std::vector<CodeName> mappingTargets(MappedList list, const GuidelineBridge& bridge);
/// `own` is an entry of the first guideline, `target` one of the second.
void setTarget(MappedList list, GuidelineBridge& bridge, const QString& own,
               const std::optional<QString>& target);

} // namespace kyodo::ui
