#include "core/domain/organisation/organisation.h"

#include "core/domain/enum_codes.h"

#include <QCoreApplication>

#include <algorithm>

namespace kyodo {
namespace {

using RegistrationKind = RegistrationEvent::Kind;
using Answer = RequirementCheck::Answer;

constexpr EnumCodes Items({
    std::pair{OrganisationItem::Kana, "kana"},
    std::pair{OrganisationItem::Kind, "kind"},
    std::pair{OrganisationItem::FormerNames, "former-names"},
    std::pair{OrganisationItem::CorporateNumber, "corporate-number"},
    std::pair{OrganisationItem::Address, "address"},
    std::pair{OrganisationItem::Contact, "contact"},
    std::pair{OrganisationItem::Website, "website"},
    std::pair{OrganisationItem::Fields, "fields"},
    std::pair{OrganisationItem::Activities, "activities"},
    std::pair{OrganisationItem::Issues, "issues"},
    std::pair{OrganisationItem::Requirements, "requirements"},
    std::pair{OrganisationItem::Registration, "registration"},
    std::pair{OrganisationItem::Officers, "officers"},
    std::pair{OrganisationItem::Members, "members"},
});

constexpr EnumCodes NamePublicities({
    std::pair{NamePublicity::ByKind, "by-kind"},
    std::pair{NamePublicity::Hidden, "hidden"},
    std::pair{NamePublicity::Published, "published"},
});

constexpr EnumCodes RegistrationKinds({
    std::pair{RegistrationKind::Registered, "registered"},
    std::pair{RegistrationKind::Renewed, "renewed"},
    std::pair{RegistrationKind::Changed, "changed"},
    std::pair{RegistrationKind::Withdrawn, "withdrawn"},
});

constexpr EnumCodes Answers({
    std::pair{Answer::Open, "open"},
    std::pair{Answer::Met, "met"},
    std::pair{Answer::NotMet, "not-met"},
});

struct ItemWords
{
    Q_DECLARE_TR_FUNCTIONS(OrganisationItem)
};

struct PublicityWords
{
    Q_DECLARE_TR_FUNCTIONS(NamePublicity)
};

struct RegistrationWords
{
    Q_DECLARE_TR_FUNCTIONS(RegistrationKind)
};

struct AnswerWords
{
    Q_DECLARE_TR_FUNCTIONS(RequirementAnswer)
};

/// Those of the lists that belong to an organisation.
QStringList listedTexts(const Organisation& organisation)
{
    QStringList texts = organisation.activities + organisation.issues;
    for (const FormerName& former : organisation.formerNames) {
        texts << former.name;
    }
    for (const FieldChoice& field : organisation.fields) {
        texts << field.words;
    }
    for (const RequirementCheck& check : organisation.requirements) {
        texts << check.note;
    }
    for (const RegistrationEvent& event : organisation.registration) {
        texts << event.note;
    }
    for (const Officer& officer : organisation.officers) {
        texts << officer.title << officer.name;
    }
    for (const BodyMember& member : organisation.members) {
        texts << member.name << member.role;
    }
    return texts;
}

} // namespace

std::set<OrganisationItem> Organisation::standardPublicItems()
{
    return {OrganisationItem::Kana,    OrganisationItem::Kind,   OrganisationItem::FormerNames,
            OrganisationItem::Website, OrganisationItem::Fields, OrganisationItem::Activities,
            OrganisationItem::Members};
}

std::optional<QDate> registeredUntil(const Organisation& organisation)
{
    std::optional<QDate> until;
    for (const RegistrationEvent& event : organisation.registration) {
        if (event.kind == RegistrationKind::Withdrawn) {
            until.reset();
        } else if (event.validUntil && (!until || *until < *event.validUntil)) {
            until = event.validUntil;
        }
    }
    return until;
}

QStringList searchTexts(const Organisation& organisation)
{
    QStringList texts{organisation.name.text(),
                      organisation.kana,
                      organisation.corporateNumber,
                      organisation.address,
                      organisation.contact,
                      organisation.website,
                      organisation.registrationNumber,
                      organisation.note};
    if (organisation.kind) {
        texts << organisation.kind->words;
    }
    texts << listedTexts(organisation);
    texts.removeAll({});
    return texts;
}

std::span<const OrganisationItem> organisationItems()
{
    return Items.values();
}

QString organisationItemCode(OrganisationItem item)
{
    return Items.code(item);
}

std::optional<OrganisationItem> organisationItemFromCode(const QString& code)
{
    return Items.fromCode(code);
}

QString organisationItemLabel(OrganisationItem item)
{
    switch (item) {
    case OrganisationItem::Kana:
        return ItemWords::tr("Reading");
    case OrganisationItem::Kind:
        return ItemWords::tr("Kind");
    case OrganisationItem::FormerNames:
        return ItemWords::tr("Former names");
    case OrganisationItem::CorporateNumber:
        return ItemWords::tr("Corporate number");
    case OrganisationItem::Address:
        return ItemWords::tr("Address");
    case OrganisationItem::Contact:
        return ItemWords::tr("Contact");
    case OrganisationItem::Website:
        return ItemWords::tr("Website");
    case OrganisationItem::Fields:
        return ItemWords::tr("Fields");
    case OrganisationItem::Activities:
        return ItemWords::tr("Activities");
    case OrganisationItem::Issues:
        return ItemWords::tr("Issues");
    case OrganisationItem::Requirements:
        return ItemWords::tr("Requirements");
    case OrganisationItem::Registration:
        return ItemWords::tr("Registration");
    case OrganisationItem::Officers:
        return ItemWords::tr("Officers");
    case OrganisationItem::Members:
        return ItemWords::tr("Member bodies");
    }
    Q_UNREACHABLE();
}

std::span<const NamePublicity> namePublicities()
{
    return NamePublicities.values();
}

QString namePublicityCode(NamePublicity publicity)
{
    return NamePublicities.code(publicity);
}

std::optional<NamePublicity> namePublicityFromCode(const QString& code)
{
    return NamePublicities.fromCode(code);
}

QString namePublicityLabel(NamePublicity publicity)
{
    switch (publicity) {
    case NamePublicity::ByKind:
        return PublicityWords::tr("By its kind: not for a private person");
    case NamePublicity::Hidden:
        return PublicityWords::tr("Not public");
    case NamePublicity::Published:
        return PublicityWords::tr("Public");
    }
    Q_UNREACHABLE();
}

std::span<const RegistrationEvent::Kind> registrationKinds()
{
    return RegistrationKinds.values();
}

QString registrationKindCode(RegistrationEvent::Kind kind)
{
    return RegistrationKinds.code(kind);
}

std::optional<RegistrationEvent::Kind> registrationKindFromCode(const QString& code)
{
    return RegistrationKinds.fromCode(code);
}

QString registrationKindLabel(RegistrationEvent::Kind kind)
{
    switch (kind) {
    case RegistrationKind::Registered:
        return RegistrationWords::tr("Registered");
    case RegistrationKind::Renewed:
        return RegistrationWords::tr("Renewed");
    case RegistrationKind::Changed:
        return RegistrationWords::tr("Changed");
    case RegistrationKind::Withdrawn:
        return RegistrationWords::tr("Withdrawn");
    }
    Q_UNREACHABLE();
}

std::span<const RequirementCheck::Answer> requirementAnswers()
{
    return Answers.values();
}

QString requirementAnswerCode(RequirementCheck::Answer answer)
{
    return Answers.code(answer);
}

std::optional<RequirementCheck::Answer> requirementAnswerFromCode(const QString& code)
{
    return Answers.fromCode(code);
}

QString requirementAnswerLabel(RequirementCheck::Answer answer)
{
    switch (answer) {
    case Answer::Open:
        return AnswerWords::tr("Not checked");
    case Answer::Met:
        return AnswerWords::tr("Met");
    case Answer::NotMet:
        return AnswerWords::tr("Not met");
    }
    Q_UNREACHABLE();
}

} // namespace kyodo
