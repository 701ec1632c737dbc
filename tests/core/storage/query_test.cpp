#include "core/storage/query.h"

#include "core/domain/ids.h"
#include "tests/support/ledger_fixture.h"

namespace kyodo {
namespace {

using test::requireDone;

/// A database with one small table.
class Things
{
public:
    Things()
        : m_database(
              test::valueOf(Database::open(m_folder.path(QStringLiteral("things.db")),
                                           Database::Access::ReadWrite, Database::File::MayBeMade)))
    {
        requireDone(m_database->run(QStringLiteral(
            "CREATE TABLE thing (id INTEGER PRIMARY KEY NOT NULL, words TEXT, day TEXT, size "
            "INTEGER, CHECK (size IS NULL OR size >= 0)) STRICT")));
    }
    Database& database() { return *m_database; }

private:
    test::TemporaryFolder m_folder;
    std::unique_ptr<Database> m_database;
};

const QString Insert =
    QStringLiteral("INSERT INTO thing (id, words, day, size) VALUES (:id, :words, :day, :size)");

TEST_CASE("A query refuses a placeholder that nothing was bound to")
{
    Things things;
    Query query(things.database(), Insert);
    query.bind(QStringLiteral("id"), 1).bind(QStringLiteral("words"), QStringLiteral("あ"));
    const Status done = query.exec();
    REQUIRE(!done);
    CHECK(done.error().code == ErrorCode::Internal);
    CHECK(done.error().detail.contains(QStringLiteral(":day, :size")));
}

TEST_CASE("A query refuses a placeholder that it does not have")
{
    Things things;
    Query query(things.database(), QStringLiteral("SELECT id FROM thing WHERE id = :id"));
    query.bind(QStringLiteral("id"), 1).bind(QStringLiteral("idd"), 1);
    const Status done = query.exec();
    REQUIRE(!done);
    CHECK(done.error().code == ErrorCode::Internal);
    CHECK(done.error().detail.contains(QStringLiteral(":idd")));
}

TEST_CASE("A query refuses a placeholder that is bound twice")
{
    Things things;
    Query query(things.database(), QStringLiteral("SELECT id FROM thing WHERE id = :id"));
    query.bind(QStringLiteral("id"), 1).bind(QStringLiteral("id"), 2);
    CHECK(!query.exec());
}

TEST_CASE("A colon inside a literal is no placeholder")
{
    Things things;
    Query query(things.database(), QStringLiteral("SELECT ':none' WHERE 1 = :one"));
    requireDone(query.bind(QStringLiteral("one"), 1).exec());
    REQUIRE(query.next());
    CHECK(query.text(0) == QStringLiteral(":none"));
}

TEST_CASE("Values come back as they were bound")
{
    Things things;
    Query insert(things.database(), Insert);
    requireDone(insert.bind(QStringLiteral("id"), 1)
                    .bind(QStringLiteral("words"), test::troublesomeText())
                    .bind(QStringLiteral("day"), std::optional(QDate(2024, 2, 29)))
                    .bind(QStringLiteral("size"), Q_INT64_C(9'007'199'254'740'993))
                    .exec());
    Query query(things.database(), QStringLiteral("SELECT id, words, day, size FROM thing"));
    requireDone(query.exec());
    REQUIRE(query.next());
    RowReader row(query);
    CHECK(row.id<ProjectId>() == ProjectId::fromValue(1));
    CHECK(row.text() == test::troublesomeText());
    CHECK(row.optionalDate() == QDate(2024, 2, 29));
    CHECK(row.number() == Q_INT64_C(9'007'199'254'740'993));
    CHECK(!query.next());
}

TEST_CASE("An absent value is NULL, an empty text is not")
{
    Things things;
    Query insert(things.database(), Insert);
    requireDone(insert.bind(QStringLiteral("id"), 1)
                    .bind(QStringLiteral("words"), QString()) // null, but a text all the same
                    .bind(QStringLiteral("day"), std::optional<QDate>())
                    .bind(QStringLiteral("size"), std::optional<qint64>())
                    .exec());
    Query query(things.database(), QStringLiteral("SELECT words, day, size FROM thing"));
    requireDone(query.exec());
    REQUIRE(query.next());
    CHECK(!query.isNull(0));
    RowReader row(query);
    CHECK(row.optionalText() == QString());
    CHECK(row.optionalDate() == std::nullopt);
    CHECK(row.optionalNumber() == std::nullopt);
}

TEST_CASE("An absent text is NULL")
{
    Things things;
    Query insert(things.database(), QStringLiteral("INSERT INTO thing (id, words) "
                                                   "VALUES (1, :words)"));
    requireDone(insert.bind(QStringLiteral("words"), std::optional<QString>()).exec());
    CHECK(test::valueOf(things.database().single(QStringLiteral(
              "SELECT COUNT(*) FROM thing WHERE words IS NULL"))) == QStringLiteral("1"));
}

TEST_CASE("A query can be run again with other values")
{
    Things things;
    for (int id = 1; id <= 3; ++id) {
        Query insert(things.database(),
                     QStringLiteral("INSERT INTO thing (id, words) VALUES (:id, :words)"));
        requireDone(insert.bind(QStringLiteral("id"), id)
                        .bind(QStringLiteral("words"), QString::number(id))
                        .exec());
    }
    CHECK(test::valueOf(things.database().single(QStringLiteral(
              "SELECT group_concat(words) FROM (SELECT words FROM thing ORDER BY id)"))) ==
          QStringLiteral("1,2,3"));
}

TEST_CASE("A kept statement that failed once runs again")
{
    Things things;
    const auto insertSize = [&](int id, int size) {
        Query insert(things.database(),
                     QStringLiteral("INSERT INTO thing (id, size) VALUES (:id, :size)"));
        return insert.bind(QStringLiteral("id"), id).bind(QStringLiteral("size"), size).exec();
    };
    CHECK(!insertSize(1, -1));
    CHECK(insertSize(1, 1));
    CHECK(!insertSize(1, 1));
    CHECK(insertSize(2, 1));
}

TEST_CASE("Each row is visited, until one is refused")
{
    Things things;
    for (int id = 1; id <= 3; ++id) {
        Query insert(things.database(), QStringLiteral("INSERT INTO thing (id) VALUES (:id)"));
        requireDone(insert.bind(QStringLiteral("id"), id).exec());
    }
    const QString sql = QStringLiteral("SELECT id FROM thing ORDER BY id");
    Query all(things.database(), sql);
    CHECK(test::valueOf(readIds<ProjectId>(all)).size() == 3);

    Query some(things.database(), sql);
    int visited = 0;
    const Status done = some.forEachRow([&](RowReader& row) -> Status {
        ++visited;
        return row.number() < 2 ? Status()
                                : failure(ErrorCode::InvalidInput, QStringLiteral("enough"));
    });
    REQUIRE(!done);
    CHECK(done.error().message == QStringLiteral("enough"));
    CHECK(visited == 2);
}

TEST_CASE("A value that no program wrote is damage")
{
    Things things;
    Query insert(things.database(), QStringLiteral("INSERT INTO thing (id, day) VALUES (-1, '?')"));
    requireDone(insert.exec());
    Query ids(things.database(), QStringLiteral("SELECT id FROM thing"));
    CHECK(readIds<ProjectId>(ids).error().code == ErrorCode::LedgerUnreadable);
    Query days(things.database(), QStringLiteral("SELECT day FROM thing"));
    const Status read = days.forEachRow([](RowReader& row) -> Status {
        CHECK(!row.optionalDate());
        return {};
    });
    CHECK(read.error().code == ErrorCode::LedgerUnreadable);
}

TEST_CASE("Rows that end at a damaged page are no whole answer")
{
    const test::TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("a.db"));
    {
        const auto database = test::valueOf(
            Database::open(path, Database::Access::ReadWrite, Database::File::MayBeMade));
        requireDone(database->run(QStringLiteral("CREATE TABLE thing (id INTEGER PRIMARY KEY, "
                                                 "words TEXT) STRICT")));
        requireDone(database->run(
            QStringLiteral("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE "
                           "i < 2000) INSERT INTO thing SELECT i, printf('%200d', i) FROM n")));
    }
    QByteArray bytes = test::bytesOf(path);
    bytes.replace(bytes.size() / 2 / 4096 * 4096, 4096, QByteArray(4096, '\0'));
    folder.write(QStringLiteral("a.db"), bytes);

    const auto damaged = test::valueOf(Database::open(path, Database::Access::ReadOnly));
    Query query(*damaged, QStringLiteral("SELECT id, words FROM thing"));
    int rows = 0;
    const Status read = query.forEachRow([&](RowReader&) -> Status {
        ++rows;
        return {};
    });
    REQUIRE(!read);
    CHECK(read.error().code == ErrorCode::LedgerUnreadable);
    CHECK(rows > 0);
}

TEST_CASE("A statement that is no SQL fails when it is run")
{
    Things things;
    Query query(things.database(), QStringLiteral("SELEKT 1"));
    const Status done = query.exec();
    REQUIRE(!done);
    CHECK(done.error().code == ErrorCode::Internal);
    CHECK(done.error().detail.contains(QStringLiteral("SELEKT")));
}

} // namespace
} // namespace kyodo
