#include "core/report/content/roster_columns.h"

#include "core/domain/enum_codes.h"
#include "core/domain/era.h"
#include "core/domain/record_labels.h"

#include <QCoreApplication>

namespace kyodo {
namespace {

struct RosterWords
{
    Q_DECLARE_TR_FUNCTIONS(RosterReport)
};

constexpr EnumCodes Columns({
    std::pair{RosterColumn::Kana, "kana"},
    std::pair{RosterColumn::Kind, "kind"},
    std::pair{RosterColumn::Fields, "fields"},
    std::pair{RosterColumn::Activities, "activities"},
    std::pair{RosterColumn::Issues, "issues"},
    std::pair{RosterColumn::Address, "address"},
    std::pair{RosterColumn::Contact, "contact"},
    std::pair{RosterColumn::Website, "website"},
    std::pair{RosterColumn::CorporateNumber, "corporate-number"},
    std::pair{RosterColumn::FormerNames, "former-names"},
    std::pair{RosterColumn::Officers, "officers"},
    std::pair{RosterColumn::Members, "members"},
    std::pair{RosterColumn::Requirements, "requirements"},
    std::pair{RosterColumn::RegistrationNumber, "registration-number"},
    std::pair{RosterColumn::RegisteredUntil, "registered-until"},
    std::pair{RosterColumn::Note, "note"},
});

QStringList fieldNames(const Organisation& organisation, const Guideline& guideline)
{
    QStringList names;
    for (const FieldChoice& field : organisation.fields) {
        names << fieldName(field, guideline);
    }
    return names;
}

QStringList formerNames(const Organisation& organisation)
{
    QStringList names;
    for (const FormerName& former : organisation.formerNames) {
        names << (former.until
                      ? RosterWords::tr("%1 (until %2)").arg(former.name, formatDate(*former.until))
                      : former.name);
    }
    return names;
}

QStringList officers(const Organisation& organisation)
{
    QStringList officers;
    for (const Officer& officer : organisation.officers) {
        officers << QString(officer.title + u'　' + officer.name).trimmed();
    }
    return officers;
}

QStringList members(const Organisation& organisation)
{
    QStringList members;
    for (const BodyMember& member : organisation.members) {
        members << (member.role.isEmpty() ? member.name
                                          : QString(member.name + u'（' + member.role + u'）'));
    }
    return members;
}

QStringList requirements(const Organisation& organisation)
{
    QStringList checks;
    for (const RequirementCheck& check : organisation.requirements) {
        checks << RosterWords::tr("%1: %2", "a requirement and whether it is met")
                      .arg(check.requirement.words, requirementAnswerLabel(check.answer));
    }
    return checks;
}

} // namespace

std::span<const RosterColumn> rosterColumns()
{
    return Columns.values();
}

QString rosterColumnCode(RosterColumn column)
{
    return Columns.code(column);
}

std::optional<RosterColumn> rosterColumnFromCode(const QString& code)
{
    return Columns.fromCode(code);
}

QString rosterColumnLabel(RosterColumn column)
{
    switch (column) {
    case RosterColumn::Kana:
        return organisationItemLabel(OrganisationItem::Kana);
    case RosterColumn::Kind:
        return organisationItemLabel(OrganisationItem::Kind);
    case RosterColumn::Fields:
        return organisationItemLabel(OrganisationItem::Fields);
    case RosterColumn::Activities:
        return organisationItemLabel(OrganisationItem::Activities);
    case RosterColumn::Issues:
        return organisationItemLabel(OrganisationItem::Issues);
    case RosterColumn::Address:
        return organisationItemLabel(OrganisationItem::Address);
    case RosterColumn::Contact:
        return organisationItemLabel(OrganisationItem::Contact);
    case RosterColumn::Website:
        return organisationItemLabel(OrganisationItem::Website);
    case RosterColumn::CorporateNumber:
        return organisationItemLabel(OrganisationItem::CorporateNumber);
    case RosterColumn::FormerNames:
        return organisationItemLabel(OrganisationItem::FormerNames);
    case RosterColumn::Officers:
        return organisationItemLabel(OrganisationItem::Officers);
    case RosterColumn::Members:
        return organisationItemLabel(OrganisationItem::Members);
    case RosterColumn::Requirements:
        return organisationItemLabel(OrganisationItem::Requirements);
    case RosterColumn::RegistrationNumber:
        return RosterWords::tr("Registration number");
    case RosterColumn::RegisteredUntil:
        return RosterWords::tr("Registered until");
    case RosterColumn::Note:
        return RosterWords::tr("Remarks");
    }
    Q_UNREACHABLE();
}

QStringList rosterValues(const Organisation& organisation, RosterColumn column,
                         const Guideline& guideline)
{
    switch (column) {
    case RosterColumn::Kana:
        return {organisation.kana};
    case RosterColumn::Kind:
        return {organisation.kind ? actorName(*organisation.kind, guideline) : QString()};
    case RosterColumn::Fields:
        return fieldNames(organisation, guideline);
    case RosterColumn::Activities:
        return organisation.activities;
    case RosterColumn::Issues:
        return organisation.issues;
    case RosterColumn::Address:
        return {organisation.address};
    case RosterColumn::Contact:
        return {organisation.contact};
    case RosterColumn::Website:
        return {organisation.website};
    case RosterColumn::CorporateNumber:
        return {organisation.corporateNumber};
    case RosterColumn::FormerNames:
        return formerNames(organisation);
    case RosterColumn::Officers:
        return officers(organisation);
    case RosterColumn::Members:
        return members(organisation);
    case RosterColumn::Requirements:
        return requirements(organisation);
    case RosterColumn::RegistrationNumber:
        return {organisation.registrationNumber};
    case RosterColumn::RegisteredUntil:
        return {formatDate(registeredUntil(organisation).value_or(QDate()))};
    case RosterColumn::Note:
        return {organisation.note};
    }
    Q_UNREACHABLE();
}

} // namespace kyodo
