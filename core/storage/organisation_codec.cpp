#include "core/storage/organisation_codec.h"

#include "core/storage/codec_values.h"
#include "core/storage/entity_codec.h"

namespace kyodo {

using namespace codec;

namespace {

QJsonObject encodeFormerName(const FormerName& name)
{
    return {{key("name"), name.name}, {key("until"), dateValue(name.until)}};
}

FormerName decodeFormerName(const QJsonObject& json)
{
    return {readText(json, "name"), readDate(json, "until")};
}

QJsonObject encodeField(const FieldChoice& field)
{
    return choiceValue(std::optional(field)).toObject();
}

FieldChoice decodeField(const QJsonObject& json)
{
    return readChoice<FieldCode>(json).value_or(FieldChoice{});
}

QJsonObject encodeRequirement(const RequirementCheck& check)
{
    return {{key("requirement"), choiceValue(std::optional(check.requirement))},
            {key("answer"), requirementAnswerCode(check.answer)},
            {key("checked_on"), dateValue(check.checkedOn)},
            {key("checked_by"), check.checkedBy},
            {key("note"), check.note}};
}

RequirementCheck decodeRequirement(const QJsonObject& json)
{
    return {readChoice<RequirementCode>(json[key("requirement")]).value_or(RequirementChoice{}),
            requirementAnswerFromCode(readText(json, "answer"))
                .value_or(RequirementCheck::Answer::Open),
            readDate(json, "checked_on"), readText(json, "checked_by"), readText(json, "note")};
}

QJsonObject encodeEvent(const RegistrationEvent& event)
{
    return {{key("kind"), registrationKindCode(event.kind)},
            {key("on"), dateValue(event.on)},
            {key("valid_until"), dateValue(event.validUntil)},
            {key("note"), event.note}};
}

RegistrationEvent decodeEvent(const QJsonObject& json)
{
    return {registrationKindFromCode(readText(json, "kind"))
                .value_or(RegistrationEvent::Kind::Registered),
            readDate(json, "on"), readDate(json, "valid_until"), readText(json, "note")};
}

QJsonObject encodeOfficer(const Officer& officer)
{
    return {{key("title"), officer.title},
            {key("name"), officer.name},
            {key("from"), dateValue(officer.from)},
            {key("until"), dateValue(officer.until)}};
}

Officer decodeOfficer(const QJsonObject& json)
{
    return {readText(json, "title"), readText(json, "name"), readDate(json, "from"),
            readDate(json, "until")};
}

QJsonObject encodeMember(const BodyMember& member)
{
    return {{key("name"), member.name},
            {key("organisation"), idValue(member.organisation)},
            {key("role"), member.role}};
}

BodyMember decodeMember(const QJsonObject& json)
{
    return {readText(json, "name"), readId<OrganisationId>(json, "organisation"),
            readText(json, "role")};
}

QJsonArray encodePublic(const std::set<OrganisationItem>& items)
{
    QJsonArray codes;
    for (const OrganisationItem item : items) {
        codes.append(organisationItemCode(item));
    }
    return codes;
}

std::set<OrganisationItem> decodePublic(const QJsonObject& json)
{
    std::set<OrganisationItem> items;
    for (const QString& code : readTexts(json, "public")) {
        if (const auto item = organisationItemFromCode(code)) {
            items.insert(*item);
        }
    }
    return items;
}

} // namespace

QJsonObject encodeDetails(const Organisation& value)
{
    QJsonObject json{{key("corporate_number"), value.corporateNumber},
                     {key("former_names"), listValue(value.formerNames, &encodeFormerName)},
                     {key("address"), value.address},
                     {key("website"), value.website},
                     {key("fields"), listValue(value.fields, &encodeField)},
                     {key("activities"), QJsonArray::fromStringList(value.activities)},
                     {key("issues"), QJsonArray::fromStringList(value.issues)},
                     {key("requirements"), listValue(value.requirements, &encodeRequirement)},
                     {key("registration_number"), value.registrationNumber},
                     {key("registration"), listValue(value.registration, &encodeEvent)},
                     {key("officers"), listValue(value.officers, &encodeOfficer)},
                     {key("members"), listValue(value.members, &encodeMember)},
                     {key("public"), encodePublic(value.publicItems)}};
    if (value.namePublicity != NamePublicity::ByKind) {
        json[key("name_publicity")] = namePublicityCode(value.namePublicity);
    }
    return json;
}

void decodeDetails(const QJsonObject& json, Organisation& value)
{
    value.corporateNumber = readText(json, "corporate_number");
    value.formerNames = readList(json, "former_names", &decodeFormerName);
    value.address = readText(json, "address");
    value.website = readText(json, "website");
    value.fields = readList(json, "fields", &decodeField);
    value.activities = readTexts(json, "activities");
    value.issues = readTexts(json, "issues");
    value.requirements = readList(json, "requirements", &decodeRequirement);
    value.registrationNumber = readText(json, "registration_number");
    value.registration = readList(json, "registration", &decodeEvent);
    value.officers = readList(json, "officers", &decodeOfficer);
    value.members = readList(json, "members", &decodeMember);
    if (json.contains(key("public"))) {
        value.publicItems = decodePublic(json);
    }
    value.namePublicity =
        namePublicityFromCode(readText(json, "name_publicity")).value_or(NamePublicity::ByKind);
}

QJsonObject encode(const Organisation& value)
{
    QJsonObject json = encodeDetails(value);
    json[key("id")] = value.id.value();
    json[key("name")] = value.name.text();
    json[key("kana")] = value.kana;
    json[key("kind")] = choiceValue(value.kind);
    json[key("contact")] = value.contact;
    json[key("note")] = value.note;
    return json;
}

std::optional<Organisation> decodeOrganisation(const QJsonObject& json)
{
    const auto id = readId<OrganisationId>(json, "id");
    const auto name = readName(json);
    if (!id || !name) {
        return std::nullopt;
    }
    Organisation organisation{*id, 0, *name};
    organisation.kana = readText(json, "kana");
    organisation.kind = readChoiceOrCode<ActorKindCode>(json[key("kind")]);
    organisation.contact = readText(json, "contact");
    organisation.note = readText(json, "note");
    decodeDetails(json, organisation);
    return organisation;
}

} // namespace kyodo
