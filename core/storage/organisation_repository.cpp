#include "core/storage/repositories.h"

#include "core/storage/damage.h"
#include "core/storage/query.h"

namespace kyodo {
namespace {

constexpr QLatin1StringView
    Select("SELECT id, version, name, kana, kind_code, contact, note FROM organisation ");

Result<Organisation> readOrganisation(RowReader& row)
{
    const auto id = row.id<OrganisationId>();
    const int version = row.smallNumber();
    KYODO_TRY_ASSIGN(const Name name, stored(Name::parse(row.text())));
    QString kana = row.text();
    const auto kind = row.optionalCode<ActorKindCode>();
    QString contact = row.text();
    return Organisation{id, version, name, std::move(kana), kind, std::move(contact), row.text()};
}

Result<std::vector<Organisation>> readAll(Query& query)
{
    std::vector<Organisation> organisations;
    KYODO_TRY(query.forEachRow([&](RowReader& row) -> Status {
        KYODO_TRY_ASSIGN(Organisation organisation, readOrganisation(row));
        organisations.push_back(std::move(organisation));
        return {};
    }));
    return organisations;
}

} // namespace

Result<std::optional<Organisation>> OrganisationRepository::find(OrganisationId id) const
{
    Query query(m_database, Select + QStringLiteral("WHERE id = :id"));
    query.bind(QStringLiteral("id"), id);
    KYODO_TRY_ASSIGN(std::vector<Organisation> found, readAll(query));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

Result<std::vector<Organisation>> OrganisationRepository::named(const QString& nameKey) const
{
    Query query(m_database, Select + QStringLiteral("WHERE name_key = :key ORDER BY id"));
    return readAll(query.bind(QStringLiteral("key"), nameKey));
}

Result<std::vector<Organisation>> OrganisationRepository::all(const QString& nameKey) const
{
    Query query(m_database,
                Select + QStringLiteral("WHERE name_key LIKE :key ORDER BY kana, name_key, id"));
    const QString pattern = u'%' + nameKey + u'%';
    return readAll(query.bind(QStringLiteral("key"), pattern));
}

Status OrganisationRepository::put(const Organisation& value)
{
    Query query(
        m_database,
        QStringLiteral(
            "INSERT INTO organisation (id, version, name, name_key, kana, kind_code, "
            "contact, note) VALUES (:id, :version, :name, :name_key, :kana, :kind, :contact, "
            ":note) ON CONFLICT (id) DO UPDATE SET version = excluded.version, "
            "name = excluded.name, name_key = excluded.name_key, kana = excluded.kana, "
            "kind_code = excluded.kind_code, contact = excluded.contact, "
            "note = excluded.note"));
    query.bind(QStringLiteral("id"), value.id)
        .bind(QStringLiteral("version"), value.version)
        .bind(QStringLiteral("name"), value.name.text())
        .bind(QStringLiteral("name_key"), value.name.key())
        .bind(QStringLiteral("kana"), value.kana)
        .bind(QStringLiteral("kind"), optionalText(value.kind))
        .bind(QStringLiteral("contact"), value.contact)
        .bind(QStringLiteral("note"), value.note);
    return query.exec();
}

Status OrganisationRepository::remove(OrganisationId id)
{
    Query query(m_database, QStringLiteral("DELETE FROM organisation WHERE id = :id"));
    return query.bind(QStringLiteral("id"), id).exec();
}

} // namespace kyodo
