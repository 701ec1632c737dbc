#include "core/storage/id_sequence.h"

#include "core/storage/query.h"

namespace kyodo {

Status IdSequence::load(Database& database)
{
    Query query(database, QStringLiteral("SELECT entity, last_id FROM id_sequence"));
    return query.forEachRow([&](RowReader& row) -> Status {
        const QString entity = row.text();
        m_last[entity] = row.number();
        return {};
    });
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

} // namespace kyodo
