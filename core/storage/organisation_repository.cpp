#include "core/base/collation.h"
#include "core/domain/organisation/organisation_names.h"
#include "core/storage/choice_columns.h"
#include "core/storage/damage.h"
#include "core/storage/organisation_codec.h"
#include "core/storage/query.h"
#include "core/storage/repositories.h"

#include <QJsonDocument>

#include <algorithm>

namespace kyodo {
namespace {

constexpr QLatin1StringView Select("SELECT id, version, name, kana, kind_code, kind_words, "
                                   "contact, note, details FROM organisation ");

Result<Organisation> readOrganisation(RowReader& row)
{
    const auto id = row.id<OrganisationId>();
    const int version = row.smallNumber();
    KYODO_TRY_ASSIGN(const Name name, stored(Name::parse(row.text())));
    Organisation organisation{id, version, name};
    organisation.kana = row.text();
    organisation.kind = readChoice<ActorKindCode>(row);
    organisation.contact = row.text();
    organisation.note = row.text();
    const auto details = QJsonDocument::fromJson(row.text().toUtf8());
    if (!details.isObject()) {
        return tl::unexpected<Error>(ledgerDamaged(QStringLiteral("details")));
    }
    decodeDetails(details.object(), organisation);
    return organisation;
}

Result<std::vector<Organisation>> readAll(Query& query)
{
    std::vector<Organisation> organisations;
    KYODO_TRY(query.forEachRow([&](RowReader& row) -> Status {
        KYODO_TRY_ASSIGN(Organisation organisation,
                         row.whole(EntityKind::Organisation, readOrganisation(row)));
        organisations.push_back(std::move(organisation));
        return {};
    }));
    return organisations;
}

std::vector<Organisation> inOrderOfNames(std::vector<Organisation> organisations)
{
    std::vector<std::pair<QString, std::size_t>> places;
    for (std::size_t place = 0; place < organisations.size(); ++place) {
        const Organisation& organisation = organisations[place];
        places.emplace_back(readingKey(organisation.kana, organisation.name.text()), place);
    }
    std::sort(places.begin(), places.end());
    std::vector<Organisation> sorted;
    sorted.reserve(organisations.size());
    for (const auto& [key, place] : places) {
        sorted.push_back(std::move(organisations[place]));
    }
    return sorted;
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
    Query query(m_database,
                Select + QStringLiteral("WHERE id IN (SELECT organisation_id FROM "
                                        "organisation_name WHERE name_key = :key) ORDER BY id"));
    return readAll(query.bind(QStringLiteral("key"), nameKey));
}

Result<std::vector<Organisation>> OrganisationRepository::all() const
{
    Query query(m_database, Select + QStringLiteral("ORDER BY id"));
    KYODO_TRY_ASSIGN(std::vector<Organisation> organisations, readAll(query));
    return inOrderOfNames(std::move(organisations));
}

Status OrganisationRepository::put(const Organisation& value)
{
    Query query(
        m_database,
        QStringLiteral(
            "INSERT INTO organisation (id, version, name, name_key, kana, kind_code, kind_words, "
            "contact, note, details) VALUES (:id, :version, :name, :name_key, :kana, :kind, "
            ":kind_words, :contact, :note, :details) "
            "ON CONFLICT (id) DO UPDATE SET version = excluded.version, "
            "name = excluded.name, name_key = excluded.name_key, kana = excluded.kana, "
            "kind_code = excluded.kind_code, kind_words = excluded.kind_words, "
            "contact = excluded.contact, note = excluded.note, details = excluded.details"));
    const QByteArray details = QJsonDocument(encodeDetails(value)).toJson(QJsonDocument::Compact);
    query.bind(QStringLiteral("id"), value.id)
        .bind(QStringLiteral("version"), value.version)
        .bind(QStringLiteral("name"), value.name.text())
        .bind(QStringLiteral("name_key"), value.name.key())
        .bind(QStringLiteral("kana"), value.kana)
        .bind(QStringLiteral("kind"), codeText(value.kind))
        .bind(QStringLiteral("kind_words"), wordsText(value.kind))
        .bind(QStringLiteral("contact"), value.contact)
        .bind(QStringLiteral("note"), value.note)
        .bind(QStringLiteral("details"), QString::fromUtf8(details));
    KYODO_TRY(query.exec());
    return putNames(value);
}

Status OrganisationRepository::putNames(const Organisation& value)
{
    Query clear(m_database,
                QStringLiteral("DELETE FROM organisation_name WHERE organisation_id = :id"));
    KYODO_TRY(clear.bind(QStringLiteral("id"), value.id).exec());
    for (const QString& key : organisationNameKeys(value)) {
        Query query(m_database,
                    QStringLiteral("INSERT INTO organisation_name (organisation_id, name_key) "
                                   "VALUES (:id, :key)"));
        query.bind(QStringLiteral("id"), value.id).bind(QStringLiteral("key"), key);
        KYODO_TRY(query.exec());
    }
    return {};
}

Status OrganisationRepository::rebuildNames()
{
    KYODO_TRY_ASSIGN(const std::vector<Organisation> organisations, all());
    for (const Organisation& organisation : organisations) {
        KYODO_TRY(putNames(organisation));
    }
    return {};
}

Status OrganisationRepository::remove(OrganisationId id)
{
    Query query(m_database, QStringLiteral("DELETE FROM organisation WHERE id = :id"));
    return query.bind(QStringLiteral("id"), id).exec();
}

} // namespace kyodo
