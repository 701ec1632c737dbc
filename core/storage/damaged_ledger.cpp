#include "core/storage/damaged_ledger.h"

#include "core/base/visible_text.h"
#include "core/storage/change_log.h"
#include "core/storage/damage.h"
#include "core/storage/dialect.h"
#include "core/storage/entity_codec.h"
#include "core/storage/id_sequence.h"
#include "core/storage/migrator.h"
#include "core/storage/query.h"
#include "core/storage/schema_comparison.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <limits>
#include <set>

namespace kyodo {
namespace {

struct Storage
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// Ids tried one by one where a table breaks off: no office has more entries of a kind.
constexpr qint64 MostTried = 300'000;

Status copyFile(const QString& from, const QString& to)
{
    QFile source(from);
    if (!QFileInfo(from).isFile() || !source.copy(to)) {
        return failure(ErrorCode::FileRead,
                       Storage::tr("“%1” cannot be copied to be read. It was not changed. Check "
                                   "that you may read it, and that there is room on the disk.")
                           .arg(shownPath(from)),
                       source.errorString());
    }
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

/// The bytes of the header that are the same in every ledger (sqlite.org/fileformat.html).
Status mendHeader(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite)) {
        return failure(ErrorCode::FileRead, file.errorString());
    }
    const auto put = [&](qint64 place, const QByteArray& bytes) {
        return file.seek(place) && file.write(bytes) == bytes.size();
    };
    constexpr qint64 Versions = 18; // rollback journal, no reserved space, payload fractions
    constexpr qint64 Format = 44;
    constexpr qint64 Encoding = 56;
    const bool isMended = put(0, QByteArrayLiteral("SQLite format 3\0")) &&
                          put(Versions, QByteArrayLiteral("\1\1\0\100\40\40")) &&
                          put(Format, QByteArrayLiteral("\0\0\0\4")) &&
                          put(Encoding, QByteArrayLiteral("\0\0\0\1"));
    return isMended ? Status() : failure(ErrorCode::FileRead, file.errorString());
}

/// Triggers, views and whatever else no version makes, each by itself: some may be stuck.
void dropForeign(Database& database, const SchemaDifference& difference)
{
    for (const SchemaObject& object : difference.foreign) {
        const bool isOwnTable =
            object.type == QStringLiteral("table") &&
            std::any_of(difference.missing.begin(), difference.missing.end(),
                        [&](const SchemaObject& own) { return own.name == object.name; });
        if (!isOwnTable || object.sql.contains(QStringLiteral("VIRTUAL"), Qt::CaseInsensitive)) {
            const QString name = QString(object.name).replace(u'"', QStringLiteral("\"\""));
            static_cast<void>(database.run(
                QStringLiteral("DROP %1 IF EXISTS \"%2\"").arg(object.type.toUpper(), name)));
        }
    }
}

Status refuseViews(const SchemaDifference& difference)
{
    for (const SchemaObject& object : difference.foreign) {
        if (object.type == QStringLiteral("view") || object.type == QStringLiteral("trigger")) {
            return tl::unexpected<Error>(ledgerDamaged(QStringLiteral("foreign view")));
        }
    }
    return {};
}

/// Whatever the file says: the version whose schema it has, or is nearest to.
Status settleVersion(Database& database, const std::vector<Migration>& migrations)
{
    int best = 0;
    size_t least = std::numeric_limits<size_t>::max();
    const auto set = [&](int version) {
        return database.run(QStringLiteral("PRAGMA user_version = %1").arg(version));
    };
    for (const Migration& migration : migrations) {
        KYODO_TRY(set(migration.number));
        KYODO_TRY_ASSIGN(const SchemaDifference difference, schemaDifference(database));
        if (const size_t size = difference.foreign.size() + difference.missing.size();
            size <= least) {
            least = size;
            best = migration.number;
        }
    }
    return set(best);
}

/// As far as it goes: what fails here fails again where it is read.
Status prepare(Database& database)
{
    KYODO_TRY_ASSIGN(const auto migrations, builtInMigrations());
    KYODO_TRY(settleVersion(database, migrations));
    KYODO_TRY_ASSIGN(const SchemaDifference before, schemaDifference(database));
    dropForeign(database, before);
    KYODO_TRY_ASSIGN(const SchemaDifference after, schemaDifference(database));
    KYODO_TRY(refuseViews(after));
    static_cast<void>(migrate(database, migrations));
    return {};
}

/// The ids that a statement gives in order, until it fails or its tree of pages turns out to run in
/// circles; false when it did.
bool gatherIds(Database& database, const QString& sql, std::set<qint64>& ids)
{
    constexpr qint64 LeastBytesOfRow = 4;
    const qint64 most = QFileInfo(database.path()).size() / LeastBytesOfRow;
    qint64 count = 0;
    Query query(database, sql, Query::Statement::Once);
    return query
        .forEachRow([&](RowReader& row) -> Status {
            if (const qint64 id = row.number(); id > 0 && id < IdCounter::LargestId) {
                ids.insert(id);
            }
            return ++count <= most ? Status() : tl::unexpected<Error>(ledgerDamaged({}));
        })
        .has_value();
}

/// How the history left an entity. None: it does not say; none inside: removed.
using Logged = std::optional<std::optional<QJsonObject>>;

Logged lastLogged(Database& database, const EntityRef& entity)
{
    Query query(
        database,
        QStringLiteral("SELECT after_json FROM change WHERE entity = :kind AND "
                       "entity_id = :id ORDER BY change_set_id DESC, position DESC LIMIT 1"));
    query.bind(QStringLiteral("kind"), entityCode(entity.kind))
        .bind(QStringLiteral("id"), entity.id);
    Logged logged;
    const Status read = query.forEachRow([&](RowReader& row) -> Status {
        const auto text = row.optionalText();
        logged =
            text ? std::optional(QJsonDocument::fromJson(text->toUtf8()).object()) : std::nullopt;
        return {};
    });
    return read ? logged : std::nullopt;
}

// The decoder of an entity, by its repository.
auto decoded(const GuidelineRepository*, const QJsonObject& json)
{
    return decodeGuideline(json);
}
auto decoded(const SurveyRoundRepository*, const QJsonObject& json)
{
    return decodeRound(json);
}
auto decoded(const OrganisationRepository*, const QJsonObject& json)
{
    return decodeOrganisation(json);
}
auto decoded(const ProjectRepository*, const QJsonObject& json)
{
    return decodeProject(json);
}
auto decoded(const RecordRepository*, const QJsonObject& json)
{
    return decodeRecord(json);
}
auto decoded(const ChecklistRepository*, const QJsonObject& json)
{
    return decodeChecklist(json);
}
auto decoded(const EvaluationRepository*, const QJsonObject& json)
{
    return decodeEvaluation(json);
}

/// Bytes that are no text have become this character.
template <class Value>
bool hasBrokenText(const Value& value)
{
    return logText(encode(value)).contains(QChar::ReplacementCharacter);
}

/// An entity of which ledger and history say what they can.
template <class Value>
struct TwoSources
{
    std::optional<Value> stored;
    bool isUnreadable = false; ///< in the ledger
    std::optional<Value> logged;
    bool isRemoved = false; ///< so the history says

