#include "core/storage/repositories.h"

#include "core/domain/guideline/guideline_json.h"
#include "core/storage/damage.h"
#include "core/storage/query.h"

namespace kyodo {

Result<std::optional<LedgerGuideline>> GuidelineRepository::find(GuidelineId id) const
{
    Query query(m_database,
                QStringLiteral("SELECT id, version, content FROM guideline WHERE id = :id"));
    query.bind(QStringLiteral("id"), id);
    std::optional<LedgerGuideline> found;
    const Status read = query.forEachRow([&](RowReader& row) -> Status {
        const auto foundId = row.id<GuidelineId>();
        const int version = row.smallNumber();
        KYODO_TRY_ASSIGN(Guideline guideline, stored(readGuideline(row.text().toUtf8())));
        found = LedgerGuideline{foundId, version, std::move(guideline)};
        return {};
    });
    return storedEntity({Kind, id.value()}, read.map([&] { return found; }));
}

Result<std::vector<GuidelineId>> GuidelineRepository::ids() const
{
    Query query(m_database, QStringLiteral("SELECT id FROM guideline ORDER BY id DESC"));
    return readIds<GuidelineId>(query);
}

Status GuidelineRepository::put(const LedgerGuideline& value)
{
    Query query(m_database,
                QStringLiteral("INSERT INTO guideline (id, version, code, edition, content) "
                               "VALUES (:id, :version, :code, :edition, :content) "
                               "ON CONFLICT (id) DO UPDATE SET version = excluded.version, "
                               "code = excluded.code, edition = excluded.edition, "
                               "content = excluded.content"));
    query.bind(QStringLiteral("id"), value.id)
        .bind(QStringLiteral("version"), value.version)
        .bind(QStringLiteral("code"), value.guideline.code)
        .bind(QStringLiteral("edition"), value.guideline.edition)
        .bind(QStringLiteral("content"), QString::fromUtf8(writeGuideline(value.guideline)));
    return query.exec();
}

Status GuidelineRepository::remove(GuidelineId id)
{
    Query query(m_database, QStringLiteral("DELETE FROM guideline WHERE id = :id"));
    return query.bind(QStringLiteral("id"), id).exec();
}

} // namespace kyodo
