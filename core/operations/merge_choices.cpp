#include "core/operations/merge_choices.h"

namespace kyodo {
namespace {

void clear(Organisation& organisation, OrganisationItem item)
{
    switch (item) {
    case OrganisationItem::Kana:
        return organisation.kana.clear();
    case OrganisationItem::Kind:
        return organisation.kind.reset();
    case OrganisationItem::FormerNames:
        return organisation.formerNames.clear();
    case OrganisationItem::CorporateNumber:
        return organisation.corporateNumber.clear();
    case OrganisationItem::Address:
        return organisation.address.clear();
    case OrganisationItem::Contact:
        return organisation.contact.clear();
    case OrganisationItem::Website:
        return organisation.website.clear();
    case OrganisationItem::Fields:
        return organisation.fields.clear();
    case OrganisationItem::Activities:
        return organisation.activities.clear();
    case OrganisationItem::Issues:
        return organisation.issues.clear();
    case OrganisationItem::Requirements:
        return organisation.requirements.clear();
    case OrganisationItem::Registration:
        return organisation.registration.clear();
    case OrganisationItem::Officers:
        return organisation.officers.clear();
    case OrganisationItem::Members:
        return organisation.members.clear();
    }
}

/// Leaves `dropped` without a say in the field, so that merging finds only what `counting` has.
void drop(MergeField field, Organisation& dropped, const Organisation& counting)
{
    switch (field.kind) {
    case MergeField::Kind::Name:
        return; // every organisation has one, see mergedBy()
    case MergeField::Kind::Item:
        return clear(dropped, field.item);
    case MergeField::Kind::RegistrationNumber:
        return dropped.registrationNumber.clear();
    case MergeField::Kind::Note:
        return dropped.note.clear();
    case MergeField::Kind::Public:
        dropped.publicItems = counting.publicItems;
        dropped.namePublicity = counting.namePublicity;
        return;
    }
}

} // namespace

std::vector<MergeField> mergeFields()
{
    using Kind = MergeField::Kind;
    std::vector<MergeField> fields{{Kind::Name}};
    for (const OrganisationItem item : organisationItems()) {
        fields.push_back({Kind::Item, item});
    }
    for (const Kind kind : {Kind::RegistrationNumber, Kind::Note, Kind::Public}) {
        fields.push_back({kind});
    }
    return fields;
}

Organisation mergedBy(const MergeChoices& choices, const MergePlan& plan)
{
    Organisation keep = plan.keep;
    Organisation gone = plan.gone;
    for (const auto& [field, side] : choices) {
        if (side == MergeSide::Keep) {
            drop(field, gone, keep);
        } else if (side == MergeSide::Gone) {
            drop(field, keep, gone);
        }
    }
    const auto name = choices.find({MergeField::Kind::Name});
    if (name != choices.end() && name->second == MergeSide::Gone) {
        std::swap(keep.name, gone.name);
    }
    return mergedOrganisation(keep, gone);
}

} // namespace kyodo
