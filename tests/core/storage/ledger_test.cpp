#include "core/storage/ledger.h"

#include "tests/support/ledger_fixture.h"
#include "tests/support/sample_guideline.h"

#include <QDir>
#include <QFile>

namespace kyodo {
namespace {

using test::requireDone;
using test::TemporaryFolder;
using test::testAuthor;
using test::valueOf;
using Access = Ledger::Access;

QString madeLedger(const TemporaryFolder& folder)
{
    const QString path = folder.path(QStringLiteral("台帳.kyodo"));
    requireDone(Ledger::create(path, test::sampleGuideline(), testAuthor()));
    return path;
}

QStringList filesIn(const TemporaryFolder& folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

TEST_CASE("A new ledger is one file with its guideline")
{
    const TemporaryFolder folder;
    const QString path = madeLedger(folder);
    CHECK(filesIn(folder) == QStringList{QStringLiteral("台帳.kyodo")});
    const auto ledger = valueOf(Ledger::open(path, Access::ReadOnly, testAuthor()));
    CHECK(ledger->guideline().guideline == test::sampleGuideline());
    CHECK(ledger->path() == path);
    CHECK(valueOf(ledger->rounds().all()).empty());
    requireDone(ledger->checkIntegrity());
}

TEST_CASE("A ledger is not made over a file that is there")
{
    const TemporaryFolder folder;
    const QString path = folder.write(QStringLiteral("台帳.kyodo"), "mine");
    const Status made = Ledger::create(path, test::sampleGuideline(), testAuthor());
    REQUIRE(!made);
    CHECK(made.error().code == ErrorCode::FileWrite);
    CHECK(test::bytesOf(path) == "mine");
}

TEST_CASE("A ledger that cannot be made leaves nothing behind")
{
    const TemporaryFolder folder;
    const Status made = Ledger::create(folder.path(QStringLiteral("無い/台帳.kyodo")),
                                       test::sampleGuideline(), testAuthor());
    REQUIRE(!made);
    CHECK(made.error().code == ErrorCode::FileWrite);
    CHECK(filesIn(folder).isEmpty());
}

TEST_CASE("Ids go on where the last opening stopped")
{
    const TemporaryFolder folder;
    const QString path = madeLedger(folder);
    std::optional<ProjectId> first;
    {
        const auto ledger = valueOf(Ledger::open(path, Access::ReadWrite, testAuthor()));
        first = ledger->newId<ProjectId>();
        const auto writer = valueOf(ledger->write(ActKind::ProjectAdded, QStringLiteral("試験")));
        requireDone(writer->put(Project{*first}));
        CHECK(valueOf(writer->commit()));
    }
    const auto ledger = valueOf(Ledger::open(path, Access::ReadWrite, testAuthor()));
    CHECK(ledger->newId<ProjectId>() > *first);
    CHECK(valueOf(ledger->projects().find(*first)));
}

TEST_CASE("An act carries who did it, when and what it takes back")
{
    const TemporaryFolder folder;
    const auto ledger = valueOf(Ledger::open(madeLedger(folder), Access::ReadWrite, testAuthor()));
    const auto writer = valueOf(
        ledger->write(ActKind::Reverted, QStringLiteral("夏まつり"), ChangeSetId::fromValue(1)));
    requireDone(writer->put(Project{writer->newId<ProjectId>()}));
    CHECK(valueOf(writer->commit()));
    const ChangeSet act = valueOf(ledger->changeLog().history()).front();
    CHECK(act.kind == ActKind::Reverted);
    CHECK(act.subject == QStringLiteral("夏まつり"));
    CHECK(act.user == QStringLiteral("試験者"));
    CHECK(act.at == testAuthor().clock->now());
    CHECK(act.reverts == ChangeSetId::fromValue(1));
}

TEST_CASE("One writes, the others read")
{
    const TemporaryFolder folder;
    const QString path = madeLedger(folder);
    const auto writing = valueOf(Ledger::open(path, Access::ReadWrite, testAuthor()));
    CHECK(!writing->isReadOnly());

    const auto refused = Ledger::open(path, Access::ReadWrite, testAuthor());
    REQUIRE(!refused);
    CHECK(refused.error().code == ErrorCode::LedgerReadOnly);
    CHECK(refused.error().message.contains(QStringLiteral("試験者")));

    const auto fallback = valueOf(Ledger::open(path, Access::ReadWriteIfFree, testAuthor()));
    CHECK(fallback->isReadOnly());
    CHECK(fallback->readOnlyReason().contains(QStringLiteral("試験者")));
    const auto write = fallback->write(ActKind::ProjectAdded, QString());
    REQUIRE(!write);
    CHECK(write.error().code == ErrorCode::LedgerReadOnly);
    CHECK(write.error().message == fallback->readOnlyReason());

    const auto reading = valueOf(Ledger::open(path, Access::ReadOnly, testAuthor()));
    CHECK(reading->isReadOnly());
    CHECK(reading->readOnlyReason().isEmpty());
    CHECK(!reading->write(ActKind::ProjectAdded, QString()));
}

TEST_CASE("A free ledger is opened for writing, and is free again when it is closed")
{
    const TemporaryFolder folder;
    const QString path = madeLedger(folder);
    for (int i = 0; i < 2; ++i) {
        const auto ledger = valueOf(Ledger::open(path, Access::ReadWriteIfFree, testAuthor()));
        CHECK(!ledger->isReadOnly());
        CHECK(ledger->readOnlyReason().isEmpty());
    }
    CHECK(filesIn(folder) == QStringList{QStringLiteral("台帳.kyodo")});
}

TEST_CASE("Reading changes no byte of a ledger")
{
    const TemporaryFolder folder;
    const QString path = madeLedger(folder);
    const QByteArray before = test::bytesOf(path);
    for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
        const auto ledger = valueOf(Ledger::open(path, access, testAuthor()));
        CHECK(valueOf(ledger->lists().recordIds({})).empty());
        requireDone(ledger->checkIntegrity());
    }
    CHECK(test::bytesOf(path) == before);
}

/// A ledger as a program leaves it that dies while it saves: half of the save is in the file, and
/// the journal beside it.
QString ledgerLeftHalfSaved(test::LedgerFixture& source, const TemporaryFolder& folder)
{
    const QString path = folder.path(QStringLiteral("台帳.kyodo"));
    requireDone(source.database().run(QStringLiteral("PRAGMA cache_size = 5")));
    const auto writer = source.beginWrite();
    requireDone(source.database().run(QStringLiteral("PRAGMA user_version = 1"))); // of the head
    for (int i = 0; i < 500; ++i) {
        Project project = test::fullProject(writer->newId<ProjectId>());
        requireDone(writer->put(project));
    }
    REQUIRE(QFile::copy(source.path(), path));
    REQUIRE(
        QFile::copy(source.path() + QStringLiteral("-journal"), path + QStringLiteral("-journal")));
    return path;
}

TEST_CASE("A save that was cut off is absent when the ledger is opened next")
{
    for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
        test::LedgerFixture source;
        source.addProject();
        const TemporaryFolder folder;
        const QString path = ledgerLeftHalfSaved(source, folder);
        const auto ledger = valueOf(Ledger::open(path, access, testAuthor()));
        requireDone(ledger->checkIntegrity());
        CHECK(valueOf(ledger->projects().find(*ProjectId::fromValue(1))));
        CHECK(!valueOf(ledger->projects().find(*ProjectId::fromValue(2))));
        CHECK(valueOf(ledger->changeLog().history()).size() == 2);
    }
}

TEST_CASE("A save that was cut off before the file had grown is absent too")
{
    test::LedgerFixture source;
    const TemporaryFolder folder;
    const QString path = ledgerLeftHalfSaved(source, folder);
    QByteArray bytes = test::bytesOf(path);
    bytes.replace(28, 4, QByteArray::fromHex("00010000")); // the head promises more pages
    folder.write(QStringLiteral("台帳.kyodo"), bytes);
    const auto ledger = valueOf(Ledger::open(path, Access::ReadOnly, testAuthor()));
    requireDone(ledger->checkIntegrity());
    CHECK(!valueOf(ledger->projects().find(*ProjectId::fromValue(1))));
}

TEST_CASE("A ledger is backed up by its own clock")
{
    const TemporaryFolder folder;
    const auto ledger = valueOf(Ledger::open(madeLedger(folder), Access::ReadWrite, testAuthor()));
    requireDone(ledger->keepBackup(folder.path(QStringLiteral("控え"))));
    const QString local =
        testAuthor().clock->now().toLocalTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    CHECK(QDir(folder.path(QStringLiteral("控え"))).entryList(QDir::Files) ==
          QStringList{QStringLiteral("backup-%1.kyodo").arg(local)});
    requireDone(ledger->backUp(folder.path(QStringLiteral("写し.kyodo"))));
    CHECK(Ledger::open(folder.path(QStringLiteral("写し.kyodo")), Access::ReadOnly, testAuthor()));
}

} // namespace
} // namespace kyodo
