#include "core/storage/repositories.h"

#include "core/storage/damage.h"
#include "core/storage/query.h"

namespace kyodo {

Result<std::optional<Project>> ProjectRepository::find(ProjectId id) const
{
    Query query(m_database,
                QStringLiteral("SELECT id, version, kana, since_year, note FROM project "
                               "WHERE id = :id"));
    query.bind(QStringLiteral("id"), id);
    KYODO_TRY(query.exec());
    if (!query.next()) {
        return std::nullopt;
    }
    RowReader row(query);
    Project project{row.id<ProjectId>(), row.smallNumber(), row.text()};
    if (const auto year = row.optionalNumber()) {
        KYODO_TRY_ASSIGN(project.since, stored(FiscalYear::fromYear(static_cast<int>(*year))));
    }
    project.note = row.text();
    KYODO_TRY(row.check());
    return project;
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
