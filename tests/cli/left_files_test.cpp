// What a killed program leaves half made is found, told and removed by the next one that writes
// there.

#include "tests/cli/cli_runner.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QProcess>

namespace kyodo {
namespace {

using test::CliFixture;
using test::CliResult;

QStringList partsIn(const CliFixture& fixture)
{
    return QDir(fixture.path({}))
        .entryList({QStringLiteral("*.part*"), QStringLiteral(".*.part*")},
                   QDir::Files | QDir::Hidden);
}

/// Starts the program and kills it as soon as it has something half made; whether it was in time.
bool killHalfway(const CliFixture& fixture, const QStringList& call)
{
    constexpr int Longest = 60'000;
    QProcess process;
    process.start(QStringLiteral(KYODO_CLI), call);
    REQUIRE(process.waitForStarted());
    for (int waited = 0; waited < Longest && partsIn(fixture).isEmpty(); ++waited) {
        if (process.waitForFinished(1)) {
            return false;
        }
    }
    process.kill();
    process.waitForFinished();
    return !partsIn(fixture).isEmpty();
}

TEST_CASE("What a killed call left half made goes with the next one, which names it")
{
    const CliFixture fixture;
    const QString many = fixture.path(QStringLiteral("多数.kyodo"));
    fixture.runDone(
        {QStringLiteral("sample"), many, QStringLiteral("--projects"), QStringLiteral("3000")});
    const std::vector<QStringList> calls{
        {QStringLiteral("sample"), fixture.path(QStringLiteral("見本.kyodo")),
         QStringLiteral("--projects"), QStringLiteral("3000")},
        {QStringLiteral("backup"), many, fixture.path(QStringLiteral("控え.kyodo"))},
        {QStringLiteral("restore"), many, fixture.path(QStringLiteral("戻し.kyodo"))},
        {QStringLiteral("report"), many, QStringLiteral("survey"), QStringLiteral("--out"),
         fixture.path(QStringLiteral("表.pdf"))}};
    for (const QStringList& call : calls) {
        CAPTURE(call.join(u' '));
        if (!killHalfway(fixture, call)) {
            continue; // it was faster than this test
        }
        const QStringList left = partsIn(fixture);
        const CliResult next = fixture.runDone(call);
        CHECK(next.says(QStringLiteral("left half made")));
        for (const QString& name : left) {
            CHECK(next.says(name));
        }
        CHECK(partsIn(fixture).isEmpty());
    }
}

TEST_CASE("Of two programs that write to one place neither takes the other's file for one left")
{
    const CliFixture fixture;
    const QString many = fixture.path(QStringLiteral("多数.kyodo"));
    fixture.runDone(
        {QStringLiteral("sample"), many, QStringLiteral("--projects"), QStringLiteral("2000")});
    const QStringList call{QStringLiteral("report"),
                           many,
                           QStringLiteral("survey"),
                           QStringLiteral("--out"),
                           fixture.path(QStringLiteral("表.pdf")),
                           QStringLiteral("--lang"),
                           QStringLiteral("en")};
    QProcess other;
    other.start(QStringLiteral(KYODO_CLI), call);
    REQUIRE(other.waitForStarted());
    for (int i = 0; i < 5; ++i) {
        const CliResult done = test::runCli(call);
        CHECK(done.exitCode == 0);
        CHECK(!done.says(QStringLiteral("left half made")));
    }
    REQUIRE(other.waitForFinished());
    CHECK(other.exitCode() == 0);
}

TEST_CASE("Ledgers and copies of them are their owner's alone, reports are as any new file")
{
    const CliFixture fixture;
    const QString ledger = fixture.sampleLedger();
    const QString backup = fixture.path(QStringLiteral("控え.kyodo"));
    const QString restored = fixture.path(QStringLiteral("戻し.kyodo"));
    const QString report = fixture.path(QStringLiteral("表.csv"));
    fixture.runDone({QStringLiteral("backup"), ledger, backup});
    fixture.runDone({QStringLiteral("restore"), backup, restored});
    fixture.runDone({QStringLiteral("report"), ledger, QStringLiteral("survey"),
                     QStringLiteral("--out"), report});
    for (const QString& path : {ledger, backup, restored, fixture.newLedger()}) {
        CAPTURE(path);
        CHECK((QFile::permissions(path) & test::othersMayRead()) == 0);
    }
    const auto usual = QFile::permissions(fixture.folder().write(QStringLiteral("a.txt"), "a"));
    CHECK(QFile::permissions(report) == usual);
}

TEST_CASE("The copy that an upgrade makes is named")
{
    const CliFixture fixture;
    const QString ledger = fixture.path(QStringLiteral("古い.kyodo"));
    REQUIRE(QFile::copy(test::dataFile(QStringLiteral("ledgers/version-1.kyodo")), ledger));
    REQUIRE(QFile::setPermissions(ledger, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    const QString csv =
        fixture.folder().write(QStringLiteral("追加.csv"), "事業名,実施年度\n清掃,令和6\n");
    const CliResult first = fixture.runDone({QStringLiteral("import"), ledger, csv});
    CHECK(first.says(QStringLiteral("古い.kyodo.version-1.kyodo")));
    CHECK(QFile::exists(ledger + QStringLiteral(".version-1.kyodo")));
    const CliResult second = fixture.run({QStringLiteral("import"), ledger, csv});
    CHECK(!second.says(QStringLiteral(".version-1.kyodo")));
}

} // namespace
} // namespace kyodo
