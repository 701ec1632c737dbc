#include "core/storage/id_sequence.h"

#include "core/storage/damage.h"
#include "core/storage/query.h"

#include <algorithm>

namespace kyodo {
namespace {

Result<QHash<QString, qint64>> readStored(Database& database)
{
    Query query(database, QStringLiteral("SELECT entity, last_id FROM id_sequence"));
    QHash<QString, qint64> stored;
    KYODO_TRY(query.forEachRow([&](RowReader& row) -> Status {
        const QString kind = row.text();
        stored[kind] = row.number();
        return {};
    }));
    return stored;
}

Result<qint64> largestIn(Database& database, const QString& table)
{
    KYODO_TRY_ASSIGN(const QString largest,
                     database.single(QStringLiteral("SELECT max(id) FROM ") + table));
    return largest.toLongLong();
}

Result<qint64> largestLogged(Database& database, const QString& kind)
{
    Query query(database, QStringLiteral("SELECT max(entity_id) FROM change WHERE entity = :kind"));
    query.bind(QStringLiteral("kind"), kind);
    qint64 largest = 0;
    KYODO_TRY(query.forEachRow([&](RowReader& row) -> Status {
        largest = row.optionalNumber().value_or(0);
        return {};
    }));
    return largest;
}

} // namespace

Result<std::vector<IdCounter>> readIdCounters(Database& database)
{
    KYODO_TRY_ASSIGN(const auto stored, readStored(database));
    const QString acts = QStringLiteral("change_set");
    KYODO_TRY_ASSIGN(const qint64 lastAct, largestIn(database, acts));
    std::vector counters{IdCounter{acts, stored.value(acts), lastAct}};
    for (const EntityKind kind : AllEntityKinds) {
        const QString code = entityCode(kind);
        KYODO_TRY_ASSIGN(const qint64 entered, largestIn(database, entityTable(kind)));
        KYODO_TRY_ASSIGN(const qint64 logged, largestLogged(database, code));
        counters.push_back({code, stored.value(code), std::max({entered, logged, qint64{0}})});
    }
    return counters;
}

Status IdSequence::load(Database& database)
{
    KYODO_TRY_ASSIGN(const std::vector<IdCounter> counters, readIdCounters(database));
    for (const IdCounter& counter : counters) {
        const bool isPossible = counter.largest < IdCounter::LargestId;
        m_hasRoom = m_hasRoom && isPossible;
        m_last[counter.kind] = counter.isSound() ? counter.last : isPossible ? counter.largest : 0;
    }
    return {};
}

Status IdSequence::save(Database& database)
{
    for (auto it = m_last.cbegin(); it != m_last.cend(); ++it) {
        Query query(
            database,
            QStringLiteral("INSERT INTO id_sequence (entity, last_id) VALUES (:entity, :last) "
                           "ON CONFLICT (entity) DO UPDATE SET last_id = excluded.last_id"));
        query.bind(QStringLiteral("entity"), it.key()).bind(QStringLiteral("last"), it.value());
        KYODO_TRY(query.exec());
    }
    return {};
}

Status IdSequence::requireRoom() const
{
    return m_hasRoom ? Status() : tl::unexpected<Error>(ledgerDamaged(QStringLiteral("ids")));
}

void IdSequence::keepClearOf(const EntityRef& entity)
{
    qint64& last = m_last[entityCode(entity.kind)];
    last = std::max(last, entity.id);
}

} // namespace kyodo
