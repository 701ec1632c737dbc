// A ledger whose file says more than the migrations do is refused before anything else is read.

#include "core/storage/schema_comparison.h"

#include "core/storage/migrator.h"
#include "tests/support/ledger_fixture.h"

namespace kyodo {
namespace {

using test::bytesOf;
using test::LedgerFixture;
using test::requireDone;
using test::testAuthor;
using test::valueOf;
using Access = Ledger::Access;

/// Opens the ledger in every way after these statements; each must refuse it, with `name` in its
/// message, and leave the file as it is.
void checkRefused(const QStringList& statements, const QString& name)
{
    LedgerFixture ledger;
    const SurveyRound round = ledger.addRound(QStringLiteral("令和6"));
    ledger.enter(round, {QStringLiteral("夏まつり | 共催 | C")});
    for (const QString& statement : statements) {
        requireDone(ledger.database().run(statement));
    }
    const QByteArray bytes = bytesOf(ledger.path());
    const test::TemporaryFolder folder;
    const QString path = folder.write(QStringLiteral("台帳.kyodo"), bytes);
    for (const Access access : {Access::ReadOnly, Access::ReadWrite, Access::ReadWriteIfFree}) {
        const auto opened = Ledger::open(path, access, testAuthor());
        REQUIRE(!opened);
        CAPTURE(opened.error().message);
        CHECK(opened.error().code == ErrorCode::LedgerUnreadable);
        CHECK(opened.error().message.contains(name));
    }
    CHECK(bytesOf(path) == bytes);
}

TEST_CASE("A trigger is named and not obeyed")
{
    checkRefused({QStringLiteral("CREATE TRIGGER spoil AFTER UPDATE ON project_record BEGIN "
                                 "UPDATE project_record SET summary = 'x'; END")},
                 QStringLiteral("trigger “spoil”"));
}

TEST_CASE("A view is named and not read, even in the place of a table")
{
    const QString endless =
        QStringLiteral("CREATE VIEW setting AS WITH RECURSIVE n (i) AS "
                       "(SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS name FROM n");
    checkRefused({QStringLiteral("DROP TABLE setting"), endless}, QStringLiteral("view “setting”"));
}

TEST_CASE("A table, an index or a virtual table too many is named")
{
    checkRefused({QStringLiteral("CREATE TABLE more (a)")}, QStringLiteral("table “more”"));
    checkRefused({QStringLiteral("CREATE INDEX \"more\u202Eé\" ON project (abs(id))")},
                 QStringLiteral("index “more?é”"));
    checkRefused({QStringLiteral("CREATE VIRTUAL TABLE more USING fts5 (a)")},
                 QStringLiteral("table “more”"));
}

TEST_CASE("A table of other words is named")
{
    checkRefused({QStringLiteral("DROP TABLE setting"),
                  QStringLiteral("CREATE TABLE setting (name TEXT PRIMARY KEY NOT NULL, "
                                 "value TEXT NOT NULL CHECK (length(value) < 9)) STRICT")},
                 QStringLiteral("table “setting”"));
    checkRefused({QStringLiteral("DROP INDEX change_by_entity"),
                  QStringLiteral("CREATE INDEX change_by_entity ON change (entity)")},
                 QStringLiteral("index “change_by_entity”"));
}

TEST_CASE("A ledger that lacks a table or an index is damaged")
{
    checkRefused({QStringLiteral("DROP TABLE setting")}, QStringLiteral("damaged"));
    checkRefused({QStringLiteral("DROP INDEX record_by_name")}, QStringLiteral("damaged"));
}

TEST_CASE("The tables of a ledger of any version are its own, however it is laid out")
{
    for (const Migration& migration : valueOf(builtInMigrations())) {
        CAPTURE(migration.number);
        const test::TemporaryFolder folder;
        const QString name = QStringLiteral("version-%1.kyodo").arg(migration.number);
        const QString path =
            folder.write(name, bytesOf(QStringLiteral(KYODO_TEST_DATA "/ledgers/") + name));
        const auto database = valueOf(Database::open(path, Database::Access::ReadWrite));
        requireDone(requireOwnSchema(*database));
        requireDone(database->run(QStringLiteral("DROP INDEX organisation_by_name")));
        requireDone(database->run(
            QStringLiteral("CREATE INDEX organisation_by_name -- by name\n ON organisation\n"
                           "(  name_key )")));
        requireDone(requireOwnSchema(*database));
        requireDone(migrate(*database, valueOf(builtInMigrations())));
        requireDone(requireOwnSchema(*database));
    }
}

TEST_CASE("A text of hundreds of megabytes is an error and not the end of the program")
{
    LedgerFixture ledger;
    const Project project = ledger.addProject();
    const QString fill = QStringLiteral("UPDATE project SET note = hex(zeroblob(150000000))");
    if (const Status filled = ledger.database().run(fill); filled) {
        const auto read = ProjectRepository(ledger.database()).find(project.id);
        REQUIRE(!read);
        CHECK(read.error().code == ErrorCode::LedgerUnreadable);
    }
}

} // namespace
} // namespace kyodo
