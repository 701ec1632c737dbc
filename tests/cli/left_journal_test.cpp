// What a program that died leaves beside a ledger, and where ledgers lie: a verb that reads
// destroys nothing, and nothing holds for ever.

#include "core/storage/database.h"
#include "core/storage/ledger_lock.h"
#include "tests/cli/cli_runner.h"
#include "tests/support/result.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace kyodo {
namespace {

using test::bytesOf;
using test::CliFixture;
using test::CliResult;
using test::valueOf;

/// A ledger whose save was cut off, and a backup of the day before.
class CutOffSave
{
public:
    CliFixture fixture;
    QString ledger = fixture.path(QStringLiteral("台帳.kyodo"));
    QString journal = ledger + QStringLiteral("-journal");
    QString backup = fixture.path(QStringLiteral("控え.kyodo"));

    CutOffSave()
    {
        const QString source = fixture.sampleLedger();
        fixture.runDone({QStringLiteral("backup"), source, backup});
        const auto database = valueOf(Database::open(source, Database::Access::ReadWrite));
        const auto run = [&](const char* sql) {
            test::requireDone(database->run(QLatin1StringView(sql)));
        };
        run("INSERT INTO setting VALUES ('a change', 'since the backup')");
        run("PRAGMA cache_size = 5");
        const auto transaction = valueOf(Transaction::begin(*database));
        run("PRAGMA user_version = 1"); // of the first page
        run("UPDATE project_record SET summary = summary || summary");
        run("UPDATE change SET after_json = after_json || after_json"); // more than is kept in
                                                                        // memory
        REQUIRE(QFile::copy(source, ledger));
        REQUIRE(QFile::copy(source + QStringLiteral("-journal"), journal));
    }

    [[nodiscard]] CliResult list() const
    {
        return fixture.run({QStringLiteral("list"), ledger, QStringLiteral("projects")});
    }
};

TEST_CASE("A verb that reads takes a half save back")
{
    const CutOffSave cut;
    CHECK(cut.list().exitCode == 0);
    CHECK(!QFileInfo::exists(cut.journal));
    cut.fixture.runDone({QStringLiteral("check"), cut.ledger});
}

TEST_CASE("A backup that was copied over the ledger is not destroyed by the journal beside it")
{
    const CutOffSave cut;
    REQUIRE(QFile::remove(cut.ledger));
    REQUIRE(QFile::copy(cut.backup, cut.ledger));
    const QByteArray ledger = bytesOf(cut.ledger);
    const QByteArray journal = bytesOf(cut.journal);
    for (const auto& verb :
         {QStringLiteral("check"), QStringLiteral("history"), QStringLiteral("list")}) {
        QStringList call{verb, cut.ledger};
        if (verb == QStringLiteral("list")) {
            call << QStringLiteral("projects");
        }
        const CliResult refused = cut.fixture.run(call);
        CHECK(refused.exitCode == 3);
        CHECK(refused.says(QStringLiteral("台帳.kyodo-journal")));
        CHECK(refused.out.isEmpty());
    }
    CHECK(bytesOf(cut.ledger) == ledger);
    CHECK(bytesOf(cut.journal) == journal);
    REQUIRE(QFile::remove(cut.journal));
    cut.fixture.runDone({QStringLiteral("check"), cut.ledger});
}

TEST_CASE("In a folder that cannot be written, a half save is taken back on a copy")
{
    const CutOffSave cut;
    const QByteArray ledger = bytesOf(cut.ledger);
    const auto held = valueOf(LedgerLock::take(cut.ledger, QStringLiteral("佐藤")));
    CHECK(cut.list().exitCode == 0);
    CHECK(cut.fixture.listed(cut.ledger).count('\n') == 47);
    CHECK(bytesOf(cut.ledger) == ledger);
    CHECK(QFileInfo::exists(cut.journal));
}

TEST_CASE("A lock that a kill left empty holds neither a ledger nor a backup")
{
    const CliFixture fixture;
    const QString ledger = fixture.sampleLedger();
    const QString backup = fixture.path(QStringLiteral("控え.kyodo"));
    fixture.runDone({QStringLiteral("backup"), ledger, backup});
    for (const QString& name :
         {QStringLiteral(".見本.kyodo.lock"), QStringLiteral(".控え.kyodo.lock")}) {
        fixture.folder().write(name, {});
    }
    fixture.runDone({QStringLiteral("backup"), ledger, backup});
    fixture.runDone(
        {QStringLiteral("history"), ledger, QStringLiteral("--revert"), QStringLiteral("2")});
    CHECK(QDir(fixture.folder().path()).entryList(QDir::Files | QDir::Hidden).size() == 2);
}

TEST_CASE("A ledger in a folder that is copied to other machines is remarked upon")
{
    const CliFixture fixture;
    REQUIRE(QDir(fixture.folder().path()).mkdir(QStringLiteral("Dropbox")));
    const QString ledger = fixture.newLedger(QStringLiteral("Dropbox/台帳.kyodo"));
    const CliResult listed =
        fixture.runDone({QStringLiteral("list"), ledger, QStringLiteral("projects")});
    CHECK(listed.says(QStringLiteral("Dropbox")));
    CHECK(!listed.out.contains("Dropbox"));
    const QString other = fixture.newLedger();
    CHECK(
        fixture.runDone({QStringLiteral("list"), other, QStringLiteral("projects")}).err.isEmpty());
}

} // namespace
} // namespace kyodo
