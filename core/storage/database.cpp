#include "core/storage/database.h"

#include "core/base/file_problem.h"
#include "core/base/visible_text.h"
#include "core/storage/dialect.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

namespace kyodo {
namespace {

struct Storage
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// Set on every connection. The journal stays what SQLite gives a new file: one that is gone when
/// the ledger is closed. To set it would change the file of another program. EXTRA: a journal that
/// is gone stays gone after a power cut; else it would come back and take the last act with it.
const char* const ConnectionSettings[] = {
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA synchronous = EXTRA",
    "PRAGMA temp_store = MEMORY",
    // of all connections together: a text of hundreds of megabytes is an error, not the end
    "PRAGMA hard_heap_limit = 536870912",
};
/// In kilobytes. Who only reads goes through the ledger once, for a report or a list, and keeps
/// little of it; the window comes back to the same pages all day.
constexpr int CacheForReading = 4'000;
constexpr int CacheForWork = 16'000;

const QString ReadOnlyOption = QStringLiteral("QSQLITE_OPEN_READONLY");
const QString UrlOption = QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI");

QString urlOf(const QString& path, const QString& parameter)
{
    const QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    return QString::fromLatin1(url.toEncoded()) + u'?' + parameter;
}

QStringList placeholdersOf(const QString& sql)
{
    static const QRegularExpression literal(QStringLiteral("'[^']*'"));
    static const QRegularExpression placeholder(QStringLiteral(":([a-z][a-z0-9_]*)"));
    QStringList names;
    auto match = placeholder.globalMatch(QString(sql).remove(literal));
    while (match.hasNext()) {
        names << match.next().captured(1);
    }
    names.removeDuplicates();
    return names;
}

QString savepoint(int level)
{
    return QStringLiteral("level_%1").arg(level);
}

} // namespace

Database::Database(QString path)
    : m_path(std::move(path))
    , m_connectionName(QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

Database::~Database()
{
    m_statements.clear();
    QSqlDatabase::database(m_connectionName, false).close();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Access access, File file)
{
    // the driver would make a missing file, so look first
    if (const auto problem = pathProblem(path); problem && file == File::MustExist) {
        return failure(
            ErrorCode::LedgerUnreadable,
            Storage::tr("The ledger “%1” cannot be opened. %2").arg(shownPath(path), *problem));
    }
    std::unique_ptr<Database> database(new Database(path));
    if (!database->connect(access)) {
        const QSqlDatabase connection = QSqlDatabase::database(database->m_connectionName, false);
        return tl::unexpected<Error>(dialect::errorFrom(connection.lastError(), path, path));
    }
    if (access != Access::Untouched) {
        KYODO_TRY(database->applySettings(access));
    }
    return database;
}

bool Database::isHalfSaved(const QString& path)
{
    if (!QFileInfo::exists(path + QStringLiteral("-journal"))) {
        return false;
    }
    Database database(path);
    if (!database.connect(Access::ReadOnly)) {
        return false;
    }
    QSqlQuery query(QSqlDatabase::database(database.m_connectionName));
    return !query.exec(QStringLiteral("PRAGMA user_version")) &&
           dialect::meansHalfSaved(query.lastError());
}

bool Database::isInWalMode(const QString& path)
{
    if (pathProblem(path)) {
        return false; // of a pipe nobody knows whether it ever says anything
    }
    // the log of that mode needs locks; so without them a file of that mode, and no other, fails
    const auto opens = [&](const QString& parameter) {
        Database database(path);
        return database.connectTo(urlOf(path, parameter), UrlOption) &&
               database.single(QStringLiteral("PRAGMA user_version"));
    };
    return !opens(QStringLiteral("nolock=1")) && opens(QStringLiteral("immutable=1")) &&
           !isHalfSaved(path);
}

bool Database::connect(Access access)
{
    switch (access) {
    case Access::ReadWrite:
        return connectTo(m_path, {});
    case Access::ReadOnly:
        return connectTo(m_path, ReadOnlyOption);
    case Access::Untouched:
        return connectTo(urlOf(m_path, QStringLiteral("immutable=1")), UrlOption);
    }
    Q_UNREACHABLE();
}

bool Database::connectTo(const QString& name, const QString& options)
{
    QSqlDatabase connection =
        QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName);
    connection.setDatabaseName(name);
    connection.setConnectOptions(
        (QStringList{QStringLiteral("QSQLITE_BUSY_TIMEOUT=3000"), options}).join(u';'));
    return connection.open();
}

Status Database::applySettings(Access access)
{
    const int cache = access == Access::ReadOnly ? CacheForReading : CacheForWork;
    KYODO_TRY(run(QStringLiteral("PRAGMA cache_size = -%1").arg(cache)));
    for (const char* setting : ConnectionSettings) {
        KYODO_TRY(run(QLatin1StringView(setting)));
    }
    return {};
}

Status Database::run(const QString& sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connectionName));
    if (!query.exec(sql)) {
        return tl::unexpected<Error>(dialect::errorFrom(query.lastError(), sql, m_path));
    }
    return {};
}

Result<QString> Database::single(const QString& sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connectionName));
    if (!query.exec(sql)) {
        return tl::unexpected<Error>(dialect::errorFrom(query.lastError(), sql, m_path));
    }
    return query.next() ? query.value(0).toString() : QString();
}

PreparedStatement Database::takeStatement(const QString& sql)
{
    if (auto kept = m_statements.extract(sql)) {
        return std::move(kept.mapped());
    }
    QSqlQuery statement(QSqlDatabase::database(m_connectionName));
    statement.setForwardOnly(true);
    statement.prepare(sql); // an error stays in the statement and is told by Query::exec()
    return {std::move(statement), placeholdersOf(sql)};
}

void Database::giveBack(const QString& sql, PreparedStatement statement)
{
    m_statements.emplace(sql, std::move(statement));
}

Transaction::Transaction(Database& database)
    : m_database(database)
    , m_level(database.m_depth++)
{}

Result<std::unique_ptr<Transaction>> Transaction::begin(Database& database)
{
    // IMMEDIATE: a deferred one may fail half way, when its first write meets another writer
    const QString sql = database.m_depth == 0
                            ? QStringLiteral("BEGIN IMMEDIATE")
                            : QStringLiteral("SAVEPOINT ") + savepoint(database.m_depth);
    KYODO_TRY(database.run(sql));
    return std::unique_ptr<Transaction>(new Transaction(database));
}

Transaction::~Transaction()
{
    --m_database.m_depth;
    if (!m_isOpen) {
        return;
    }
    // after a full disk SQLite may have rolled back by itself: then this fails, and nothing is open
    if (m_level == 0) {
        static_cast<void>(m_database.run(QStringLiteral("ROLLBACK")));
    } else {
        static_cast<void>(m_database.run(QStringLiteral("ROLLBACK TO ") + savepoint(m_level)));
        static_cast<void>(m_database.run(QStringLiteral("RELEASE ") + savepoint(m_level)));
    }
}

Status Transaction::commit()
{
    KYODO_TRY(m_database.run(m_level == 0 ? QStringLiteral("COMMIT")
                                          : QStringLiteral("RELEASE ") + savepoint(m_level)));
    m_isOpen = false;
    return {};
}

} // namespace kyodo
