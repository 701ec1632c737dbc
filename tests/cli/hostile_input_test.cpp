// Files that were made to do harm, or that nobody meant: each is refused soon, in words that harm
// nobody, and the ledger stays as it was.

#include "tests/cli/report_calls.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>

namespace kyodo {
namespace {

using test::bytesOf;
using test::CliFixture;
using test::CliResult;

QStringList import(const QString& ledger, const QString& file, const QString& options = {})
{
    return QStringList{QStringLiteral("import"), ledger, file} + test::words(options);
}

/// Of a system that has pipes with names.
QString pipeIn(const CliFixture& fixture)
{
    const QString path = fixture.path(QStringLiteral("管"));
    return QProcess::execute(QStringLiteral("mkfifo"), {path}) == 0 ? path : QString();
}

void checkNoFile(const CliFixture& fixture, const QString& ledger, const QString& path)
{
    CAPTURE(path.toStdString());
    REQUIRE(QFile::link(path, fixture.path(QStringLiteral("指針.json"))));
    const QString guideline = fixture.path(QStringLiteral("指針.json"));
    const std::vector<std::pair<QStringList, int>> calls{
        {import(ledger, path), 4},
        {import(ledger, path, QStringLiteral("--kind organisations")), 4},
        {import(ledger, test::dataFile(QStringLiteral("sunagawa_h23_h24.csv")),
                QStringLiteral("--mapping ") + path),
         4},
        {{QStringLiteral("guideline"), ledger, QStringLiteral("import"), guideline}, 4},
        {{QStringLiteral("guideline"), ledger, QStringLiteral("compare"), QStringLiteral("ebetsu"),
          QStringLiteral("--mapping"), path},
         4},
        {{QStringLiteral("check"), path}, 3}};
    for (const auto& [call, exitCode] : calls) {
        const CliResult result = fixture.run(call);
        CAPTURE(call.join(u' ').toStdString(), result.err.toStdString());
        CHECK(result.exitCode == exitCode);
        CHECK(result.says(QStringLiteral("device or a pipe")));
    }
    REQUIRE(QFile::remove(guideline));
}

TEST_CASE("A pipe is not replaced by a report, and an empty mapping is none")
{
    const CliFixture fixture;
    const QString ledger = fixture.sampleLedger();
    const QString empty = fixture.folder().write(QStringLiteral("空.json"), {});
    CHECK(fixture
              .run(import(ledger, test::dataFile(QStringLiteral("sunagawa_h23_h24.csv")),
                          QStringLiteral("--mapping ") + empty))
              .exitCode == 4);
    if (const QString pipe = pipeIn(fixture); !pipe.isEmpty()) {
        const QString place = pipe + QStringLiteral(".csv");
        REQUIRE(QFile::rename(pipe, place));
        const CliResult result =
            fixture.run({QStringLiteral("report"), ledger, QStringLiteral("survey"),
                         QStringLiteral("--out"), place});
        CHECK(result.exitCode == 4);
        CHECK(result.says(QStringLiteral("device or a pipe")));
        CHECK(QFileInfo(place).exists());
        CHECK_FALSE(QFileInfo(place).isFile());
    }
}

TEST_CASE("What may never end is not read")
{
    const CliFixture fixture;
    const QString ledger = fixture.newLedger();
    const QByteArray before = bytesOf(ledger);
    if (const QString zero = QStringLiteral("/dev/zero"); QFile::exists(zero)) {
        checkNoFile(fixture, ledger, zero);
    }
    if (const QString pipe = pipeIn(fixture); !pipe.isEmpty()) {
        checkNoFile(fixture, ledger, pipe);
    }
    CHECK(bytesOf(ledger) == before);
}

TEST_CASE("A file larger than a table can be is not read")
{
    const CliFixture fixture;
    const QString ledger = fixture.newLedger();
    QFile large(fixture.path(QStringLiteral("大.csv")));
    REQUIRE(large.open(QIODevice::WriteOnly));
    REQUIRE(large.resize(qint64{129} * 1024 * 1024)); // takes no room
    const CliResult result = fixture.run(import(ledger, large.fileName()));
    CHECK(result.exitCode == 4);
    CHECK(result.says(QStringLiteral("128 MB")));
}

TEST_CASE("A rejected row is shown, but not all of a long one")
{
    const CliFixture fixture;
    const QByteArray row(90'000, 'x');
    const QString file =
        fixture.folder().write(QStringLiteral("長.csv"), "事業名,課\n" + row + ",課,多\n");
    const CliResult result = fixture.run(
        import(fixture.newLedger(), file, QStringLiteral("--dry-run --json --year 2011")));
    CHECK(result.exitCode == 1);
    CHECK(result.says(QStringLiteral("xxx")));
    CHECK(result.err.size() < 2'000);
    CHECK(result.out.size() < 5'000);
}

TEST_CASE("No text of a file commands the terminal or turns a message around")
{
    const CliFixture fixture;
    const QString ledger = fixture.newLedger();
    const QString file = fixture.folder().write(
        QStringLiteral("表\u202Evsc.csv"),
        QStringLiteral("事業名,課,\u2066\u001B]0;x\u0007\n祭\u202E\u001B[31m,課,\n祭り\u202E,課,\n")
            .toUtf8());
    const CliResult result =
        fixture.run(import(ledger, file, QStringLiteral("--year 2011 --verbose")));
    CHECK(result.exitCode == 1);
    CHECK(result.says(QStringLiteral("祭[U+202E][U+001B][31m")));
    const CliResult missing =
        fixture.run(import(ledger, fixture.path(QStringLiteral("無\u202Evsc.csv"))));
    CHECK(missing.says(QStringLiteral("無[U+202E]vsc.csv")));
    const CliResult listed =
        fixture.runDone({QStringLiteral("list"), ledger, QStringLiteral("projects")});
    CHECK(QString::fromUtf8(listed.out).contains(QStringLiteral("祭り[U+202E]")));
    const CliResult checked = fixture.run({QStringLiteral("check"), ledger});
    for (const QByteArray& shown :
         {result.err, missing.err, listed.out, checked.out, checked.err}) {
        CHECK_FALSE(shown.contains('\x1B'));
        CHECK_FALSE(shown.contains("\xE2\x80\xAE"));
    }
    // data stay as they are
    CHECK(fixture.listed(ledger).contains("祭り\xE2\x80\xAE"));
}

TEST_CASE("No report is written over a ledger")
{
    const CliFixture fixture;
    const QString ledger = fixture.sampleLedger(QStringLiteral("l.csv"));
    const QByteArray before = bytesOf(ledger);
    const QString other = fixture.newLedger(QStringLiteral("o.html"));
    const QByteArray otherBefore = bytesOf(other);
    const QString link = fixture.path(QStringLiteral("link.pdf"));
    REQUIRE(QFile::link(ledger, link));
    for (const QString& out : {ledger, other, link}) {
        CAPTURE(out.toStdString());
        const CliResult result =
            fixture.run({QStringLiteral("report"), ledger, QStringLiteral("survey"),
                         QStringLiteral("--out"), out});
        CHECK(result.exitCode == 2);
        CHECK(result.says(QStringLiteral("is a ledger")));
    }
    const QStringList itsOwn{ledger, ledger + QStringLiteral("-journal"),
                             fixture.path(QStringLiteral(".l.csv.lock"))};
    for (const QString& out : itsOwn) {
        CAPTURE(out.toStdString());
        const CliResult result =
            fixture.run({QStringLiteral("guideline"), ledger, QStringLiteral("export"),
                         QStringLiteral("sunagawa"), out});
        CHECK(result.exitCode == 2);
    }
    CHECK(bytesOf(ledger) == before);
    CHECK(bytesOf(other) == otherBefore);
    CHECK_FALSE(QFile::exists(ledger + QStringLiteral("-journal")));
    CHECK_FALSE(QFile::exists(fixture.path(QStringLiteral(".l.csv.lock"))));
}

TEST_CASE("Numbers that no option can mean end with 2")
{
    const CliFixture fixture;
    const QString ledger = fixture.sampleLedger();
    const auto call = [&](const QString& options) {
        return fixture.run(QStringList{QStringLiteral("list"), ledger, QStringLiteral("projects")} +
                           test::words(options));
    };
    for (const auto& number : {QStringLiteral("99999999999999999999"), QStringLiteral("0"),
                               QStringLiteral("1e9"), QString(10'000, u'9')}) {
        CHECK(call(QStringLiteral("--limit ") + number).exitCode == 2);
        CHECK(fixture
                  .run({QStringLiteral("sample"), fixture.path(QStringLiteral("多.kyodo")),
                        QStringLiteral("--projects"), number})
                  .exitCode == 2);
        CHECK(fixture.run({QStringLiteral("history"), ledger, QStringLiteral("--revert"), number})
                  .exitCode == 2);
    }
    for (const auto& year : {QStringLiteral("99999999999"), QStringLiteral("R99999999999"),
                             QStringLiteral("2011-99999"), QString(10'000, u'9')}) {
        CHECK(call(QStringLiteral("--year ") + year).exitCode == 2);
    }
    CHECK(call(QStringLiteral("--limit 9223372036854775807")).exitCode == 0);
}

} // namespace
} // namespace kyodo
