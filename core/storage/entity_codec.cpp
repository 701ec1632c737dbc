#include "core/storage/entity_codec.h"

#include "core/domain/guideline/guideline_json.h"
#include "core/storage/codec_values.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <utility>

namespace kyodo {

using namespace codec;

namespace {

constexpr std::array EntityCodes{
    std::pair{EntityKind::Guideline, "guideline"},
    std::pair{EntityKind::Round, "round"},
    std::pair{EntityKind::Organisation, "organisation"},
    std::pair{EntityKind::Project, "project"},
    std::pair{EntityKind::Record, "record"},
    std::pair{EntityKind::Checklist, "checklist"},
    std::pair{EntityKind::Evaluation, "evaluation"},
};

QJsonObject encodePartner(const Partner& partner)
{
    return {{key("name"), partner.name},
            {key("organisation"), idValue(partner.organisation)},
            {key("kind"), choiceValue(partner.kind)},
            {key("role"), partner.role}};
}

Partner decodePartner(const QJsonObject& json)
{
    return {readText(json, "name"), readId<OrganisationId>(json, "organisation"),
            readChoiceOrCode<ActorKindCode>(json[key("kind")]), readText(json, "role")};
}

QJsonObject encodeRole(const RoleShare& role)
{
    return {
        {key("task"), role.task}, {key("city"), role.citySide}, {key("partners"), role.partners}};
}

RoleShare decodeRole(const QJsonObject& json)
{
    return {readText(json, "task"), readText(json, "city"), readText(json, "partners")};
}

QJsonValue sideValue(const std::optional<Side>& side)
{
    return side ? QJsonValue(sideCode(*side)) : QJsonValue();
}

QJsonObject encodeInvolvement(const Involvement& involvement)
{
    return {{key("started_by"), sideValue(involvement.startedBy)},
            {key("decided_by"), sideValue(involvement.decidedBy)},
            {key("paid_by"), sideValue(involvement.paidBy)},
            {key("answered_by"), sideValue(involvement.answeredBy)}};
}

Involvement decodeInvolvement(const QJsonObject& json)
{
    return {sideFromCode(readText(json, "started_by")), sideFromCode(readText(json, "decided_by")),
            sideFromCode(readText(json, "paid_by")), sideFromCode(readText(json, "answered_by"))};
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

QString entityTable(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Round:
        return QStringLiteral("survey_round");
    case EntityKind::Record:
        return QStringLiteral("project_record");
    default:
        return entityCode(kind);
    }
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
    if (!id || !guideline || !first || !last) {
        return std::nullopt;
    }
    const auto years = FiscalYearSpan::between(*first, *last);
    return years ? std::optional(SurveyRound{*id, 0, *years, readDate(json, "due_on"), *guideline,
                                             readText(json, "note")})
                 : std::nullopt;
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
    const auto forms = listValue(value.forms, [](const FormChoice& form) {
        return choiceValue(std::optional(form)).toObject();
    });
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
            {key("involvement"), encodeInvolvement(value.involvement)},
            {key("field"), choiceValue(value.field)},
            {key("partners"), listValue(value.partners, &encodePartner)},
            {key("roles"), listValue(value.roles, &encodeRole)},
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
    record.partners = readList(json, "partners", &decodePartner);
    record.roles = readList(json, "roles", &decodeRole);
    record.involvement = decodeInvolvement(json[key("involvement")].toObject());
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
