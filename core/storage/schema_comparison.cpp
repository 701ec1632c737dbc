#include "core/storage/schema_comparison.h"

#include "core/base/text.h"
#include "core/storage/damage.h"
#include "core/storage/migrator.h"
#include "core/storage/query.h"

#include <QCoreApplication>
#include <QMutex>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <map>

namespace kyodo {
namespace {

struct Storage
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

using Schema = std::vector<SchemaObject>;

/// More than any version has: a schema made to tire whoever reads it ends here.
constexpr int MostObjects = 500;
constexpr int LongestSql = 20'000;

/// Migrations may be commented and laid out anew, and SQLite joins added columns in its own way.
QString normalized(QString sql)
{
    static const QRegularExpression comment(QStringLiteral("--[^\n]*"));
    static const QRegularExpression around(QStringLiteral(" ?([(),=]) ?"));
    return sql.remove(comment).simplified().replace(around, QStringLiteral("\\1"));
}

Result<Schema> readSchema(Database& database)
{
    Query query(database,
                QStringLiteral("SELECT type, name, tbl_name, substr(sql, 1, :longest) "
                               "FROM sqlite_schema LIMIT :most"),
                Query::Statement::Once);
    query.bind(QStringLiteral("longest"), LongestSql).bind(QStringLiteral("most"), MostObjects);
    Schema schema;
    KYODO_TRY(query.forEachRow([&](RowReader& row) -> Status {
        QString type = row.text();
        QString name = row.text();
        QString table = row.text();
        schema.push_back({std::move(type), std::move(name), std::move(table),
                          normalized(row.optionalText().value_or(QString()))});
        return {};
    }));
    std::sort(schema.begin(), schema.end());
    return schema;
}

/// What the program makes of an empty file, up to `version`.
Result<Schema> madeSchema(int version)
{
    KYODO_TRY_ASSIGN(std::vector<Migration> migrations, builtInMigrations());
    std::erase_if(migrations, [&](const Migration& step) { return step.number > version; });
    KYODO_TRY_ASSIGN(const auto scratch,
                     Database::open(QStringLiteral(":memory:"), Database::Access::ReadWrite,
                                    Database::File::MayBeMade));
    KYODO_TRY(migrate(*scratch, migrations));
    return readSchema(*scratch);
}

/// Made once: a ledger is opened in hundredths of a second, and by several threads.
Result<Schema> ownSchema(int version)
{
    static QMutex mutex;
    static std::map<int, Schema> made;
    const QMutexLocker lock(&mutex);
    if (!made.contains(version)) {
        KYODO_TRY_ASSIGN(Schema schema, madeSchema(version));
        made.emplace(version, std::move(schema));
    }
    return made.at(version);
}

QString typeWord(const QString& type)
{
    if (type == QStringLiteral("trigger")) {
        return Storage::tr("trigger");
    }
    if (type == QStringLiteral("view")) {
        return Storage::tr("view");
    }
    return type == QStringLiteral("index") ? Storage::tr("index") : Storage::tr("table");
}

/// A name that anybody may have chosen, fit to be shown.
QString shown(const QString& name)
{
    constexpr qsizetype Longest = 60;
    QString plain = name.left(Longest * 2);
    for (QChar& c : plain) {
        c = c.isPrint() ? c : u'?';
    }
    return elided(plain, Longest);
}

} // namespace

Result<SchemaDifference> schemaDifference(Database& database)
{
    KYODO_TRY_ASSIGN(const int version, schemaVersion(database));
    KYODO_TRY_ASSIGN(const Schema own, ownSchema(version));
    KYODO_TRY_ASSIGN(const Schema found, readSchema(database));
    SchemaDifference difference;
    std::set_difference(found.begin(), found.end(), own.begin(), own.end(),
                        std::back_inserter(difference.foreign));
    std::set_difference(own.begin(), own.end(), found.begin(), found.end(),
                        std::back_inserter(difference.missing));
    return difference;
}

Status requireOwnSchema(Database& database)
{
    KYODO_TRY_ASSIGN(const SchemaDifference difference, schemaDifference(database));
    if (!difference.foreign.empty()) {
        const SchemaObject& first = difference.foreign.front();
        return failure(
            ErrorCode::LedgerUnreadable,
            Storage::tr("The file holds something that 協働台帳 never makes: the %1 “%2”. It could "
                        "change or invent what you see, so nothing was read and nothing was "
                        "changed. Restore the ledger from a backup, or save what can be read as a "
                        "new ledger.")
                .arg(typeWord(first.type), shown(first.name)),
            QStringLiteral("%1 foreign objects").arg(difference.foreign.size()));
    }
    if (!difference.missing.empty()) {
        return tl::unexpected<Error>(
            ledgerDamaged(QStringLiteral("no ") + difference.missing.front().name));
    }
    return {};
}

} // namespace kyodo
