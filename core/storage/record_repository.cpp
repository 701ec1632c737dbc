#include "core/storage/repositories.h"

#include "core/storage/choice_columns.h"
#include "core/storage/damage.h"
#include "core/storage/dialect.h"
#include "core/storage/query.h"

#include <unordered_map>

namespace kyodo {
namespace {

constexpr QLatin1StringView Select(
    "SELECT id, version, project_id, round_id, number, name, summary, department, area_code, "
    "area_words, area_reason, field_code, field_words, cost_yen, starts_on, ends_on, period_note, "
    "status, outcome, started_by, decided_by, paid_by, answered_by FROM project_record ");

using RecordsById = std::unordered_map<qint64, ProjectRecord>;

Status readInvolvement(RowReader& row, Involvement& involvement)
{
    for (std::optional<Side>* side : {&involvement.startedBy, &involvement.decidedBy,
                                      &involvement.paidBy, &involvement.answeredBy}) {
        const auto code = row.optionalText();
        *side = code ? sideFromCode(*code) : std::nullopt;
        if (code && !*side) {
            return tl::unexpected<Error>(ledgerDamaged(QStringLiteral("side")));
        }
    }
    return {};
}

Result<ProjectRecord> readRecord(RowReader& row)
{
    const auto id = row.id<RecordId>();
    const int version = row.smallNumber();
    const auto project = row.id<ProjectId>();
    const auto round = row.id<SurveyRoundId>();
    const int number = row.smallNumber();
    KYODO_TRY_ASSIGN(const Name name, stored(Name::parse(row.text())));
    ProjectRecord record{id, version, project, round, number, name};
    record.summary = row.text();
    record.department = row.text();
    record.area = readChoice<AreaCode>(row);
    record.areaReason = row.text();
    record.field = readChoice<FieldCode>(row);
    if (const auto cost = row.optionalNumber()) {
        KYODO_TRY_ASSIGN(record.cost, stored(Yen::fromAmount(*cost)));
    }
    record.startsOn = row.optionalDate();
    record.endsOn = row.optionalDate();
    record.periodNote = row.text();
    const auto status = statusFromCode(row.text());
    if (!status) {
        return tl::unexpected<Error>(ledgerDamaged(QStringLiteral("status")));
    }
    record.status = *status;
    record.outcome = row.text();
    KYODO_TRY(readInvolvement(row, record.involvement));
    return record;
}

/// See dialect::ListedIds.
QString listOf(std::span<const RecordId> ids)
{
    QString list;
    for (const RecordId& id : ids) {
        list += (list.isEmpty() ? u'[' : u',') + QString::number(id.value());
    }
    return list + u']';
}

/// Reads rows of a table that belongs to the records: `read(row, record)`, the record's id being
/// the first column.
template <class Read>
Status readParts(Database& database, QLatin1StringView select, const QString& ids,
                 RecordsById& records, Read read)
{
    Query query(database, select + QStringLiteral(" WHERE record_id IN ") + dialect::ListedIds +
                              QStringLiteral(" ORDER BY record_id, position"));
    query.bind(QStringLiteral("ids"), ids);
    return query.forEachRow([&](RowReader& row) -> Status {
        const auto record = records.find(row.number());
        if (record == records.end()) {
            return tl::unexpected<Error>(ledgerDamaged(QStringLiteral("part of no record")));
        }
        read(row, record->second);
        return {};
    });
}

Status readForms(Database& database, const QString& ids, RecordsById& records)
{
    constexpr QLatin1StringView select("SELECT record_id, form_code, words FROM record_form");
    return readParts(database, select, ids, records, [](RowReader& row, ProjectRecord& record) {
        const auto code = row.optionalCode<FormCode>();
        record.forms.push_back({code, row.text()});
    });
}

Status readPartners(Database& database, const QString& ids, RecordsById& records)
{
    constexpr QLatin1StringView select("SELECT record_id, name, organisation_id, kind_code, "
                                       "kind_words, role FROM record_partner");
    return readParts(database, select, ids, records, [](RowReader& row, ProjectRecord& record) {
        QString name = row.text();
        const auto organisation = row.optionalId<OrganisationId>();
        auto kind = readChoice<ActorKindCode>(row);
        record.partners.push_back({std::move(name), organisation, std::move(kind), row.text()});
    });
}

Status readRoles(Database& database, const QString& ids, RecordsById& records)
{
    constexpr QLatin1StringView select(
        "SELECT record_id, task, city_side, partners FROM record_role");
    return readParts(database, select, ids, records, [](RowReader& row, ProjectRecord& record) {
        QString task = row.text();
        QString citySide = row.text();
        record.roles.push_back({std::move(task), std::move(citySide), row.text()});
    });
}

std::optional<QString> sideText(const std::optional<Side>& side)
{
    return side ? std::optional(sideCode(*side)) : std::nullopt;
}

} // namespace

Result<std::optional<ProjectRecord>> RecordRepository::find(RecordId id) const
{
    KYODO_TRY_ASSIGN(std::vector<ProjectRecord> found, load(std::span(&id, 1)));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

Result<std::vector<ProjectRecord>> RecordRepository::load(std::span<const RecordId> ids) const
{
    if (ids.empty()) {
        return std::vector<ProjectRecord>{};
    }
    const QString list = listOf(ids);
    RecordsById found;
    found.reserve(ids.size());
    Query query(m_database, Select + QStringLiteral("WHERE id IN ") + dialect::ListedIds);
    query.bind(QStringLiteral("ids"), list);
    KYODO_TRY(query.forEachRow([&](RowReader& row) -> Status {
        KYODO_TRY_ASSIGN(ProjectRecord record, row.whole(Kind, readRecord(row)));
        found.emplace(record.id.value(), std::move(record));
        return {};
    }));
    KYODO_TRY(readForms(m_database, list, found));
    KYODO_TRY(readPartners(m_database, list, found));
    KYODO_TRY(readRoles(m_database, list, found));

    std::vector<ProjectRecord> records;
    records.reserve(ids.size());
    for (const RecordId& id : ids) {
        if (auto record = found.extract(id.value())) {
            records.push_back(std::move(record.mapped()));
        }
    }
    return records;
}

Result<std::vector<ProjectRecord>> RecordRepository::ofProject(ProjectId project) const
{
    Query query(m_database, QStringLiteral("SELECT id FROM project_record WHERE project_id = :id"));
    query.bind(QStringLiteral("id"), project);
    KYODO_TRY_ASSIGN(const std::vector<RecordId> ids, readIds<RecordId>(query));
    return load(ids);
}

Result<std::vector<RecordId>> RecordRepository::withPartner(OrganisationId organisation) const
{
    Query query(m_database, QStringLiteral("SELECT DISTINCT record_id FROM record_partner "
                                           "WHERE organisation_id = :id ORDER BY record_id"));
    query.bind(QStringLiteral("id"), organisation);
    return readIds<RecordId>(query);
}

Result<std::vector<Partner>> RecordRepository::partnersIn(SurveyRoundId round) const
{
    Query query(m_database,
                QStringLiteral("SELECT DISTINCT p.name, p.organisation_id, p.kind_code, "
                               "p.kind_words FROM record_partner p JOIN project_record r ON "
                               "r.id = p.record_id WHERE r.round_id = :round ORDER BY p.name"));
    query.bind(QStringLiteral("round"), round);
    std::vector<Partner> partners;
    KYODO_TRY(query.forEachRow([&](RowReader& row) -> Status {
        QString name = row.text();
        const auto organisation = row.optionalId<OrganisationId>();
        partners.push_back({std::move(name), organisation, readChoice<ActorKindCode>(row), {}});
        return {};
    }));
    return partners;
}

Result<std::vector<ProjectRecord>> RecordRepository::named(SurveyRoundId round,
                                                           const QString& nameKey) const
{
    Query query(m_database, QStringLiteral("SELECT id FROM project_record WHERE round_id = :round "
                                           "AND name_key = :key ORDER BY id"));
    query.bind(QStringLiteral("round"), round).bind(QStringLiteral("key"), nameKey);
    KYODO_TRY_ASSIGN(const std::vector<RecordId> ids, readIds<RecordId>(query));
    return load(ids);
}

Status RecordRepository::put(const ProjectRecord& value)
{
    Query query(
        m_database,
        QStringLiteral(
            "INSERT INTO project_record (id, version, project_id, round_id, number, name, "
            "name_key, summary, department, area_code, area_words, area_reason, field_code, "
            "field_words, cost_yen, starts_on, ends_on, period_note, status, outcome, "
            "started_by, decided_by, paid_by, answered_by) "
            "VALUES (:id, :version, :project, :round, :number, :name, :name_key, :summary, "
            ":department, :area_code, :area_words, :area_reason, :field_code, :field_words, "
            ":cost, :starts_on, :ends_on, :period_note, :status, :outcome, :started_by, "
            ":decided_by, :paid_by, :answered_by) "
            "ON CONFLICT (id) DO UPDATE SET version = excluded.version, "
            "project_id = excluded.project_id, round_id = excluded.round_id, "
            "number = excluded.number, name = excluded.name, name_key = excluded.name_key, "
            "summary = excluded.summary, department = excluded.department, "
            "area_code = excluded.area_code, area_words = excluded.area_words, "
            "area_reason = excluded.area_reason, field_code = excluded.field_code, "
            "field_words = excluded.field_words, cost_yen = excluded.cost_yen, "
            "starts_on = excluded.starts_on, ends_on = excluded.ends_on, "
            "period_note = excluded.period_note, status = excluded.status, "
            "outcome = excluded.outcome, started_by = excluded.started_by, "
            "decided_by = excluded.decided_by, paid_by = excluded.paid_by, "
            "answered_by = excluded.answered_by"));
    query.bind(QStringLiteral("id"), value.id)
        .bind(QStringLiteral("version"), value.version)
        .bind(QStringLiteral("project"), value.project)
        .bind(QStringLiteral("round"), value.round)
        .bind(QStringLiteral("number"), value.number)
        .bind(QStringLiteral("name"), value.name.text())
        .bind(QStringLiteral("name_key"), value.name.key())
        .bind(QStringLiteral("summary"), value.summary)
        .bind(QStringLiteral("department"), value.department)
        .bind(QStringLiteral("area_code"), codeText(value.area))
        .bind(QStringLiteral("area_words"), wordsText(value.area))
        .bind(QStringLiteral("area_reason"), value.areaReason)
        .bind(QStringLiteral("field_code"), codeText(value.field))
        .bind(QStringLiteral("field_words"), wordsText(value.field))
        .bind(QStringLiteral("cost"),
              value.cost ? std::optional<qint64>(value.cost->amount()) : std::nullopt)
        .bind(QStringLiteral("starts_on"), value.startsOn)
        .bind(QStringLiteral("ends_on"), value.endsOn)
        .bind(QStringLiteral("period_note"), value.periodNote)
        .bind(QStringLiteral("status"), statusCode(value.status))
        .bind(QStringLiteral("outcome"), value.outcome)
        .bind(QStringLiteral("started_by"), sideText(value.involvement.startedBy))
        .bind(QStringLiteral("decided_by"), sideText(value.involvement.decidedBy))
        .bind(QStringLiteral("paid_by"), sideText(value.involvement.paidBy))
        .bind(QStringLiteral("answered_by"), sideText(value.involvement.answeredBy));
    KYODO_TRY(query.exec());
    KYODO_TRY(putForms(value));
    KYODO_TRY(putPartners(value));
    return putRoles(value);
}

Status RecordRepository::putForms(const ProjectRecord& value)
{
    Query clear(m_database, QStringLiteral("DELETE FROM record_form WHERE record_id = :id"));
    KYODO_TRY(clear.bind(QStringLiteral("id"), value.id).exec());
    int position = 0;
    for (const FormChoice& form : value.forms) {
        Query query(
            m_database,
            QStringLiteral("INSERT INTO record_form (record_id, position, form_code, words) "
                           "VALUES (:id, :position, :code, :words)"));
        query.bind(QStringLiteral("id"), value.id)
            .bind(QStringLiteral("position"), position++)
            .bind(QStringLiteral("code"), optionalText(form.code))
            .bind(QStringLiteral("words"), form.words);
        KYODO_TRY(query.exec());
    }
    return {};
}

Status RecordRepository::putPartners(const ProjectRecord& value)
{
    Query clear(m_database, QStringLiteral("DELETE FROM record_partner WHERE record_id = :id"));
    KYODO_TRY(clear.bind(QStringLiteral("id"), value.id).exec());
    int position = 0;
    for (const Partner& partner : value.partners) {
        Query query(m_database,
                    QStringLiteral("INSERT INTO record_partner (record_id, position, name, "
                                   "organisation_id, kind_code, kind_words, role) VALUES (:id, "
                                   ":position, :name, :organisation, :kind, :kind_words, :role)"));
        query.bind(QStringLiteral("id"), value.id)
            .bind(QStringLiteral("position"), position++)
            .bind(QStringLiteral("name"), partner.name)
            .bind(QStringLiteral("organisation"),
                  partner.organisation ? std::optional<qint64>(partner.organisation->value())
                                       : std::nullopt)
            .bind(QStringLiteral("kind"), codeText(partner.kind))
            .bind(QStringLiteral("kind_words"), wordsText(partner.kind))
            .bind(QStringLiteral("role"), partner.role);
        KYODO_TRY(query.exec());
    }
    return {};
}

Status RecordRepository::putRoles(const ProjectRecord& value)
{
    Query clear(m_database, QStringLiteral("DELETE FROM record_role WHERE record_id = :id"));
    KYODO_TRY(clear.bind(QStringLiteral("id"), value.id).exec());
    int position = 0;
    for (const RoleShare& role : value.roles) {
        Query query(m_database,
                    QStringLiteral("INSERT INTO record_role (record_id, position, task, city_side, "
                                   "partners) VALUES (:id, :position, :task, :city, :partners)"));
        query.bind(QStringLiteral("id"), value.id)
            .bind(QStringLiteral("position"), position++)
            .bind(QStringLiteral("task"), role.task)
            .bind(QStringLiteral("city"), role.citySide)
            .bind(QStringLiteral("partners"), role.partners);
        KYODO_TRY(query.exec());
    }
    return {};
}

Status RecordRepository::remove(RecordId id)
{
    Query query(m_database, QStringLiteral("DELETE FROM project_record WHERE id = :id"));
    return query.bind(QStringLiteral("id"), id).exec();
}

} // namespace kyodo
