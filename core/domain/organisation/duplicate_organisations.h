#pragma once

#include "core/domain/organisation/organisation.h"

#include <vector>

namespace kyodo {

/// Two entries of the register that may be one organisation, and why (名寄せ).
struct DuplicateOrganisations
{
    enum class Reason {
        CorporateNumber, ///< the same valid 法人番号
        SameName,        ///< one name in two spellings
        FormerName,      ///< one bears what the other was called
        OtherLegalForm,  ///< the same but for the legal form
        SimilarName,     ///< names that differ by little
    };

    OrganisationId first; ///< the smaller id
    OrganisationId second;
    std::vector<Reason> reasons; ///< strongest first, never empty

    friend bool operator==(const DuplicateOrganisations&, const DuplicateOrganisations&) = default;
};

/// All pairs, the surest first. Two with different valid 法人番号 are two, whatever they are
/// called.
[[nodiscard]] std::vector<DuplicateOrganisations>
duplicateOrganisations(const std::vector<Organisation>& organisations);

/// Translated, a sentence.
[[nodiscard]] QString duplicateReasonLabel(DuplicateOrganisations::Reason reason);

/// The organisation that `keep` becomes when `gone` is merged into it: what `keep` has stays, what
/// it lacks comes from `gone`, lists are joined without doubles; the name of `gone` becomes a
/// former name unless it is only another spelling. What is public in only one of them is not
/// public. Texts that both have and that differ are kept both in 備考, so that nothing typed is
/// lost.
[[nodiscard]] Organisation mergedOrganisation(const Organisation& keep, const Organisation& gone);

} // namespace kyodo
