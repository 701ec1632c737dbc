// check, backup and restore

#include "tests/cli/cli_runner.h"
#include "tests/support/catch.h"

#include <QFileInfo>
#include <QJsonArray>

namespace kyodo {
namespace {

using test::bytesOf;
using test::CliFixture;
using test::CliResult;

QString ledgerWithFindings(const CliFixture& fixture)
{
    const QString ledger = fixture.newLedger();
    const QString file = fixture.folder().write(
        QStringLiteral("a.csv"),
        "事業名,協働の形態,実施年度\n夏まつり,昼寝,令和6\n冬まつり,共催,令和6\n");
    CHECK(fixture.run({QStringLiteral("import"), ledger, file}).exitCode == 1);
    return ledger;
}

TEST_CASE("A sound ledger without findings ends with 0")
{
    const CliFixture fixture;
    const CliResult checked = fixture.runDone({QStringLiteral("check"), fixture.sampleLedger()});
    CHECK(checked.out.isEmpty());
    CHECK(checked.says(QStringLiteral("sound")));
}

TEST_CASE("Findings are listed and end with 1")
{
    const CliFixture fixture;
    const QString ledger = ledgerWithFindings(fixture);
    const CliResult checked = fixture.run({QStringLiteral("check"), ledger});
    CHECK(checked.exitCode == 1);
    CHECK(checked.out.count('\n') == 1);
    CHECK(checked.out.contains("夏まつり"));
    CHECK(checked.out.contains("昼寝"));

    const CliResult json = fixture.run({QStringLiteral("check"), ledger, QStringLiteral("--json")});
    CHECK(json.exitCode == 1);
    CHECK(json.json()[QStringLiteral("integrity")] == QStringLiteral("ok"));
    const QJsonArray findings = json.json()[QStringLiteral("findings")].toArray();
    REQUIRE(findings.size() == 1);
    CHECK(findings[0][QStringLiteral("code")] == QStringLiteral("unknown-form"));
    CHECK(findings[0][QStringLiteral("record")] == 1);
}

TEST_CASE("A backup is the same ledger, and a restored one too")
{
    const CliFixture fixture;
    const QString ledger = fixture.sampleLedger();
    const QByteArray before = bytesOf(ledger);
    const QString copy = fixture.path(QStringLiteral("控え.kyodo"));
    const QString restored = fixture.path(QStringLiteral("戻し.kyodo"));
    fixture.runDone({QStringLiteral("backup"), ledger, copy});
    fixture.runDone({QStringLiteral("restore"), copy, restored});
    CHECK(fixture.listed(copy) == fixture.listed(ledger));
    CHECK(fixture.listed(restored) == fixture.listed(ledger));
    fixture.runDone({QStringLiteral("check"), restored});
    CHECK(bytesOf(ledger) == before);
}

TEST_CASE("Neither backup nor restore destroys a ledger")
{
    const CliFixture fixture;
    const QString ledger = fixture.sampleLedger();
    const QString other = fixture.newLedger();
    const QByteArray before = bytesOf(ledger);
    CHECK(fixture.run({QStringLiteral("restore"), other, ledger}).exitCode == 4);
    CHECK(fixture.run({QStringLiteral("backup"), ledger, ledger}).exitCode == 2);
    CHECK(bytesOf(ledger) == before);
    CHECK(fixture
              .run({QStringLiteral("backup"), ledger,
                    fixture.path(QStringLiteral("無い/控え.kyodo"))})
              .exitCode == 4);
    const QString text = fixture.folder().write(QStringLiteral("a.txt"), "text");
    CHECK(fixture.run({QStringLiteral("restore"), text, fixture.path(QStringLiteral("b.kyodo"))})
              .exitCode == 3);
    CHECK(!QFileInfo::exists(fixture.path(QStringLiteral("b.kyodo"))));
}

} // namespace
} // namespace kyodo
