#include "core/storage/backup_contents.h"

#include "core/storage/backup.h"
#include "tests/support/ledger_fixture.h"

namespace kyodo {
namespace {

using test::LedgerFixture;
using test::requireDone;
using test::testAuthor;
using test::valueOf;

TEST_CASE("A look inside a backup tells what is in it and what was done last")
{
    LedgerFixture ledger;
    ledger.enter(
        ledger.addRound(QStringLiteral("令和6")),
        {QStringLiteral("夏まつり | 共催 | C | 市民課"), QStringLiteral("清掃 | 委託 | B")});
    ledger.addOrganisation(QStringLiteral("東町内会"));
    const QString target = ledger.folder().path(QStringLiteral("控え.kyodo"));
    requireDone(backUp(ledger.database(), target));
    ledger.addProject(); // after the backup
    const BackupContents contents = valueOf(lookInside(target, testAuthor()));
    CHECK(contents.projects == 2);
    CHECK(contents.organisations == 1);
    REQUIRE(contents.rounds.size() == 1);
    CHECK(contents.rounds[0].years == test::yearsFrom(QStringLiteral("令和6")));
    CHECK_FALSE(contents.guideline.isEmpty());
    const auto acts = valueOf(ChangeLog(ledger.database()).history());
    REQUIRE(contents.lastAct);
    CHECK(*contents.lastAct == acts[1]);
}

TEST_CASE("There is no look inside what is not a ledger")
{
    const test::TemporaryFolder folder;
    const auto seen = lookInside(folder.write(QStringLiteral("控え.kyodo"), "text"), testAuthor());
    REQUIRE(!seen);
    CHECK(seen.error().code == ErrorCode::LedgerUnreadable);
}

TEST_CASE("A backup ends with the same act until something is done")
{
    LedgerFixture ledger;
    const QString target = ledger.folder().path(QStringLiteral("控え.kyodo"));
    CHECK(!endWithSameAct(ledger.path(), target)); // which is not there
    ledger.addProject();
    requireDone(backUp(ledger.database(), target));
    CHECK(endWithSameAct(ledger.path(), target));
    ledger.addProject();
    CHECK(!endWithSameAct(ledger.path(), target));
}

TEST_CASE("Erasures that a backup does not know come back with it")
{
    LedgerFixture ledger;
    Organisation person = ledger.addOrganisation(QStringLiteral("砂川花子"));
    const QString target = ledger.folder().path(QStringLiteral("控え.kyodo"));
    requireDone(backUp(ledger.database(), target));
    ledger.addProject();
    CHECK(erasuresSince(target, ledger.path()) == 0);
    {
        const auto writer = ledger.beginWrite(ActKind::Erased);
        person.contact = QStringLiteral("抹消");
        requireDone(writer->put(person));
        static_cast<void>(valueOf(writer->commit()));
    }
    CHECK(erasuresSince(target, ledger.path()) == 1);
    const QString later = ledger.folder().path(QStringLiteral("後.kyodo"));
    requireDone(backUp(ledger.database(), later));
    CHECK(erasuresSince(later, ledger.path()) == 0);
    CHECK(erasuresSince(target, ledger.folder().path(QStringLiteral("ない.kyodo"))) == 0);
}

} // namespace
} // namespace kyodo
