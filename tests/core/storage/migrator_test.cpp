#include "core/storage/migrator.h"

#include "tests/support/ledger_fixture.h"

namespace kyodo {
namespace {

using test::requireDone;
using test::valueOf;

class EmptyDatabase
{
public:
    EmptyDatabase()
        : m_database(
              valueOf(Database::open(m_folder.path(QStringLiteral("a.db")),
                                     Database::Access::ReadWrite, Database::File::MayBeMade)))
    {}
    operator Database&() { return *m_database; }
    Database* operator->() { return m_database.get(); }

private:
    test::TemporaryFolder m_folder;
    std::unique_ptr<Database> m_database;
};

Migration step(int number, const QStringList& statements)
{
    return {number, statements};
}

const Migration Towns =
    step(1, {QStringLiteral("CREATE TABLE town (id INTEGER PRIMARY KEY) STRICT"),
             QStringLiteral("INSERT INTO town VALUES (1)")});

TEST_CASE("A step is split at its marker lines, never at a semicolon")
{
    const QString sql = QStringLiteral("-- first\nCREATE TABLE a (b TEXT DEFAULT ';');\n"
                                       "-- next\n\nCREATE TRIGGER t AFTER INSERT ON a BEGIN\n"
                                       "DELETE FROM a; DELETE FROM a; END;\n-- next\n");
    const QStringList statements = splitMigration(sql);
    REQUIRE(statements.size() == 2);
    CHECK(statements[0].endsWith(QStringLiteral("';');")));
    CHECK(statements[1].startsWith(QStringLiteral("CREATE TRIGGER")));
}

TEST_CASE("The built-in steps are numbered without a gap")
{
    const auto migrations = valueOf(builtInMigrations());
    REQUIRE(!migrations.empty());
    for (size_t i = 0; i < migrations.size(); ++i) {
        CHECK(migrations[i].number == static_cast<int>(i) + 1);
        CHECK(!migrations[i].statements.isEmpty());
    }
}

TEST_CASE("The built-in steps make the schema, with every table strict")
{
    EmptyDatabase database;
    const auto migrations = valueOf(builtInMigrations());
    requireDone(migrate(database, migrations));
    CHECK(valueOf(schemaVersion(database)) == migrations.back().number);
    CHECK(valueOf(database->single(QStringLiteral(
              "SELECT group_concat(name) FROM pragma_table_list WHERE type = 'table' AND schema = "
              "'main' AND name NOT LIKE 'sqlite_%' AND strict = 0"))) == QString());
}

TEST_CASE("Only steps that the ledger lacks are run")
{
    EmptyDatabase database;
    requireDone(migrate(database, {Towns}));
    requireDone(
        migrate(database, {Towns, step(2, {QStringLiteral("INSERT INTO town VALUES (2)")})}));
    CHECK(valueOf(schemaVersion(database)) == 2);
    CHECK(valueOf(database->single(QStringLiteral("SELECT COUNT(*) FROM town"))) ==
          QStringLiteral("2"));
}

TEST_CASE("A failing step leaves the version and the content that were there")
{
    EmptyDatabase database;
    requireDone(migrate(database, {Towns}));
    const Migration good = step(2, {QStringLiteral("INSERT INTO town VALUES (7)")});
    const Migration broken = step(3, {QStringLiteral("INSERT INTO town VALUES (2)"),
                                      QStringLiteral("INSERT INTO village VALUES (1)")});
    const Migration never = step(4, {QStringLiteral("INSERT INTO town VALUES (3)")});
    CHECK(!migrate(database, {Towns, good, broken, never}));
    CHECK(valueOf(schemaVersion(database)) == 1);
    CHECK(valueOf(database->single(QStringLiteral("SELECT group_concat(id) FROM town"))) ==
          QStringLiteral("1"));
}

TEST_CASE("A step that leaves a reference to nothing is taken back")
{
    EmptyDatabase database;
    const Migration broken =
        step(2, {QStringLiteral("PRAGMA defer_foreign_keys = ON"),
                 QStringLiteral("CREATE TABLE street (town INTEGER REFERENCES town (id)) STRICT"),
                 QStringLiteral("INSERT INTO street VALUES (99)")});
    requireDone(migrate(database, {Towns}));
    const Status done = migrate(database, {Towns, broken});
    REQUIRE(!done);
    CHECK(done.error().code == ErrorCode::LedgerUnreadable);
    CHECK(done.error().detail.contains(QStringLiteral("street")));
    CHECK(valueOf(schemaVersion(database)) == 1);
}

} // namespace
} // namespace kyodo
