#include "ui/organisations/merge_comparison.h"

#include "core/domain/record_labels.h"
#include "core/domain/shown_dates.h"

#include <QCoreApplication>

namespace kyodo::ui {
namespace {

struct Comparison
{
    Q_DECLARE_TR_FUNCTIONS(MergeComparison)
};

QString dateText(const std::optional<QDate>& day)
{
    return day ? shownDate(*day) : QString();
}

/// What there is of it, in one line.
QString line(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u' ');
}

template <class Values, class ToText>
QString lines(const Values& values, ToText toText)
{
    QStringList texts;
    for (const auto& value : values) {
        texts << toText(value);
    }
    return texts.join(u'\n');
}

QString untilText(const std::optional<QDate>& day)
{
    return day ? Comparison::tr("(until %1)").arg(shownDate(*day)) : QString();
}

QString termText(const Officer& officer)
{
    return officer.from || officer.until
               ? Comparison::tr("(%1 – %2)").arg(dateText(officer.from), dateText(officer.until))
               : QString();
}

QString listText(const Organisation& organisation, OrganisationItem item)
{
    switch (item) {
    case OrganisationItem::FormerNames:
        return lines(organisation.formerNames, [](const FormerName& former) {
            return line({former.name, untilText(former.until)});
        });
    case OrganisationItem::Requirements:
        return lines(organisation.requirements, [](const RequirementCheck& check) {
            return line({check.requirement.words, requirementAnswerLabel(check.answer),
                         dateText(check.checkedOn), check.checkedBy, check.note});
        });
    case OrganisationItem::Registration:
        return lines(organisation.registration, [](const RegistrationEvent& event) {
            return line({registrationKindLabel(event.kind), dateText(event.on),
                         untilText(event.validUntil), event.note});
        });
    case OrganisationItem::Officers:
        return lines(organisation.officers, [](const Officer& officer) {
            return line({officer.title, officer.name, termText(officer)});
        });
    case OrganisationItem::Members:
        return lines(organisation.members, [](const BodyMember& member) {
            return line({member.name, member.role});
        });
    default:
        return {};
    }
}

QString itemText(const Organisation& organisation, OrganisationItem item,
                 const Guideline& guideline)
{
    switch (item) {
    case OrganisationItem::Kana:
        return organisation.kana;
    case OrganisationItem::Kind:
        return organisation.kind ? actorName(*organisation.kind, guideline) : QString();
    case OrganisationItem::CorporateNumber:
        return organisation.corporateNumber;
    case OrganisationItem::Address:
        return organisation.address;
    case OrganisationItem::Contact:
        return organisation.contact;
    case OrganisationItem::Website:
        return organisation.website;
    case OrganisationItem::Fields:
        return lines(organisation.fields,
                     [&](const FieldChoice& field) { return fieldName(field, guideline); });
    case OrganisationItem::Activities:
        return organisation.activities.join(u'\n');
    case OrganisationItem::Issues:
        return organisation.issues.join(u'\n');
    default:
        return listText(organisation, item);
    }
}

QString publicText(const Organisation& organisation)
{
    QStringList labels;
    for (const OrganisationItem item : organisationItems()) {
        if (organisation.publicItems.contains(item)) {
            labels << organisationItemLabel(item);
        }
    }
    return labels.join(QStringLiteral("、"));
}

QString fieldHead(MergeField field)
{
    switch (field.kind) {
    case MergeField::Kind::Name:
        return Comparison::tr("Name");
    case MergeField::Kind::Item:
        return organisationItemLabel(field.item);
    case MergeField::Kind::RegistrationNumber:
        return Comparison::tr("Registration number");
    case MergeField::Kind::Note:
        return Comparison::tr("Notes");
    case MergeField::Kind::Public:
        return Comparison::tr("Public");
    }
    Q_UNREACHABLE();
}

QString fieldText(const Organisation& organisation, MergeField field, const Guideline& guideline)
{
    switch (field.kind) {
    case MergeField::Kind::Name:
        return organisation.name.text();
    case MergeField::Kind::Item:
        return itemText(organisation, field.item, guideline);
    case MergeField::Kind::RegistrationNumber:
        return organisation.registrationNumber;
    case MergeField::Kind::Note:
        return organisation.note;
    case MergeField::Kind::Public:
        return publicText(organisation);
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<ComparedField> comparedFields(const Organisation& first, const Organisation& second,
                                          const Organisation& merged, const Guideline& guideline)
{
    std::vector<ComparedField> fields;
    for (const MergeField field : mergeFields()) {
        const auto text = [&](const Organisation& each) {
            return fieldText(each, field, guideline);
        };
        const ComparedField compared{field, fieldHead(field), text(first), text(second),
                                     text(merged)};
        if (!compared.first.isEmpty() || !compared.second.isEmpty() || !compared.merged.isEmpty()) {
            fields.push_back(compared);
        }
    }
    return fields;
}

} // namespace kyodo::ui