    [[nodiscard]] bool takesLogged() const
    {
        return logged && (!stored || (hasBrokenText(*stored) && !hasBrokenText(*logged)));
    }

    /// Empty when there is nothing to say.
    [[nodiscard]] QString remark() const
    {
        if (!stored) {
            return logged                       ? Storage::tr("It cannot be read, and was taken "
                                                                                    "from the history.")
                   : isUnreadable && !isRemoved ? Storage::tr("It cannot be read, and is lost.")
                                                : QString();
        }
        const bool isSame = logged ? *stored == *logged : !isRemoved;
        return isSame          ? QString()
               : takesLogged() ? Storage::tr("Its text is damaged, and was taken from the history.")
                               : Storage::tr("It is other than its history says, and was taken as "
                                             "it stands.");
    }
};

template <class Repository>
TwoSources<typename Repository::Value> sourcesOf(Database& database, typename Repository::IdType id)
{
    TwoSources<typename Repository::Value> sources;
    auto stored = Repository(database).find(id);
    sources.isUnreadable = !stored;
    if (stored && *stored) {
        sources.stored = std::move(*stored);
        sources.stored->version = 0;
    }
    const Logged logged = lastLogged(database, {Repository::Kind, id.value()});
    sources.isRemoved = logged && !*logged;
    if (logged && *logged) {
        sources.logged = decoded(static_cast<const Repository*>(nullptr), **logged);
    }
    if (sources.logged && sources.logged->id != id) {
        sources.logged.reset();
    }
    return sources;
}

} // namespace

