#include "core/storage/damage.h"
#include "core/storage/entity_codec.h"
#include "core/storage/query.h"
#include "core/storage/repositories.h"

#include <QJsonDocument>

namespace kyodo {
namespace {

/// Checklists and evaluations are stored alike: one document a record, in a table of their own.
template <class Value>
struct ReviewTable
{
    EntityKind kind;
    QLatin1StringView name;
    std::optional<Value> (*decode)(const QJsonObject&);
};

constexpr ReviewTable<PrincipleChecklist> Checklists{
    EntityKind::Checklist, QLatin1StringView("checklist"), &decodeChecklist};
constexpr ReviewTable<Evaluation> Evaluations{EntityKind::Evaluation,
                                              QLatin1StringView("evaluation"), &decodeEvaluation};

/// The document of a row, which says itself what row it belongs to.
template <class Value>
Result<Value> readReview(const ReviewTable<Value>& table, RowReader& row)
{
    const qint64 id = row.number();
    const int version = row.smallNumber();
    const qint64 record = row.number();
    auto value = table.decode(QJsonDocument::fromJson(row.text().toUtf8()).object());
    if (!value || value->id.value() != id || value->record.value() != record) {
        return tl::unexpected<Error>(ledgerDamaged(table.name));
    }
    value->version = version;
    return std::move(*value);
}

template <class Value>
Result<std::vector<Value>> readAll(const ReviewTable<Value>& table, Query& query)
{
    std::vector<Value> values;
    KYODO_TRY(query.forEachRow([&](RowReader& row) -> Status {
        KYODO_TRY_ASSIGN(Value value, row.whole(table.kind, readReview(table, row)));
        values.push_back(std::move(value));
        return {};
    }));
    return values;
}

template <class Value, class IdType>
Result<std::vector<Value>> readWhere(Database& database, const ReviewTable<Value>& table,
                                     const QString& condition, IdType id)
{
    Query query(database, QStringLiteral("SELECT id, version, record_id, content FROM %1 WHERE %2")
                              .arg(table.name, condition));
    return readAll(table, query.bind(QStringLiteral("id"), id));
}

template <class Value, class IdType>
Result<std::optional<Value>> readOne(Database& database, const ReviewTable<Value>& table,
                                     const QString& condition, IdType id)
{
    KYODO_TRY_ASSIGN(std::vector<Value> found, readWhere(database, table, condition, id));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

QString ofRoundCondition()
{
    return QStringLiteral("record_id IN (SELECT id FROM project_record WHERE round_id = :id)");
}

template <class Value>
Status putInto(Database& database, const ReviewTable<Value>& table, const Value& value)
{
    Query query(database,
                QStringLiteral("INSERT INTO %1 (id, version, record_id, content) "
                               "VALUES (:id, :version, :record, :content) "
                               "ON CONFLICT (id) DO UPDATE SET version = excluded.version, "
                               "record_id = excluded.record_id, content = excluded.content")
                    .arg(table.name));
    const QByteArray content = QJsonDocument(encode(value)).toJson(QJsonDocument::Compact);
    query.bind(QStringLiteral("id"), value.id)
        .bind(QStringLiteral("version"), value.version)
        .bind(QStringLiteral("record"), value.record)
        .bind(QStringLiteral("content"), QString::fromUtf8(content));
    return query.exec();
}

template <class Value, class IdType>
Status removeFrom(Database& database, const ReviewTable<Value>& table, IdType id)
{
    Query query(database, QStringLiteral("DELETE FROM %1 WHERE id = :id").arg(table.name));
    return query.bind(QStringLiteral("id"), id).exec();
}

} // namespace

Result<std::optional<PrincipleChecklist>> ChecklistRepository::find(ChecklistId id) const
{
    return readOne(m_database, Checklists, QStringLiteral("id = :id"), id);
}

Result<std::optional<PrincipleChecklist>> ChecklistRepository::ofRecord(RecordId record) const
{
    return readOne(m_database, Checklists, QStringLiteral("record_id = :id"), record);
}

Result<std::vector<PrincipleChecklist>> ChecklistRepository::ofRound(SurveyRoundId round) const
{
    return readWhere(m_database, Checklists, ofRoundCondition(), round);
}

Status ChecklistRepository::put(const PrincipleChecklist& value)
{
    return putInto(m_database, Checklists, value);
}

Status ChecklistRepository::remove(ChecklistId id)
{
    return removeFrom(m_database, Checklists, id);
}

Result<std::optional<Evaluation>> EvaluationRepository::find(EvaluationId id) const
{
    return readOne(m_database, Evaluations, QStringLiteral("id = :id"), id);
}

Result<std::optional<Evaluation>> EvaluationRepository::ofRecord(RecordId record) const
{
    return readOne(m_database, Evaluations, QStringLiteral("record_id = :id"), record);
}

Result<std::vector<Evaluation>> EvaluationRepository::ofRound(SurveyRoundId round) const
{
    return readWhere(m_database, Evaluations, ofRoundCondition(), round);
}

Status EvaluationRepository::put(const Evaluation& value)
{
    return putInto(m_database, Evaluations, value);
}

Status EvaluationRepository::remove(EvaluationId id)
{
    return removeFrom(m_database, Evaluations, id);
}

} // namespace kyodo
