// The exit codes and the languages: scripts lean on them.

#include "core/storage/database.h"
#include "core/storage/ledger_lock.h"
#include "tests/cli/cli_runner.h"
#include "tests/support/result.h"

#include <QDir>
#include <QFile>
#include <QProcess>

namespace kyodo {
namespace {

using test::bytesOf;
using test::CliFixture;
using test::CliResult;
using test::dataFile;

QString csv()
{
    return dataFile(QStringLiteral("sunagawa_h23_h24.csv"));
}

void checkUsageError(const CliFixture& fixture, const QStringList& arguments)
{
    const CliResult result = fixture.run(arguments);
    CAPTURE(arguments.join(u' '));
    CHECK(result.exitCode == 2);
    CHECK(result.out.isEmpty());
    CHECK(!result.err.isEmpty());
}

TEST_CASE("A call that cannot be meant ends with 2")
{
    const CliFixture fixture;
    const QString ledger = fixture.sampleLedger();
    const QString list = QStringLiteral("list");
    const QString projects = QStringLiteral("projects");
    checkUsageError(fixture, {});
    checkUsageError(fixture, {QStringLiteral("dance")});
    checkUsageError(fixture, {list});
    checkUsageError(fixture, {list, ledger, projects, QStringLiteral("more")});
    checkUsageError(fixture, {list, ledger, QStringLiteral("villages")});
    checkUsageError(fixture, {list, ledger, projects, QStringLiteral("--colour")});
    checkUsageError(fixture,
                    {list, ledger, projects, QStringLiteral("--format"), QStringLiteral("xml")});
    checkUsageError(fixture,
                    {list, ledger, projects, QStringLiteral("--limit"), QStringLiteral("few")});
    checkUsageError(fixture,
                    {list, ledger, projects, QStringLiteral("--year"), QStringLiteral("令和6")});
    checkUsageError(fixture,
                    {list, ledger, projects, QStringLiteral("--year"), QStringLiteral("平成32")});
    checkUsageError(fixture, {QStringLiteral("import"), ledger, csv(), QStringLiteral("--year"),
                              QStringLiteral("昭和64年度")});
    checkUsageError(fixture, {QStringLiteral("history"), ledger, QStringLiteral("project")});
    for (const auto& id : {QStringLiteral("abc"), QStringLiteral("0"), QStringLiteral("-1"),
                           QStringLiteral("1.5")}) {
        checkUsageError(fixture, {QStringLiteral("history"), ledger, QStringLiteral("project"),
                                  QStringLiteral("--"), id});
        checkUsageError(fixture, {QStringLiteral("history"), ledger, QStringLiteral("organisation"),
                                  QStringLiteral("--"), id});
    }
    checkUsageError(fixture, {QStringLiteral("report"), ledger, QStringLiteral("survey")});
    checkUsageError(fixture, {QStringLiteral("report"), ledger, QStringLiteral("survey"),
                              QStringLiteral("--out"), fixture.path(QStringLiteral("a.doc"))});
    checkUsageError(fixture, {QStringLiteral("report"), ledger, QStringLiteral("poem"),
                              QStringLiteral("--out"), fixture.path(QStringLiteral("a.pdf"))});
    CHECK(test::runCli(
              {QStringLiteral("check"), ledger, QStringLiteral("--lang"), QStringLiteral("la")})
              .exitCode == 2);
}

TEST_CASE("A year without a round says which rounds there are")
{
    const CliFixture fixture;
    const CliResult result =
        fixture.run({QStringLiteral("list"), fixture.sampleLedger(), QStringLiteral("projects"),
                     QStringLiteral("--year"), QStringLiteral("2024")});
    CHECK(result.exitCode == 2);
    CHECK(result.says(QStringLiteral("2024 (Reiwa 6)")));
    CHECK(result.says(QStringLiteral("2011-2012 (Heisei 23–Heisei 24)")));
}

/// Every verb that opens a ledger must end with 3, and leave folder and file as they are.
void checkNotOpened(const CliFixture& fixture, const QString& ledger, const QString& words)
{
    const QByteArray before = bytesOf(ledger);
    const QStringList files = QDir(fixture.folder().path()).entryList(QDir::Files | QDir::Hidden);
    const std::vector<QStringList> calls{
        {QStringLiteral("list"), ledger, QStringLiteral("projects")},
        {QStringLiteral("import"), ledger, csv()},
        {QStringLiteral("import"), ledger, csv(), QStringLiteral("--dry-run")},
        {QStringLiteral("check"), ledger},
        {QStringLiteral("history"), ledger},
        {QStringLiteral("backup"), ledger, fixture.path(QStringLiteral("控え.kyodo"))},
        {QStringLiteral("restore"), ledger, fixture.path(QStringLiteral("戻し.kyodo"))},
        {QStringLiteral("report"), ledger, QStringLiteral("survey"), QStringLiteral("--out"),
         fixture.path(QStringLiteral("表.pdf"))}};
    for (const QStringList& call : calls) {
        const CliResult result = fixture.run(call);
        CAPTURE(call.join(u' '));
        CAPTURE(result.err);
        CHECK(result.exitCode == 3);
        CHECK(result.says(words));
        CHECK(result.out.isEmpty());
    }
    CHECK(bytesOf(ledger) == before);
    CHECK(QDir(fixture.folder().path()).entryList(QDir::Files | QDir::Hidden) == files);
}

TEST_CASE("A file that is no ledger ends with 3")
{
    const CliFixture fixture;
    const QString words = QStringLiteral("not a ledger");
    checkNotOpened(fixture, fixture.folder().write(QStringLiteral("a.kyodo"), "text"), words);
    checkNotOpened(fixture, fixture.folder().write(QStringLiteral("b.kyodo"), {}), words);
    CHECK(fixture.run({QStringLiteral("check"), fixture.path(QStringLiteral("無い.kyodo"))})
              .exitCode == 3);
    CHECK(fixture.run({QStringLiteral("check"), fixture.folder().path()}).exitCode == 3);
    CHECK(fixture
              .run({QStringLiteral("backup"), fixture.path(QStringLiteral("無い.kyodo")),
                    fixture.path(QStringLiteral("控え.kyodo"))})
              .exitCode == 3);
}

TEST_CASE("A damaged ledger ends with 3")
{
    const CliFixture fixture;
    const QByteArray sound = bytesOf(fixture.sampleLedger());
    const QString words = QStringLiteral("damaged");
    checkNotOpened(fixture,
                   fixture.folder().write(QStringLiteral("a.kyodo"), sound.left(sound.size() / 2)),
                   words);
    QByteArray zeroed = sound;
    zeroed.replace(zeroed.size() / 2, 4096, QByteArray(4096, '\0'));
    checkNotOpened(fixture, fixture.folder().write(QStringLiteral("b.kyodo"), zeroed), words);
}

TEST_CASE("A ledger of a newer program ends with 3")
{
    const CliFixture fixture;
    const QString ledger = fixture.newLedger();
    {
        const auto database = test::valueOf(Database::open(ledger, Database::Access::ReadWrite));
        test::requireDone(database->run(QStringLiteral("PRAGMA user_version = 9999")));
    }
    checkNotOpened(fixture, ledger, QStringLiteral("newer version"));
}

TEST_CASE("A ledger in use can be read, but a change ends with 3 and names the user")
{
    const CliFixture fixture;
    const QString ledger = fixture.newLedger();
    const auto lock = test::valueOf(LedgerLock::take(ledger, QStringLiteral("佐藤")));
    fixture.runDone({QStringLiteral("list"), ledger, QStringLiteral("projects")});
    fixture.runDone({QStringLiteral("import"), ledger, csv(), QStringLiteral("--dry-run")});
    fixture.runDone({QStringLiteral("backup"), ledger, fixture.path(QStringLiteral("控え.kyodo"))});
    const CliResult refused = fixture.run({QStringLiteral("import"), ledger, csv()});
    CHECK(refused.exitCode == 3);
    CHECK(refused.says(QStringLiteral("佐藤")));
    CHECK(fixture.listed(ledger).count('\n') == 1);
}

TEST_CASE("A file that cannot be read or written ends with 4")
{
    const CliFixture fixture;
    const QString ledger = fixture.sampleLedger();
    CHECK(fixture.run({QStringLiteral("import"), ledger, fixture.path(QStringLiteral("無い.csv"))})
              .exitCode == 4);
    CHECK(fixture.run({QStringLiteral("new"), fixture.path(QStringLiteral("無い/a.kyodo"))})
              .exitCode == 4);
    for (const auto& ending :
         {QStringLiteral("pdf"), QStringLiteral("html"), QStringLiteral("csv")}) {
        const CliResult result = fixture.run({QStringLiteral("report"), ledger,
                                              QStringLiteral("survey"), QStringLiteral("--out"),
                                              fixture.path(QStringLiteral("無い/表.") + ending)});
        CAPTURE(ending);
        CHECK(result.exitCode == 4);
        CHECK(!result.err.isEmpty());
    }
}

TEST_CASE("A list that cannot be written out completely ends with 4")
{
    if (!QFile::exists(QStringLiteral("/dev/full"))) {
        return; // only some systems have one
    }
    const CliFixture fixture;
    QProcess process;
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(QStringLiteral(KYODO_CLI),
                  {QStringLiteral("list"), fixture.sampleLedger(), QStringLiteral("projects"),
                   QStringLiteral("--lang"), QStringLiteral("en")});
    REQUIRE(process.waitForFinished());
    CHECK(process.exitCode() == 4);
    CHECK(process.readAllStandardError().contains("could not be written"));
}

TEST_CASE("Help goes to stdout and ends with 0, for the program and for each verb")
{
    const CliFixture fixture;
    const CliResult help = fixture.runDone({QStringLiteral("--help")});
    for (const auto& verb :
         {QStringLiteral("new"), QStringLiteral("sample"), QStringLiteral("import"),
          QStringLiteral("list"), QStringLiteral("report"), QStringLiteral("check"),
          QStringLiteral("backup"), QStringLiteral("restore"), QStringLiteral("history")}) {
        CHECK(QString::fromUtf8(help.out).contains(QStringLiteral("\n  %1 ").arg(verb)));
        const CliResult ofVerb = fixture.runDone({verb, QStringLiteral("--help")});
        CHECK(QString::fromUtf8(ofVerb.out).contains(QStringLiteral("kyodo-daicho-cli ") + verb));
    }
    CHECK(fixture.runDone({QStringLiteral("import"), QStringLiteral("--help")})
              .out.contains("--dry-run"));
}

TEST_CASE("The program speaks Japanese unless told otherwise")
{
    const CliFixture fixture;
    const QString ledger = fixture.sampleLedger();
    const CliResult silent = test::runCli({QStringLiteral("check"), ledger});
    const CliResult japanese = test::runCli(
        {QStringLiteral("check"), ledger, QStringLiteral("--lang"), QStringLiteral("ja")});
    CHECK(silent.exitCode == 0);
    CHECK(silent.err == japanese.err);
    CHECK(test::runCli({QStringLiteral("--lang=en"), QStringLiteral("check"), ledger})
              .says(QStringLiteral("The file is sound")));
    CHECK(test::runCli({QStringLiteral("check"), ledger, QStringLiteral("--lang=ja")}).exitCode ==
          0);
}

} // namespace
} // namespace kyodo
