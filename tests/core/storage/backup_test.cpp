#include "core/storage/backup.h"

#include "tests/support/ledger_fixture.h"

#include <QDir>

namespace kyodo {
namespace {

using test::bytesOf;
using test::LedgerFixture;
using test::requireDone;
using test::valueOf;

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

TEST_CASE("A backup is a whole ledger")
{
    LedgerFixture ledger;
    const auto ids = ledger.enter(ledger.addRound(QStringLiteral("令和6")),
                                  {QStringLiteral("夏まつり | 共催 | C | 市民課")});
    const QString target = ledger.folder().path(QStringLiteral("控え.kyodo"));
    requireDone(backUp(ledger.database(), target));
    const auto copy = valueOf(Ledger::open(target, Ledger::Access::ReadWrite, test::testAuthor()));
    CHECK(valueOf(copy->records().find(ids.front())) == ledger.record(ids.front()));
    RecordFilter filter;
    filter.search = QStringLiteral("夏まつり");
    CHECK(valueOf(copy->lists().recordIds(filter)) == ids);
    CHECK(valueOf(copy->changeLog().history()) == valueOf(ChangeLog(ledger.database()).history()));
}

TEST_CASE("A backup replaces an older one and leaves nothing beside it")
{
    LedgerFixture ledger;
    const test::TemporaryFolder folder;
    const QString target = folder.path(QStringLiteral("控え.kyodo"));
    requireDone(backUp(ledger.database(), target));
    requireDone(backUp(ledger.database(), target));
    requireDone(checkIntegrity(*valueOf(Database::open(target, Database::Access::ReadOnly))));
    CHECK(filesIn(folder.path()) == QStringList{QStringLiteral("控え.kyodo")});
}

TEST_CASE("A backup replaces no newer state of the same ledger")
{
    LedgerFixture ledger;
    const test::TemporaryFolder folder;
    const QString older = folder.path(QStringLiteral("前.kyodo"));
    const QString newer = folder.path(QStringLiteral("今.kyodo"));
    requireDone(backUp(ledger.database(), older));
    ledger.addProject();
    requireDone(backUp(ledger.database(), newer));
    const QByteArray before = bytesOf(newer);
    const Status done = backUp(*valueOf(Database::open(older, Database::Access::ReadOnly)), newer);
    REQUIRE(!done);
    CHECK(done.error().code == ErrorCode::FileWrite);
    CHECK(done.error().message.contains(QStringLiteral("newer state")));
    CHECK(bytesOf(newer) == before);
    requireDone(backUp(ledger.database(), older));
}

TEST_CASE("Of what is not committed nothing is backed up")
{
    LedgerFixture ledger;
    const QString target = ledger.folder().path(QStringLiteral("控え.kyodo"));
    const auto reader = valueOf(Database::open(ledger.path(), Database::Access::ReadOnly));
    const auto writer = ledger.beginWrite();
    requireDone(writer->put(Project{writer->newId<ProjectId>()}));
    requireDone(backUp(*reader, target));
    const auto copy = valueOf(Database::open(target, Database::Access::ReadOnly));
    CHECK(valueOf(copy->single(QStringLiteral("SELECT COUNT(*) FROM project"))) ==
          QStringLiteral("0"));
}

TEST_CASE("A backup that cannot be written leaves the older one as it was")
{
    LedgerFixture ledger;
    const test::TemporaryFolder folder;
    const QString target = folder.path(QStringLiteral("控え.kyodo"));
    requireDone(backUp(ledger.database(), target));
    const QByteArray older = bytesOf(target);
    const auto writer = ledger.beginWrite(); // a ledger is not copied out of a save of its own
    const Status done = backUp(ledger.database(), target);
    REQUIRE(!done);
    CHECK(done.error().code == ErrorCode::FileWrite);
    CHECK(done.error().message.contains(QStringLiteral("控え.kyodo”")));
    CHECK(bytesOf(target) == older);
    CHECK(filesIn(folder.path()) == QStringList{QStringLiteral("控え.kyodo")});
}

TEST_CASE("A backup into a folder that is not there says so")
{
    LedgerFixture ledger;
    const QString target = ledger.folder().path(QStringLiteral("無い/控え.kyodo"));
    const Status done = backUp(ledger.database(), target);
    REQUIRE(!done);
    CHECK(done.error().code == ErrorCode::FileWrite);
    CHECK(done.error().message.contains(QStringLiteral("控え.kyodo")));
}

TEST_CASE("A backup can be read by its owner alone, whatever the ledger can")
{
    LedgerFixture ledger;
    const test::TemporaryFolder folder;
    const QString target = folder.path(QStringLiteral("控え.kyodo"));
    REQUIRE(QFile::setPermissions(ledger.path(), QFile::permissions(ledger.path()) |
                                                     QFileDevice::ReadGroup |
                                                     QFileDevice::ReadOther));
    for (int i = 0; i < 2; ++i) { // a new one, and one that replaces another
        requireDone(backUp(ledger.database(), target));
        CHECK((QFile::permissions(target) & test::othersMayRead()) == 0);
        REQUIRE(QFile::setPermissions(target, QFile::permissions(target) | QFileDevice::ReadOther));
    }
}

TEST_CASE("A backup that nobody waits for any more leaves nothing")
{
    LedgerFixture ledger;
    const test::TemporaryFolder folder;
    for (const int asked : {0, 1}) {
        int times = 0;
        const Status done = backUp(ledger.database(), folder.path(QStringLiteral("控え.kyodo")),
                                   [&] { return times++ != asked; });
        CHECK(!done);
        CHECK(filesIn(folder.path()).isEmpty());
    }
}

} // namespace
} // namespace kyodo
