#include "tests/cli/cli_runner.h"
#include "tests/support/catch.h"

namespace kyodo {
namespace {

using test::CliFixture;
using test::dataFile;

QStringList history(const CliFixture& fixture, const QStringList& arguments)
{
    return QString::fromUtf8(
               fixture.runDone(QStringList{QStringLiteral("history")} + arguments).out)
        .split(u'\n', Qt::SkipEmptyParts);
}

TEST_CASE("The history lists who did what, the latest first")
{
    const CliFixture fixture;
    const QString ledger = fixture.newLedger();
    fixture.runDone(
        {QStringLiteral("import"), ledger, dataFile(QStringLiteral("sunagawa_h23_h24.csv"))});
    const QStringList lines = history(fixture, {ledger});
    REQUIRE(lines.size() == 3);
    CHECK(lines[1].contains(QStringLiteral("File imported")));
    CHECK(lines[1].contains(QStringLiteral("sunagawa_h23_h24.csv")));
    CHECK(lines[1].endsWith(QStringLiteral("93"))); // a round, and 46 projects with a record each
    CHECK(lines[2].contains(QStringLiteral("Ledger made")));
}

TEST_CASE("The history of a project has its records' changes")
{
    const CliFixture fixture;
    const QString ledger = fixture.newLedger();
    const auto import = [&](const QByteArray& rows) {
        const QString file =
            fixture.folder().write(QStringLiteral("a.csv"), "事業名,担当課,実施年度\n" + rows);
        CHECK(fixture.run({QStringLiteral("import"), ledger, file}).exitCode <= 1);
    };
    import("夏まつり,市民課,令和6\n");
    import("冬まつり,市民課,令和6\n");
    import("夏まつり,土木課,令和6\n");
    CHECK(history(fixture, {ledger}).size() == 5);
    CHECK(history(fixture, {ledger, QStringLiteral("project"), QStringLiteral("1")}).size() == 3);
    CHECK(history(fixture, {ledger, QStringLiteral("project"), QStringLiteral("2")}).size() == 2);
    CHECK(history(fixture, {ledger, QStringLiteral("organisation"), QStringLiteral("1")}).size() ==
          1);
}

TEST_CASE("The history of an organisation has its entry, its merge and what took that back")
{
    const CliFixture fixture;
    const QString ledger = fixture.newLedger();
    const QString file =
        fixture.folder().write(QStringLiteral("a.csv"), "団体名\n東町内会\n花の会\nはなの会\n");
    fixture.runDone({QStringLiteral("import"), ledger, file, QStringLiteral("--kind"),
                     QStringLiteral("organisations")});
    const auto acts = [&](const QString& id) {
        return history(fixture, {ledger, QStringLiteral("organisation"), id}).size() - 1;
    };
    CHECK(acts(QStringLiteral("1")) == 1);
    CHECK(acts(QStringLiteral("2")) == 1);
    fixture.runDone({QStringLiteral("merge"), ledger, QStringLiteral("2"), QStringLiteral("3")});
    CHECK(acts(QStringLiteral("1")) == 1);
    CHECK(acts(QStringLiteral("2")) == 2);
    CHECK(acts(QStringLiteral("3")) == 2); // it is gone, its history is not
    history(fixture, {ledger, QStringLiteral("--revert"), QStringLiteral("3")});
    CHECK(acts(QStringLiteral("3")) == 3);
}

TEST_CASE("An act is taken back once, and that is an act of its own")
{
    const CliFixture fixture;
    const QString ledger = fixture.sampleLedger();
    const QByteArray sample = fixture.listed(ledger);
    const auto revert = [&](const QString& act) {
        return fixture.run({QStringLiteral("history"), ledger, QStringLiteral("--revert"), act});
    };
    CHECK(revert(QStringLiteral("2")).exitCode == 0);
    CHECK(fixture.listed(ledger).count('\n') == 1); // the head
    const QStringList lines = history(fixture, {ledger});
    REQUIRE(lines.size() == 4);
    CHECK(lines[1].contains(QStringLiteral("(2)")));
    CHECK(revert(QStringLiteral("3")).exitCode == 0);
    CHECK(fixture.listed(ledger) == sample);
}

TEST_CASE("What was changed since, or never was, is not taken back")
{
    const CliFixture fixture;
    const QString ledger = fixture.sampleLedger();
    fixture.runDone(
        {QStringLiteral("guideline"), ledger, QStringLiteral("import"), QStringLiteral("muroran")});
    const QByteArray before = test::bytesOf(ledger);
    const auto exitCode = [&](const QStringList& rest) {
        return fixture.run(QStringList{QStringLiteral("history"), ledger} + rest).exitCode;
    };
    const QString revert = QStringLiteral("--revert");
    CHECK(exitCode({revert, QStringLiteral("2")}) == 3); // its records were reworded since
    CHECK(exitCode({revert, QStringLiteral("99")}) == 2);
    CHECK(exitCode({revert, QStringLiteral("1")}) == 2); // the making of the ledger
    CHECK(exitCode({revert, QStringLiteral("last")}) == 2);
    CHECK(exitCode({QStringLiteral("project"), QStringLiteral("1"), revert, QStringLiteral("3")}) ==
          2);
    CHECK(test::bytesOf(ledger) == before);
}

} // namespace
} // namespace kyodo
