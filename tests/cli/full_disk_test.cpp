// A report that finds no room is not written at all, and says so.

#include "tests/cli/report_calls.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

namespace kyodo {
namespace {

using test::bytesOf;
using test::CliFixture;
using test::CliResult;
using test::reportWords;
using test::runCliAfter;

/// No file grows beyond so many blocks of 512 bytes, and who tries is told so instead of being
/// ended.
QString blocks(int most)
{
    return QStringLiteral("trap '' XFSZ; ulimit -f %1").arg(most);
}

QStringList filesIn(const CliFixture& fixture)
{
    return QDir(fixture.path({})).entryList(QDir::Files | QDir::Hidden);
}

TEST_CASE("A full disk is told of, and leaves what was there as it was")
{
    const CliFixture fixture;
    const QString words = QStringLiteral("空き");
    for (const auto& ending : test::words(QStringLiteral("pdf html xlsx csv"))) {
        const QString fileName = QStringLiteral("表.") + ending;
        const QStringList call = reportWords(fixture, QStringLiteral("survey"), fileName);
        const QStringList before = filesIn(fixture);
        for (const int most : {0, 1, 4}) {
            CAPTURE(ending, most);
            const CliResult none = runCliAfter(blocks(most), call);
            CHECK(none.exitCode == 4);
            CHECK(none.says(words));
            CHECK(none.says(fileName));
            CHECK_FALSE(none.says(QStringLiteral("[ERROR]"))); // nothing but our own words
            CHECK(filesIn(fixture) == before);

            const QByteArray old = "前からあるもの";
            const QString path = fixture.folder().write(fileName, old);
            const QStringList withOld = filesIn(fixture);
            const CliResult replacing = runCliAfter(blocks(most), call);
            CHECK(replacing.exitCode == 4);
            CHECK(replacing.says(words));
            CHECK(filesIn(fixture) == withOld);
            CHECK(bytesOf(path) == old);
            REQUIRE(QFile::remove(path));
        }
        CAPTURE(ending);
        CHECK(runCliAfter(blocks(100'000), call).exitCode == 0);
        REQUIRE(QFile::remove(fixture.path(fileName)));
    }
}

TEST_CASE("A spreadsheet whose temporary files found no room is not written")
{
    const CliFixture fixture;
    const QStringList call =
        reportWords(fixture, QStringLiteral("survey"), QStringLiteral("表.xlsx"));
    const QStringList before = filesIn(fixture);
    // the packed file takes some 20 blocks, its largest part twice as many
    const CliResult full = runCliAfter(blocks(30), call);
    CHECK(full.exitCode == 4);
    CHECK(full.says(QStringLiteral("一時ファイル")));
    CHECK_FALSE(full.says(QStringLiteral("[ERROR]")));
    CHECK(full.says(QDir::toNativeSeparators(QDir::tempPath())));
    CHECK(filesIn(fixture) == before);
}

TEST_CASE("A spreadsheet that can have no temporary files ends with a message")
{
    const CliFixture fixture;
    const QStringList call =
        reportWords(fixture, QStringLiteral("survey"), QStringLiteral("表.xlsx"));
    const QStringList before = filesIn(fixture);
    int failed = 0;
    for (int most = 6; most <= 40; ++most) {
        const QString limit = QStringLiteral("ulimit -n %1").arg(most);
        if (runCliAfter(limit, {QStringLiteral("report"), QStringLiteral("--help")}).exitCode !=
            0) {
            continue; // too few to start at all: whoever runs the tests may hold some open
        }
        const CliResult result = runCliAfter(limit, call);
        CAPTURE(most, result.err);
        if (result.exitCode == 0) {
            break;
        }
        CHECK((result.exitCode == 3 || result.exitCode == 4)); // of a ledger, of a report
        CHECK(filesIn(fixture) == before);
        failed += result.says(QStringLiteral("一時ファイル")) ? 1 : 0;
    }
    CHECK(failed > 0);
    REQUIRE(QFile::exists(fixture.path(QStringLiteral("表.xlsx"))));
}

TEST_CASE("A folder for temporary files that is not there keeps no spreadsheet from being written")
{
    const CliFixture fixture;
    const QString missing = QStringLiteral("export TMPDIR=") + fixture.path(QStringLiteral("ない"));
    const QStringList call =
        reportWords(fixture, QStringLiteral("survey"), QStringLiteral("表.xlsx"));
    CHECK(runCliAfter(missing, call).exitCode == 0);
    CHECK(bytesOf(fixture.path(QStringLiteral("表.xlsx"))).startsWith("PK"));
}

} // namespace
} // namespace kyodo
