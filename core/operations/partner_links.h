#pragma once

#include "core/operations/edit_operations.h"

namespace kyodo {

/// A partner of a project that is not linked to the register, though just one organisation has or
/// had its name: the project was entered before the organisation, or the name was corrected there.
struct UnlinkedPartner
{
    RecordId record;
    SurveyRoundId round;
    QString project;     ///< the name of the record
    QString writtenName; ///< of the partner, as typed
    OrganisationId organisation;

    friend bool operator==(const UnlinkedPartner&, const UnlinkedPartner&) = default;
};

/// Those that carry a name of `organisation`, which it need not have in the ledger yet.
[[nodiscard]] Result<std::vector<UnlinkedPartner>>
unlinkedPartnersOf(const Ledger& ledger, const Organisation& organisation);

/// Those of the whole ledger, the latest round first.
[[nodiscard]] Result<std::vector<UnlinkedPartner>> unlinkedPartners(const Ledger& ledger);

/// Links them, as one act; `subject` is what it is about. What was linked or renamed meanwhile
/// stays as it is. The names stay as typed.
[[nodiscard]] ActResult linkToRegister(Workspace& workspace,
                                       const std::vector<UnlinkedPartner>& partners,
                                       const QString& subject);

} // namespace kyodo
