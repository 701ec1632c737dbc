#include "core/storage/repositories.h"

#include "core/storage/damage.h"
#include "core/storage/query.h"

namespace kyodo {
namespace {

Result<Project> readProject(RowReader& row)
{
    const auto id = row.id<ProjectId>();
    const int version = row.smallNumber();
    Project project{id, version, row.text()};
    if (const auto year = row.optionalSmallNumber()) {
        KYODO_TRY_ASSIGN(project.since, stored(FiscalYear::fromYear(*year)));
    }
    project.note = row.text();
    return project;
}

} // namespace

Result<std::optional<Project>> ProjectRepository::find(ProjectId id) const
{
    Query query(m_database,
                QStringLiteral("SELECT id, version, kana, since_year, note FROM project "
                               "WHERE id = :id"));
    query.bind(QStringLiteral("id"), id);
    std::optional<Project> found;
    const Status read = query.forEachRow([&](RowReader& row) -> Status {
        KYODO_TRY_ASSIGN(found, readProject(row));
        return {};
    });
    return storedEntity({Kind, id.value()}, read.map([&] { return found; }));
}

Status ProjectRepository::put(const Project& value)
{
    Query query(m_database,
                QStringLiteral("INSERT INTO project (id, version, kana, since_year, note) "
                               "VALUES (:id, :version, :kana, :since, :note) "
                               "ON CONFLICT (id) DO UPDATE SET version = excluded.version, "
                               "kana = excluded.kana, since_year = excluded.since_year, "
                               "note = excluded.note"));
    query.bind(QStringLiteral("id"), value.id)
        .bind(QStringLiteral("version"), value.version)
        .bind(QStringLiteral("kana"), value.kana)
        .bind(QStringLiteral("since"),
              value.since ? std::optional<qint64>(value.since->year()) : std::nullopt)
        .bind(QStringLiteral("note"), value.note);
    return query.exec();
}

Status ProjectRepository::remove(ProjectId id)
{
    Query query(m_database, QStringLiteral("DELETE FROM project WHERE id = :id"));
    return query.bind(QStringLiteral("id"), id).exec();
}

} // namespace kyodo