Result<std::unique_ptr<DamagedLedger>> DamagedLedger::open(const QString& path)
{
    std::unique_ptr<DamagedLedger> ledger(new DamagedLedger);
    const QString copy = ledger->m_folder.filePath(QStringLiteral("copy.kyodo"));
    KYODO_TRY(copyFile(path, copy));
    const QString journal = QStringLiteral("-journal");
    if (QFileInfo(path + journal).isFile()) {
        KYODO_TRY(copyFile(path + journal, copy + journal));
    }
    KYODO_TRY(mendHeader(copy));
    KYODO_TRY_ASSIGN(ledger->m_database, Database::open(copy, Database::Access::ReadWrite));
    KYODO_TRY(prepare(*ledger->m_database));
    return ledger;
}

std::vector<qint64> DamagedLedger::idsOf(EntityKind kind)
{
    std::set<qint64> ids;
    const QString select =
        QStringLiteral("SELECT id FROM %1 NOT INDEXED ORDER BY id").arg(entityTable(kind));
    const bool isWhole = gatherIds(*m_database, select, ids);
    if (!isWhole) {
        gatherIds(*m_database, select + QStringLiteral(" DESC"), ids);
    }
    gatherIds(*m_database,
              QStringLiteral("SELECT entity_id FROM change WHERE entity = '%1' ORDER BY entity_id")
                  .arg(entityCode(kind)),
              ids);
    if (!isWhole) {
        // what lies where both ends break off is asked for by its id
        const qint64 last = ids.empty() ? 0 : std::min(*ids.rbegin(), MostTried);
        for (qint64 id = 1; id <= last; ++id) {
            ids.insert(id);
        }
    }
    return {ids.begin(), ids.end()};
}

template <class Repository>
std::vector<typename Repository::Value> DamagedLedger::readAll(std::vector<Damage>& remarks)
{
    std::vector<typename Repository::Value> values;
    for (const qint64 id : idsOf(Repository::Kind)) {
        const auto sources = sourcesOf<Repository>(*m_database, *Repository::IdType::fromValue(id));
        if (const QString remark = sources.remark(); !remark.isEmpty()) {
            const EntityRef entity{Repository::Kind, id};
            remarks.push_back({entity, entityLabel(entity), remark});
        }
        if (const auto& value = sources.takesLogged() ? sources.logged : sources.stored) {
            values.push_back(*value);
        }
    }
    return values;
}

template std::vector<LedgerGuideline>
DamagedLedger::readAll<GuidelineRepository>(std::vector<Damage>&);
template std::vector<SurveyRound>
DamagedLedger::readAll<SurveyRoundRepository>(std::vector<Damage>&);
template std::vector<Organisation>
DamagedLedger::readAll<OrganisationRepository>(std::vector<Damage>&);
template std::vector<Project> DamagedLedger::readAll<ProjectRepository>(std::vector<Damage>&);
template std::vector<ProjectRecord> DamagedLedger::readAll<RecordRepository>(std::vector<Damage>&);
template std::vector<PrincipleChecklist>
DamagedLedger::readAll<ChecklistRepository>(std::vector<Damage>&);
template std::vector<Evaluation> DamagedLedger::readAll<EvaluationRepository>(std::vector<Damage>&);

} // namespace kyodo
