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

} // namespace
} // namespace kyodo
