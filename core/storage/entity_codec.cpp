#include "core/storage/entity_codec.h"

#include "core/domain/guideline_json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <utility>

namespace kyodo {
namespace {

constexpr std::array EntityCodes{
    std::pair{EntityKind::Guideline, "guideline"},
    std::pair{EntityKind::Round, "round"},
    std::pair{EntityKind::Organisation, "organisation"},
    std::pair{EntityKind::Project, "project"},
    std::pair{EntityKind::Record, "record"},
};

QString key(const char* name)
{
    return QLatin1StringView(name);
}

template <class IdType>
QJsonValue idValue(const std::optional<IdType>& id)
{
    return id ? QJsonValue(id->value()) : QJsonValue();
}

template <class CodeType>
QJsonValue codeValue(const std::optional<CodeType>& code)
{
    return code ? QJsonValue(code->text()) : QJsonValue();
}

QJsonValue dateValue(const std::optional<QDate>& day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

template <class ChoiceType>
QJsonValue choiceValue(const std::optional<ChoiceType>& choice)
{
    return choice ? QJsonValue(QJsonObject{{key("code"), codeValue(choice->code)},
                                           {key("words"), choice->words}})
                  : QJsonValue();
}

template <class IdType>
std::optional<IdType> readId(const QJsonObject& json, const char* name)
{
    return IdType::fromValue(json[QLatin1StringView(name)].toInteger());
}

template <class CodeType>
std::optional<CodeType> readCode(const QJsonObject& json, const char* name)
{
    return CodeType::parse(json[QLatin1StringView(name)].toString());
}

QString readText(const QJsonObject& json, const char* name)
{
    return json[QLatin1StringView(name)].toString();
}

std::optional<QDate> readDate(const QJsonObject& json, const char* name)
{
    const QDate day = QDate::fromString(readText(json, name), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

std::optional<FiscalYear> readYear(const QJsonObject& json, const char* name)
{
    const auto year = FiscalYear::fromYear(json[QLatin1StringView(name)].toInt());
    return year ? std::optional(*year) : std::nullopt;
}

template <class CodeType>
std::optional<Choice<CodeType>> readChoice(const QJsonValue& value)
{
    const QJsonObject json = value.toObject();
    return value.isObject() ? std::optional(Choice<CodeType>{readCode<CodeType>(json, "code"),
                                                             readText(json, "words")})
                            : std::nullopt;
}

std::optional<Name> readName(const QJsonObject& json)
{
    const auto name = Name::parse(readText(json, "name"));
    return name ? std::optional(*name) : std::nullopt;
}

QJsonObject encodePartner(const Partner& partner)
{
    return {{key("name"), partner.name},
            {key("organisation"), idValue(partner.organisation)},
            {key("kind"), codeValue(partner.kind)},
            {key("role"), partner.role}};
}

Partner decodePartner(const QJsonObject& json)
{
    return {readText(json, "name"), readId<OrganisationId>(json, "organisation"),
            readCode<ActorKindCode>(json, "kind"), readText(json, "role")};
}

} // namespace

QString entityCode(EntityKind kind)
{
    const auto* const found = std::find_if(EntityCodes.begin(), EntityCodes.end(),
                                           [&](const auto& entry) { return entry.first == kind; });
    return QLatin1StringView(found->second);
}

std::optional<EntityKind> entityFromCode(const QString& code)
{
    const auto* const found =
        std::find_if(EntityCodes.begin(), EntityCodes.end(),
                     [&](const auto& entry) { return QLatin1StringView(entry.second) == code; });
    return found == EntityCodes.end() ? std::nullopt : std::optional(found->first);
}

QJsonObject encode(const LedgerGuideline& value)
{
    return {{key("id"), value.id.value()},
            {key("guideline"), QJsonDocument::fromJson(writeGuideline(value.guideline)).object()}};
}

std::optional<LedgerGuideline> decodeGuideline(const QJsonObject& json)
{
    const auto id = readId<GuidelineId>(json, "id");
    auto guideline = readGuideline(QJsonDocument(json[key("guideline")].toObject()).toJson());
    if (!id || !guideline) {
        return std::nullopt;
    }
    return LedgerGuideline{*id, 0, std::move(*guideline)};
}

QJsonObject encode(const SurveyRound& value)
{
    return {{key("id"), value.id.value()},
            {key("first_year"), value.years.first().year()},
            {key("last_year"), value.years.last().year()},
            {key("due_on"), dateValue(value.dueOn)},
            {key("guideline"), value.guideline.value()},
            {key("note"), value.note}};
}

std::optional<SurveyRound> decodeRound(const QJsonObject& json)
{
    const auto id = readId<SurveyRoundId>(json, "id");
    const auto guideline = readId<GuidelineId>(json, "guideline");
    const auto first = readYear(json, "first_year");
    const auto last = readYear(json, "last_year");
    if (!id || !guideline || !first || !last || *last < *first) {
        return std::nullopt;
    }
    return SurveyRound{*id,
                       0,
                       FiscalYearSpan::between(*first, *last).value(),
                       readDate(json, "due_on"),
                       *guideline,
                       readText(json, "note")};
}

QJsonObject encode(const Organisation& value)
{
    return {{key("id"), value.id.value()},   {key("name"), value.name.text()},
            {key("kana"), value.kana},       {key("kind"), codeValue(value.kind)},
            {key("contact"), value.contact}, {key("note"), value.note}};
}

std::optional<Organisation> decodeOrganisation(const QJsonObject& json)
{
    const auto id = readId<OrganisationId>(json, "id");
    const auto name = readName(json);
    if (!id || !name) {
        return std::nullopt;
    }
    return Organisation{*id,
                        0,
                        *name,
                        readText(json, "kana"),
                        readCode<ActorKindCode>(json, "kind"),
                        readText(json, "contact"),
                        readText(json, "note")};
}

QJsonObject encode(const Project& value)
{
    return {{key("id"), value.id.value()},
            {key("kana"), value.kana},
            {key("since"), value.since ? QJsonValue(value.since->year()) : QJsonValue()},
            {key("note"), value.note}};
}

std::optional<Project> decodeProject(const QJsonObject& json)
{
    const auto id = readId<ProjectId>(json, "id");
    return id ? std::optional(Project{*id, 0, readText(json, "kana"), readYear(json, "since"),
                                      readText(json, "note")})
              : std::nullopt;
}

QJsonObject encode(const ProjectRecord& value)
{
    QJsonArray forms;
    for (const FormChoice& form : value.forms) {
        forms.append(choiceValue(std::optional(form)));
    }
    QJsonArray partners;
    for (const Partner& partner : value.partners) {
        partners.append(encodePartner(partner));
    }
    return {{key("id"), value.id.value()},
            {key("project"), value.project.value()},
            {key("round"), value.round.value()},
            {key("number"), value.number},
            {key("name"), value.name.text()},
            {key("summary"), value.summary},
            {key("department"), value.department},
            {key("forms"), forms},
            {key("area"), choiceValue(value.area)},
            {key("area_reason"), value.areaReason},
            {key("field"), choiceValue(value.field)},
            {key("partners"), partners},
            {key("cost_yen"), value.cost ? QJsonValue(value.cost->amount()) : QJsonValue()},
            {key("starts_on"), dateValue(value.startsOn)},
            {key("ends_on"), dateValue(value.endsOn)},
            {key("period_note"), value.periodNote},
            {key("status"), statusCode(value.status)},
            {key("outcome"), value.outcome}};
}

std::optional<ProjectRecord> decodeRecord(const QJsonObject& json)
{
    const auto id = readId<RecordId>(json, "id");
    const auto project = readId<ProjectId>(json, "project");
    const auto round = readId<SurveyRoundId>(json, "round");
    const auto name = readName(json);
    const auto status = statusFromCode(readText(json, "status"));
    if (!id || !project || !round || !name || !status) {
        return std::nullopt;
    }
    ProjectRecord record{*id, 0, *project, *round, json[key("number")].toInt(), *name};
    record.summary = readText(json, "summary");
    record.department = readText(json, "department");
    for (const QJsonValue form : json[key("forms")].toArray()) {
        record.forms.push_back(readChoice<FormCode>(form).value_or(FormChoice{}));
    }
    record.area = readChoice<AreaCode>(json[key("area")]);
    record.areaReason = readText(json, "area_reason");
    record.field = readChoice<FieldCode>(json[key("field")]);
    for (const QJsonValue partner : json[key("partners")].toArray()) {
        record.partners.push_back(decodePartner(partner.toObject()));
    }
    if (json[key("cost_yen")].isDouble()) {
        const auto cost = Yen::fromAmount(json[key("cost_yen")].toInteger());
        record.cost = cost ? std::optional(*cost) : std::nullopt;
    }
    record.startsOn = readDate(json, "starts_on");
    record.endsOn = readDate(json, "ends_on");
    record.periodNote = readText(json, "period_note");
    record.status = *status;
    record.outcome = readText(json, "outcome");
    return record;
}

} // namespace kyodo
