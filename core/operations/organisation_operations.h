#pragma once

#include "core/domain/organisation/duplicate_organisations.h"
#include "core/operations/edit_operations.h"

namespace kyodo {

/// What the office does with its register of organisations by hand.

/// Adds an organisation (version 0) or changes it. Members of a joint body are linked to the
/// register as partners are.
[[nodiscard]] ActResult saveOrganisation(Workspace& workspace, const Organisation& organisation);

/// Takes organisations out. What named them keeps the name and loses the link.
[[nodiscard]] ActResult removeOrganisations(Workspace& workspace,
                                            const std::vector<OrganisationId>& organisations);

/// Those whose texts hold all terms of `search`, sorted by reading and name; all for a blank one.
[[nodiscard]] Result<std::vector<Organisation>> searchOrganisations(const Ledger& ledger,
                                                                    const QString& search);

/// 名寄せ: the pairs of the register that may be one.
[[nodiscard]] Result<std::vector<DuplicateOrganisations>> duplicatesOfLedger(const Ledger& ledger);

/// Two organisations that are to become one, as they are now, and what comes of it.
struct MergePlan
{
    Organisation keep;
    Organisation gone;
    Organisation merged;                ///< `keep` after it; may be edited
    std::vector<RecordId> records;      ///< that have `gone` as a partner
    std::vector<OrganisationId> bodies; ///< that have `gone` as a member

    friend bool operator==(const MergePlan&, const MergePlan&) = default;
};

/// NotFound when one of them is not there, InvalidInput when they are the same.
[[nodiscard]] Result<MergePlan> planMerge(const Ledger& ledger, OrganisationId keep,
                                          OrganisationId gone);

/// Does it as one act: every link to `gone` becomes one to `keep`, names as typed stay. Conflict
/// when either was changed since the plan; the message shows both versions, and nothing is changed.
[[nodiscard]] ActResult applyMerge(Workspace& workspace, const MergePlan& plan);

/// Where an organisation takes part, the latest round first.
[[nodiscard]] Result<std::vector<ProjectYear>> projectsOf(const Ledger& ledger,
                                                          OrganisationId organisation);

} // namespace kyodo
