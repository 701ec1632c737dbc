// A journal that a cut-off save left beside a ledger, or beside the file that came in its place.

#include "core/storage/left_journal.h"

#include "core/storage/ledger.h"
#include "core/storage/ledger_lock.h"
#include "core/storage/rollback_journal.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/sample_guideline.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace kyodo {
namespace {

using test::bytesOf;
using test::LedgerFixture;
using test::requireDone;
using test::TemporaryFolder;
using test::testAuthor;
using test::valueOf;
using Access = Ledger::Access;

/// A ledger as it was before its last save, and what a program leaves that dies during that save.
class CutOffSave
{
public:
    const TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("台帳.kyodo"));
    const QString journal = path + QStringLiteral("-journal");
    QByteArray before;  ///< the ledger, by a copy of its file
    QByteArray earlier; ///< the same, some acts ago
    QByteArray backup;  ///< the same, as the program makes a backup

    CutOffSave()
    {
        LedgerFixture source;
        source.addProject();
        earlier = bytesOf(source.path());
        const QString copy = folder.path(QStringLiteral("控え.kyodo"));
        requireDone(
            valueOf(Ledger::open(source.path(), Access::ReadOnly, testAuthor()))->backUp(copy));
        backup = bytesOf(copy);
        REQUIRE(QFile::remove(copy));
        source.addProject();
        source.addProject();
        before = bytesOf(source.path());
        cutOff(source);
    }

    void put(const QByteArray& bytes) const { folder.write(QFileInfo(path).fileName(), bytes); }

    /// Every way of opening refuses it, and leaves the two files as they are.
    void checkRefused() const
    {
        const QByteArray ledgerBytes = bytesOf(path);
        const QByteArray journalBytes = bytesOf(journal);
        for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
            const auto opened = Ledger::open(path, access, testAuthor());
            REQUIRE(!opened);
            CHECK(opened.error().code == ErrorCode::LedgerUnreadable);
            CHECK(opened.error().message.contains(QStringLiteral("台帳.kyodo-journal")));
            CHECK(bytesOf(path) == ledgerBytes);
            CHECK(bytesOf(journal) == journalBytes);
        }
        CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 2);
    }

private:
    void cutOff(LedgerFixture& source) const
    {
        requireDone(source.database().run(QStringLiteral("PRAGMA cache_size = 5")));
        const auto writer = source.beginWrite();
        for (int i = 0; i < 500; ++i) {
            requireDone(writer->put(test::fullProject(writer->newId<ProjectId>())));
        }
        REQUIRE(QFile::copy(source.path(), path));
        REQUIRE(QFile::copy(source.path() + QStringLiteral("-journal"), journal));
    }
};

TEST_CASE("A half save is taken back by whoever opens the ledger")
{
    for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
        const CutOffSave cut;
        CHECK(Database::isHalfSaved(cut.path));
        const auto ledger = valueOf(Ledger::open(cut.path, access, testAuthor()));
        requireDone(ledger->checkIntegrity());
        CHECK(valueOf(ledger->changeLog().history()).size() == 4);
        CHECK(!QFileInfo::exists(cut.journal));
    }
}

TEST_CASE("A ledger whose save was cut off before its file was touched is as it was")
{
    const CutOffSave cut;
    cut.put(cut.before);
    const auto ledger = valueOf(Ledger::open(cut.path, Access::ReadOnly, testAuthor()));
    CHECK(valueOf(ledger->changeLog().history()).size() == 4);
}

TEST_CASE("A left journal is not rolled into the backup that was put in the ledger's place")
{
    const CutOffSave cut;
    cut.put(cut.backup);
    cut.checkRefused();
    REQUIRE(QFile::rename(cut.journal, cut.folder.path(QStringLiteral("別にした記録"))));
    const auto ledger = valueOf(Ledger::open(cut.path, Access::ReadOnly, testAuthor()));
    CHECK(valueOf(ledger->changeLog().history()).size() == 2);
}

TEST_CASE("A left journal is not rolled into an earlier copy of the ledger's file")
{
    const CutOffSave cut;
    cut.put(cut.earlier);
    cut.checkRefused();
}

TEST_CASE("A left journal is not rolled into another ledger")
{
    const CutOffSave cut;
    LedgerFixture other; // of another number of acts
    for (int i = 0; i < 6; ++i) {
        other.addProject();
    }
    cut.put(bytesOf(other.path()));
    cut.checkRefused();
}

TEST_CASE("While another one holds the ledger, a half save is taken back on a copy alone")
{
    const CutOffSave cut;
    const QByteArray ledgerBytes = bytesOf(cut.path);
    const auto held = valueOf(LedgerLock::take(cut.path, QStringLiteral("佐藤")));
    const auto ledger = valueOf(Ledger::open(cut.path, Access::ReadWriteIfFree, testAuthor()));
    CHECK(ledger->isReadOnly());
    CHECK(valueOf(ledger->changeLog().history()).size() == 4);
    requireDone(ledger->checkFile());
    CHECK(bytesOf(cut.path) == ledgerBytes);
    CHECK(QFileInfo::exists(cut.journal));
}

TEST_CASE("A journal says how often the database was changed before")
{
    const CutOffSave cut;
    const auto counter = changeCounterIn(cut.journal);
    REQUIRE(counter);
    cut.put(cut.before);
    CHECK(changeCounterOf(cut.path) == counter);
    cut.put(cut.earlier);
    CHECK(changeCounterOf(cut.path) != counter);
    CHECK(!changeCounterIn(cut.folder.write(QStringLiteral("空"), {})));
    CHECK(!changeCounterIn(cut.folder.write(QStringLiteral("文"), QByteArray(5'000, 'a'))));
    CHECK(!changeCounterOf(cut.folder.path(QStringLiteral("無い"))));
}

/// A ledger that another program has set to WAL mode.
QString walLedger(const TemporaryFolder& folder)
{
    const QString path = folder.path(QStringLiteral("台帳.kyodo"));
    requireDone(Ledger::create(path, test::sampleGuideline(), testAuthor()));
    const auto database = valueOf(Database::open(path, Database::Access::ReadWrite));
    CHECK(valueOf(database->single(QStringLiteral("PRAGMA journal_mode = WAL"))) ==
          QStringLiteral("wal"));
    return path;
}

TEST_CASE("A ledger in WAL mode is refused, and no file is left beside it")
{
    const TemporaryFolder folder;
    const QString path = walLedger(folder);
    CHECK(Database::isInWalMode(path));
    for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
        const auto opened = Ledger::open(path, access, testAuthor());
        REQUIRE(!opened);
        CHECK(opened.error().code == ErrorCode::LedgerUnreadable);
        CHECK(opened.error().message.contains(QStringLiteral("WAL")));
    }
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) ==
          QStringList{QStringLiteral("台帳.kyodo")});
}

TEST_CASE("A log of that mode is not written into the ledger beside which it lies")
{
    const TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("台帳.kyodo"));
    requireDone(Ledger::create(path, test::sampleGuideline(), testAuthor()));
    CHECK(!Database::isInWalMode(path));
    folder.write(QStringLiteral("台帳.kyodo-wal"), "left");
    const auto opened = Ledger::open(path, Access::ReadOnly, testAuthor());
    REQUIRE(!opened);
    CHECK(opened.error().message.contains(QStringLiteral("台帳.kyodo-wal")));
    CHECK(bytesOf(folder.path(QStringLiteral("台帳.kyodo-wal"))) == "left");
}

} // namespace
} // namespace kyodo
