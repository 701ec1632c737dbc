#include "core/storage/damage_list.h"

#include "core/base/text.h"
#include "core/storage/damage.h"
#include "core/storage/query.h"

#include <QCoreApplication>

namespace kyodo {
namespace {

struct Storage
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// The project that an entity is of, as a clerk knows it: %1 its id, %2 its name.
QString ofProject(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Record:
        return Storage::tr("project %1 “%2”");
    case EntityKind::Checklist:
        return Storage::tr("principle check of project %1 “%2”");
    case EntityKind::Evaluation:
        return Storage::tr("evaluation of project %1 “%2”");
    default:
        return {};
    }
}

QString recordsWhere(const EntityRef& entity)
{
    return entity.kind == EntityKind::Record
               ? QStringLiteral("id = :id")
               : QStringLiteral("id = (SELECT record_id FROM %1 WHERE id = :id)")
                     .arg(entityTable(entity.kind));
}

QString placeOf(Database& database, const EntityRef& entity)
{
    constexpr qsizetype LongestName = 40;
    const QString words = ofProject(entity.kind);
    QString place = entityLabel(entity);
    if (words.isEmpty()) {
        return place;
    }
    Query query(database, QStringLiteral("SELECT project_id, name FROM project_record WHERE ") +
                              recordsWhere(entity));
    query.bind(QStringLiteral("id"), entity.id);
    // where this cannot be read either, the entity's own id has to do
    static_cast<void>(query.forEachRow([&](RowReader& row) -> Status {
        const qint64 project = row.number();
        place = words.arg(project).arg(elided(row.text(), LongestName));
        return {};
    }));
    return place;
}

} // namespace

void DamageList::add(const EntityRef& entity, const QString& message)
{
    m_damages.push_back({entity, placeOf(m_database, entity), message});
}

void DamageList::add(const QString& place, const QString& message)
{
    m_damages.push_back({std::nullopt, place, message});
}

} // namespace kyodo
