#pragma once

#include "core/operations/organisation_operations.h"

#include <map>

namespace kyodo {

/// A field of two organisations that are merged, for which one side or both can count.
struct MergeField
{
    enum class Kind { Name, Item, RegistrationNumber, Note, Public };

    Kind kind = Kind::Name;
    OrganisationItem item = OrganisationItem::Kana; ///< which one, of the kind Item

    friend auto operator<=>(const MergeField&, const MergeField&) = default;
};

/// All of them, in the order in which people read them.
[[nodiscard]] std::vector<MergeField> mergeFields();

/// Whose field counts. Both is what mergedOrganisation() makes of it: lists are joined, and of two
/// texts the one that goes is kept in 備考. A side that is chosen drops the other one's.
enum class MergeSide { Both, Keep, Gone };

/// What was chosen; Both where nothing was.
using MergeChoices = std::map<MergeField, MergeSide>;

/// MergePlan::merged by these choices. A name that is not chosen becomes a former one in any case,
/// for documents carry it.
[[nodiscard]] Organisation mergedBy(const MergeChoices& choices, const MergePlan& plan);

} // namespace kyodo
