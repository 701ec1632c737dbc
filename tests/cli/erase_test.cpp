#include "tests/cli/cli_runner.h"
#include "tests/support/catch.h"

namespace kyodo {
namespace {

using test::bytesOf;
using test::CliFixture;
using test::CliResult;
using test::words;

const QByteArray Phone = "0125-99-8877";

QString toldLedger(const CliFixture& fixture)
{
    const QString ledger = fixture.newLedger();
    const QString file =
        fixture.folder().write(QStringLiteral("団体.csv"), "団体名,区分,連絡先\n花の会,NPO法人," +
                                                               Phone + "\n砂川太郎,市民,\n");
    fixture.runDone({QStringLiteral("import"), ledger, file, QStringLiteral("--kind"),
                     QStringLiteral("organisations")});
    return ledger;
}

QStringList erase(const QString& ledger, const QString& rest)
{
    return QStringList{QStringLiteral("erase"), ledger} + words(rest);
}

TEST_CASE("erase says what it would do, does it, and does not print it again")
{
    const CliFixture fixture;
    const QString ledger = toldLedger(fixture);
    const QString backup = fixture.path(QStringLiteral("控え.kyodo"));
    fixture.runDone({QStringLiteral("backup"), ledger, backup});
    const CliResult tried = fixture.runDone(erase(ledger, QStringLiteral("1 --dry-run")));
    CHECK(tried.out.contains(Phone));
    CHECK(bytesOf(ledger).contains(Phone));

    const CliResult done =
        fixture.runDone(erase(ledger, QStringLiteral("1 --backups ")) << fixture.path(QString()));
    CHECK_FALSE(done.out.contains(Phone));
    CHECK_FALSE(done.err.contains(Phone));
    CHECK_FALSE(bytesOf(ledger).contains(Phone));
    CHECK_FALSE(bytesOf(backup).contains(Phone));
    CHECK(bytesOf(ledger).contains("花の会"));
    CHECK(fixture.runDone({QStringLiteral("history"), ledger}).out.contains("erased"));
}

TEST_CASE("erase takes the name of a person without being asked, and of a body with --name")
{
    const CliFixture fixture;
    const QString ledger = toldLedger(fixture);
    fixture.runDone(erase(ledger, QStringLiteral("2")));
    CHECK_FALSE(bytesOf(ledger).contains("砂川太郎"));
    CHECK(bytesOf(ledger).contains("花の会"));
    fixture.runDone(erase(ledger, QStringLiteral("1 --name")));
    CHECK_FALSE(bytesOf(ledger).contains("花の会"));
    CHECK(fixture.run(erase(ledger, QStringLiteral("99"))).exitCode == 2);
    CHECK(fixture.run(erase(ledger, QStringLiteral("x"))).exitCode == 2);
    CHECK(fixture.run(erase(ledger, QStringLiteral("1 --backups /no/such/folder"))).exitCode == 2);
}

TEST_CASE("An erased ledger is sound, and entries that say nothing of it stay as they are")
{
    const CliFixture fixture;
    const QString ledger = toldLedger(fixture);
    const QString file = fixture.folder().write(QStringLiteral("事業.csv"),
                                                "事業名,協働の形態,協働の相手方,実施年度\n"
                                                "花壇,委託,花の会；砂川太郎,令和6\n"
                                                "朝市,委託,花の会,令和6\n");
    fixture.runDone({QStringLiteral("import"), ledger, file});
    const CliResult erased = fixture.runDone(erase(ledger, QStringLiteral("2 --mentions")));
    CHECK(erased.says(QStringLiteral("Organisation 2: entries 2,")));
    fixture.runDone({QStringLiteral("check"), ledger});
}

TEST_CASE("Where nothing is left to erase nothing is logged, and the ledger stays sound")
{
    const CliFixture fixture;
    const QString ledger = toldLedger(fixture);
    fixture.runDone(erase(ledger, QStringLiteral("1")));
    const QByteArray before = fixture.runDone({QStringLiteral("history"), ledger}).out;
    const CliResult again = fixture.runDone(erase(ledger, QStringLiteral("1")));
    CHECK(again.says(QStringLiteral("Organisation 1: nothing to erase.")));
    CHECK_FALSE(again.says(QStringLiteral("Erased for good")));
    CHECK(fixture.runDone({QStringLiteral("history"), ledger}).out == before);
    fixture.runDone({QStringLiteral("check"), ledger});
}

} // namespace
} // namespace kyodo
