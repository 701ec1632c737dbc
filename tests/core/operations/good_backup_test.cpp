#include "core/operations/good_backup.h"

#include "core/storage/database.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/result.h"

#include <QFile>

namespace kyodo {
namespace {

TEST_CASE("Of the backups in all places the newest counts that opens")
{
    test::LedgerFixture ledger;
    ledger.addRound(QStringLiteral("令和6"));
    const QByteArray sound = test::bytesOf(ledger.path());
    const test::TemporaryFolder first;
    const test::TemporaryFolder second;
    const auto good = [&] {
        return newestGoodBackup({first.path(), second.path()}, test::testAuthor());
    };
    CHECK(!good());
    first.write(QStringLiteral("backup-20261130-120000.kyodo"), sound.left(9'000));
    CHECK(!good());
    first.write(QStringLiteral("backup-20261120-120000.kyodo"), sound);
    const QString newest = second.write(QStringLiteral("backup-20261125-120000.kyodo"), sound);
    REQUIRE(good());
    CHECK(good()->backup.path == newest);
    CHECK(good()->contents.rounds.size() == 1);
}

/// Empty pages, until no opening checks all of them.
void enlarge(const QString& path)
{
    constexpr int Megabytes = 40;
    const auto database = test::valueOf(Database::open(path, Database::Access::ReadWrite));
    for (const QString& statement : {
             QStringLiteral("CREATE TABLE filler (bytes BLOB)"),
             QStringLiteral("INSERT INTO filler VALUES (zeroblob(%1))")
                 .arg(Megabytes * 1024 * 1024),
             QStringLiteral("DROP TABLE filler"),
         }) {
        test::requireDone(database->run(statement));
    }
}

/// Overwrites the first page of a table or index.
void damage(const QString& path, const QString& table)
{
    const auto number = [&](const QString& question) {
        const auto database = test::valueOf(Database::open(path, Database::Access::ReadOnly));
        return test::valueOf(database->single(question)).toLongLong();
    };
    const qint64 size = number(QStringLiteral("PRAGMA page_size"));
    const qint64 page =
        number(QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = '%1'").arg(table));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek((page - 1) * size));
    REQUIRE(file.write(QByteArray(size, '\x5a')) == size);
}

TEST_CASE("A backup with a damaged page is none, however large it is")
{
    test::LedgerFixture ledger;
    ledger.addRound(QStringLiteral("令和6"));
    const test::TemporaryFolder folder;
    const QString path =
        folder.write(QStringLiteral("backup-20261125-120000.kyodo"), test::bytesOf(ledger.path()));
    enlarge(path);
    const auto good = [&] { return newestGoodBackup({folder.path()}, test::testAuthor()); };
    CHECK(good());
    damage(path, QStringLiteral("record_search_data")); // unseen by a look into a backup
    CHECK(lookInside(path, test::testAuthor()));
    CHECK(!good());
}

} // namespace
} // namespace kyodo
