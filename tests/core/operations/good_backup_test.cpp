#include "core/operations/good_backup.h"

#include "tests/support/ledger_fixture.h"

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

} // namespace
} // namespace kyodo
