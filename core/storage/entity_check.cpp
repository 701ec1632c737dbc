#include "core/domain/organisation/organisation_names.h"
#include "core/storage/change_log.h"
#include "core/storage/damage.h"
#include "core/storage/damage_list.h"
#include "core/storage/entity_codec.h"
#include "core/storage/query.h"
#include "core/storage/repositories.h"

#include <QCoreApplication>

#include <algorithm>

namespace kyodo {
namespace {

struct Storage
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr std::ptrdiff_t BlockSize = 256;

QString unreadable()
{
    return Storage::tr("It cannot be read.");
}

/// The one text that a statement about an entity gives.
Result<QStringList> textsOf(Database& database, const QString& sql, qint64 id)
{
    Query query(database, sql);
    query.bind(QStringLiteral("id"), id);
    QStringList texts;
    KYODO_TRY(query.forEachRow([&](RowReader& row) -> Status {
        texts << row.text();
        return {};
    }));
    return texts;
}

/// The texts that are made from an entity and stored beside it, and what they have to be.
struct MadeTexts
{
    QString sql;
    QStringList expected;
};

std::vector<MadeTexts> madeTexts(const LedgerGuideline& value)
{
    return {{QStringLiteral("SELECT code FROM guideline WHERE id = :id UNION ALL "
                            "SELECT edition FROM guideline WHERE id = :id"),
             {value.guideline.code, value.guideline.edition}}};
}

std::vector<MadeTexts> madeTexts(const Organisation& value)
{
    QStringList keys = organisationNameKeys(value);
    std::sort(keys.begin(), keys.end());
    return {
        {QStringLiteral("SELECT name_key FROM organisation WHERE id = :id"), {value.name.key()}},
        {QStringLiteral("SELECT name_key FROM organisation_name WHERE organisation_id = :id"),
         keys}};
}

std::vector<MadeTexts> madeTexts(const ProjectRecord& value)
{
    return {
        {QStringLiteral("SELECT name_key FROM project_record WHERE id = :id"), {value.name.key()}}};
}

template <class Value>
std::vector<MadeTexts> madeTexts(const Value&)
{
    return {};
}

template <class Value>
Status checkMadeTexts(DamageList& damages, const EntityRef& entity, const Value& value)
{
    for (const MadeTexts& made : madeTexts(value)) {
        KYODO_TRY_ASSIGN(QStringList texts, textsOf(damages.database(), made.sql, entity.id));
        if (made.expected.size() > 1 && entity.kind == EntityKind::Organisation) {
            std::sort(texts.begin(), texts.end());
        }
        if (texts != made.expected) {
            damages.add(entity, Storage::tr("The keys by which its name is found are other than "
                                            "its name."));
        }
    }
    return {};
}

Result<std::vector<qint64>> idsIn(Database& database, EntityKind kind)
{
    Query query(database, QStringLiteral("SELECT id FROM %1 ORDER BY id").arg(entityTable(kind)));
    std::vector<qint64> ids;
    KYODO_TRY(query.forEachRow([&](RowReader& row) -> Status {
        ids.push_back(row.number());
        return {};
    }));
    return ids;
}

template <class Value>
Status checkValue(DamageList& damages, PresentEntities& present, const EntityRef& entity,
                  const Value& value)
{
    present[entity] = ReadEntity{qHash(logText(encode(value))), value.version};
    return checkMadeTexts(damages, entity, value);
}

template <class Repository>
Status checkOne(DamageList& damages, PresentEntities& present, qint64 id)
{
    const EntityRef entity{Repository::Kind, id};
    const auto valid = Repository::IdType::fromValue(id);
    const auto value = valid ? Repository(damages.database()).find(*valid)
                             : tl::unexpected<Error>(ledgerDamaged(QStringLiteral("id")));
    if (!value && value.error().code != ErrorCode::LedgerUnreadable) {
        return tl::unexpected<Error>(value.error());
    }
    if (!value || !*value) {
        damages.add(entity, unreadable());
        present[entity] = std::nullopt;
        return {};
    }
    return checkValue(damages, present, entity, **value);
}

template <class Repository>
Status checkKind(DamageList& damages, PresentEntities& present)
{
    KYODO_TRY_ASSIGN(const auto ids, idsIn(damages.database(), Repository::Kind));
    for (const qint64 id : ids) {
        KYODO_TRY(checkOne<Repository>(damages, present, id));
    }
    return {};
}

/// As one block, or where that fails one by one.
Status checkRecords(DamageList& damages, PresentEntities& present, std::span<const qint64> ids)
{
    std::vector<RecordId> valid;
    for (const qint64 id : ids) {
        if (const auto known = RecordId::fromValue(id)) {
            valid.push_back(*known);
        }
    }
    const auto records = RecordRepository(damages.database()).load(valid);
    if (records && records->size() == ids.size()) {
        for (const ProjectRecord& record : *records) {
            KYODO_TRY(
                checkValue(damages, present, {EntityKind::Record, record.id.value()}, record));
        }
        return {};
    }
    for (const qint64 id : ids) {
        KYODO_TRY(checkOne<RecordRepository>(damages, present, id));
    }
    return {};
}

Status checkAllRecords(DamageList& damages, PresentEntities& present)
{
    KYODO_TRY_ASSIGN(const auto ids, idsIn(damages.database(), EntityKind::Record));
    for (auto first = ids.begin(); first != ids.end();) {
        const auto last = first + std::min(BlockSize, ids.end() - first);
        KYODO_TRY(checkRecords(damages, present, {first, last}));
        first = last;
    }
    return {};
}

} // namespace

Status checkEntities(DamageList& damages, PresentEntities& present)
{
    KYODO_TRY(checkKind<GuidelineRepository>(damages, present));
    KYODO_TRY(checkKind<SurveyRoundRepository>(damages, present));
    KYODO_TRY(checkKind<OrganisationRepository>(damages, present));
    KYODO_TRY(checkKind<ProjectRepository>(damages, present));
    KYODO_TRY(checkAllRecords(damages, present));
    KYODO_TRY(checkKind<ChecklistRepository>(damages, present));
    return checkKind<EvaluationRepository>(damages, present);
}

} // namespace kyodo
