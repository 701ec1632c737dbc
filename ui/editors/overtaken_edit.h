#pragma once

#include "core/storage/change_log.h"
#include "ui/editors/project_forms.h"

namespace kyodo::ui {

/// What is saved of the project editor as one act.
struct EditedProject
{
    Project project;
    ProjectRecord record;
    Reviews reviews; ///< those that were changed

    friend bool operator==(const EditedProject&, const EditedProject&) = default;
};

/// What was not touched here, or was changed to the same, is as the ledger has it `now`: to save it
/// would put an older version over a newer one.
[[nodiscard]] EditedProject withUntouched(EditedProject own, const OpenProject& opened,
                                          const OpenProject& now);

/// The entries that the ledger has in another version than the one that was edited: before is what
/// it has `now` (none: the project was removed), after what was entered here.
[[nodiscard]] std::vector<Change> overtaken(const EditedProject& own,
                                            const std::optional<OpenProject>& now);

/// The same, to be saved over what the ledger has `now`. Where the project was removed it is
/// entered again with the reviews that it had when it was `opened`; `project`: as the ledger has it
/// for other rounds.
[[nodiscard]] EditedProject over(EditedProject own, const OpenProject& opened,
                                 const std::optional<OpenProject>& now,
                                 const std::optional<Project>& project);

} // namespace kyodo::ui
