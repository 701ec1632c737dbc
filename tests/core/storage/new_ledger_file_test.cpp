// What may stand where a backup or a new ledger is to go: nothing that is there is lost unasked.

#include "tests/support/ledger_fixture.h"

#include "core/storage/backup.h"
#include "core/storage/ledger_lock.h"
#include "tests/support/sample_guideline.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace kyodo {
namespace {

using test::bytesOf;
using test::LedgerFixture;
using test::requireDone;
using test::TemporaryFolder;
using test::valueOf;

Status makeLedger(const QString& path, const Ledger::Filling& filling = {})
{
    return Ledger::create(path, test::sampleGuideline(), test::testAuthor(), filling);
}

QStringList filesIn(const TemporaryFolder& folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

/// The journal of a program that dies while it saves, as it would lie beside `path`.
QString leaveJournal(const QString& path)
{
    LedgerFixture source;
    requireDone(source.database().run(QStringLiteral("PRAGMA cache_size = 5")));
    const auto writer = source.beginWrite();
    for (int i = 0; i < 500; ++i) {
        requireDone(writer->put(test::fullProject(writer->newId<ProjectId>())));
    }
    const QString journal = path + QStringLiteral("-journal");
    REQUIRE(QFile::copy(source.path() + QStringLiteral("-journal"), journal));
    return journal;
}

/// Refused, in words that name all of `names`, and `folder` is as it was.
template <class Act>
void checkRefused(const TemporaryFolder& folder, ErrorCode code, const QStringList& names, Act act)
{
    const QStringList files = filesIn(folder);
    const Status done = act();
    REQUIRE(!done);
    CHECK(done.error().code == code);
    for (const QString& name : names) {
        CHECK(done.error().message.contains(name));
    }
    CHECK(filesIn(folder) == files);
}

TEST_CASE("Nothing is made beside the journal of a save that was cut off")
{
    LedgerFixture ledger;
    const TemporaryFolder folder;
    const QString target = folder.path(QStringLiteral("台帳.kyodo"));
    const QString journal = leaveJournal(target);
    const QStringList names{QStringLiteral("台帳.kyodo-journal")};
    const QByteArray before = bytesOf(journal);
    checkRefused(folder, ErrorCode::FileWrite, names,
                 [&] { return backUp(ledger.database(), target); });
    checkRefused(folder, ErrorCode::FileWrite, names, [&] { return makeLedger(target); });
    CHECK(bytesOf(journal) == before);
}

TEST_CASE("Nothing is made beside the write-ahead log of another file")
{
    LedgerFixture ledger;
    const TemporaryFolder folder;
    const QString target = folder.path(QStringLiteral("台帳.kyodo"));
    const QStringList names{
        QFileInfo(folder.write(QStringLiteral("台帳.kyodo-wal"), "left")).fileName()};
    checkRefused(folder, ErrorCode::FileWrite, names,
                 [&] { return backUp(ledger.database(), target); });
    checkRefused(folder, ErrorCode::FileWrite, names, [&] { return makeLedger(target); });
}

TEST_CASE("A ledger that a program left half saved is not replaced")
{
    LedgerFixture ledger;
    const TemporaryFolder folder;
    const QString target = folder.path(QStringLiteral("台帳.kyodo"));
    requireDone(makeLedger(target));
    leaveJournal(target);
    const QByteArray before = bytesOf(target);
    checkRefused(folder, ErrorCode::FileWrite, {QStringLiteral("台帳.kyodo-journal")},
                 [&] { return backUp(ledger.database(), target); });
    CHECK(bytesOf(target) == before);
}

TEST_CASE("A file of the user's is not taken for one in the making")
{
    LedgerFixture ledger;
    const TemporaryFolder folder;
    const QString mine = folder.write(QStringLiteral("台帳.kyodo.part"), "mine");
    const QString target = folder.path(QStringLiteral("台帳.kyodo"));
    requireDone(backUp(ledger.database(), target));
    CHECK(bytesOf(mine) == "mine");
    CHECK(filesIn(folder).size() == 2);
    REQUIRE(QFile::remove(target));
    requireDone(makeLedger(target));
    CHECK(bytesOf(mine) == "mine");
    CHECK(filesIn(folder).size() == 2);
}

TEST_CASE("A new ledger can be read by its owner alone")
{
    const TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("台帳.kyodo"));
    requireDone(makeLedger(path, [](const QString& made) -> Status {
        CHECK((QFile::permissions(made) & test::othersMayRead()) == 0);
        return {};
    }));
    CHECK((QFile::permissions(path) & test::othersMayRead()) == 0);
}

TEST_CASE("A backup replaces a ledger and nothing else")
{
    LedgerFixture ledger;
    const TemporaryFolder folder;
    const QString text = folder.write(QStringLiteral("名簿.kyodo"), "mine");
    const QString empty = folder.write(QStringLiteral("空.kyodo"), {});
    const QString link = folder.path(QStringLiteral("行方.kyodo"));
    REQUIRE(QFile::link(folder.path(QStringLiteral("無い.kyodo")), link));
    REQUIRE(QDir(folder.path()).mkdir(QStringLiteral("棚.kyodo")));
    const QString other = folder.path(QStringLiteral("other.db"));
    requireDone(
        valueOf(Database::open(other, Database::Access::ReadWrite, Database::File::MayBeMade))
            ->run(QStringLiteral("CREATE TABLE mine (id INTEGER)")));
    for (const QString& target :
         {text, empty, link, other, folder.path(QStringLiteral("棚.kyodo"))}) {
        checkRefused(folder, ErrorCode::FileWrite,
                     {QFileInfo(target).fileName(), QStringLiteral("not a ledger")},
                     [&] { return backUp(ledger.database(), target); });
    }
    CHECK(bytesOf(text) == "mine");
}

TEST_CASE("A backup does not replace a ledger in use, but does once it is free")
{
    LedgerFixture ledger;
    const TemporaryFolder folder;
    const QString target = folder.path(QStringLiteral("控え.kyodo"));
    requireDone(backUp(ledger.database(), target));
    ledger.addProject();
    const QByteArray before = bytesOf(target);
    {
        const auto held = valueOf(LedgerLock::take(target, QStringLiteral("佐藤")));
        checkRefused(folder, ErrorCode::FileWrite,
                     {QStringLiteral("控え.kyodo"), QStringLiteral("佐藤")},
                     [&] { return backUp(ledger.database(), target); });
        CHECK(bytesOf(target) == before);
    }
    requireDone(backUp(ledger.database(), target));
    CHECK(bytesOf(target) != before);
    CHECK(filesIn(folder) == QStringList{QStringLiteral("控え.kyodo")});
}

TEST_CASE("A backup through a link replaces the ledger that the link leads to")
{
    LedgerFixture ledger;
    const TemporaryFolder folder;
    const QString target = folder.path(QStringLiteral("控え.kyodo"));
    const QString link = folder.path(QStringLiteral("近道.kyodo"));
    requireDone(backUp(ledger.database(), target));
    ledger.addProject();
    REQUIRE(QFile::link(target, link));
    requireDone(backUp(ledger.database(), link));
    CHECK(QFileInfo(link).isSymLink());
    const auto copy = valueOf(Ledger::open(target, Ledger::Access::ReadOnly, test::testAuthor()));
    CHECK(valueOf(copy->projects().find(*ProjectId::fromValue(1))));
}

TEST_CASE("A backup does not take the place of another ledger, whatever it is called")
{
    LedgerFixture ledger;
    LedgerFixture other;
    const TemporaryFolder folder;
    const QString target = folder.path(QStringLiteral("台帳.kyodo"));
    requireDone(backUp(other.database(), target));
    const QByteArray before = bytesOf(target);
    checkRefused(folder, ErrorCode::FileWrite,
                 {QStringLiteral("台帳.kyodo"), QStringLiteral("another ledger")},
                 [&] { return backUp(ledger.database(), target); });
    CHECK(bytesOf(target) == before);
    requireDone(backUp(other.database(), target));
}

TEST_CASE("A ledger is not backed up onto itself, however it is spelt")
{
    LedgerFixture ledger;
    const TemporaryFolder& folder = ledger.folder();
    const QString link = folder.path(QStringLiteral("近道.kyodo"));
    const QString twin = folder.path(QStringLiteral("双子.kyodo"));
    REQUIRE(QFile::link(ledger.path(), link));
    std::filesystem::create_hard_link(QFileInfo(ledger.path()).filesystemFilePath(),
                                      QFileInfo(twin).filesystemFilePath());
    const QString roundabout =
        folder.path(QStringLiteral("../%1/./台帳.kyodo").arg(QFileInfo(folder.path()).fileName()));
    for (const QString& target : {ledger.path(), link, twin, roundabout}) {
        checkRefused(folder, ErrorCode::InvalidInput, {QStringLiteral("another file")},
                     [&] { return backUp(ledger.database(), target); });
    }
    requireDone(checkIntegrity(ledger.database()));
}

TEST_CASE("A new ledger is filled before it stands under its name")
{
    const TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("見本.kyodo"));
    requireDone(makeLedger(path, [&](const QString& made) -> Status {
        CHECK(!QFileInfo::exists(path));
        KYODO_TRY_ASSIGN(const auto ledger,
                         Ledger::open(made, Ledger::Access::ReadWrite, test::testAuthor()));
        KYODO_TRY_ASSIGN(const auto writer, ledger->write(ActKind::SampleMade, QString()));
        KYODO_TRY(writer->put(Project{writer->newId<ProjectId>()}));
        return writer->commit().map([](const auto&) {});
    }));
    CHECK(filesIn(folder) == QStringList{QStringLiteral("見本.kyodo")});
    const auto ledger = valueOf(Ledger::open(path, Ledger::Access::ReadOnly, test::testAuthor()));
    CHECK(valueOf(ledger->projects().find(*ProjectId::fromValue(1))));
}

TEST_CASE("Of a new ledger that cannot be filled nothing is left")
{
    const TemporaryFolder folder;
    checkRefused(folder, ErrorCode::DiskFull, {}, [&] {
        return makeLedger(folder.path(QStringLiteral("見本.kyodo")), [](const QString&) -> Status {
            return failure(ErrorCode::DiskFull, QStringLiteral("full"));
        });
    });
}

TEST_CASE("A new ledger does not take a name that another program took meanwhile")
{
    const TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("台帳.kyodo"));
    const Status made = makeLedger(path, [&](const QString&) -> Status {
        folder.write(QStringLiteral("台帳.kyodo"), "mine");
        return {};
    });
    REQUIRE(!made);
    CHECK(made.error().code == ErrorCode::FileWrite);
    CHECK(made.error().message.contains(QStringLiteral("台帳.kyodo")));
    CHECK(bytesOf(path) == "mine");
    CHECK(filesIn(folder).size() == 1);
}

} // namespace
} // namespace kyodo
