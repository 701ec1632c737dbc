#include "tests/cli/cli_runner.h"
#include "tests/support/catch.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace kyodo {
namespace {

using test::bytesOf;
using test::CliFixture;
using test::CliResult;
using test::dataFile;

QString report(const CliFixture& fixture, const QString& kind, const QString& fileName,
               const QStringList& options = {})
{
    const QString file = fixture.path(fileName);
    const QString ledger = fixture.path(QStringLiteral("見本.kyodo"));
    if (!QFileInfo::exists(ledger)) {
        fixture.sampleLedger();
    }
    const CliResult done = fixture.runDone(
        QStringList{QStringLiteral("report"), ledger, kind, QStringLiteral("--out"), file} +
        options);
    CHECK(done.out.isEmpty());
    CHECK(done.says(fileName));
    return file;
}

QStringList publishedNames()
{
    QStringList names;
    const QByteArray file = bytesOf(dataFile(QStringLiteral("sunagawa_h23_h24.csv")));
    for (const QString& line : QString::fromUtf8(file).split(u'\n').mid(1)) {
        if (!line.trimmed().isEmpty()) {
            names << line.section(u',', 1, 1);
        }
    }
    REQUIRE(names.size() == 46);
    return names;
}

/// What a program of poppler prints about a PDF; packaging/test.sh installs it.
QString popplerSays(const QString& program, const QStringList& arguments)
{
    const QString found = QStandardPaths::findExecutable(program);
    REQUIRE_FALSE(found.isEmpty());
    QProcess process;
    process.start(found, arguments);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

TEST_CASE("The survey PDF holds every name as it was published, and embeds its fonts")
{
    const CliFixture fixture;
    const QString file = report(fixture, QStringLiteral("survey"), QStringLiteral("表.pdf"));
    CHECK(bytesOf(file).startsWith("%PDF-"));
    const QString text = popplerSays(QStringLiteral("pdftotext"), {file, QStringLiteral("-")});
    REQUIRE_FALSE(text.isEmpty());
    QString flowing = text;
    flowing.remove(u'\n');
    for (const QString& name : publishedNames()) {
        CAPTURE(name);
        CHECK(flowing.contains(name));
    }
    CHECK(std::none_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() >= 0x2E80 && c.unicode() <= 0x2FDF; }));
    const QStringList fonts =
        popplerSays(QStringLiteral("pdffonts"), {file}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    REQUIRE(!fonts.isEmpty());
    for (const QString& font : fonts) {
        CAPTURE(font);
        // name type encoding emb sub uni object: embedding is the fifth word from the end
        const QStringList words = font.simplified().split(u' ');
        CHECK(words.value(words.size() - 5) == QStringLiteral("yes"));
    }
}

TEST_CASE("The survey as HTML and CSV holds every name")
{
    const CliFixture fixture;
    const QString html = QString::fromUtf8(
        bytesOf(report(fixture, QStringLiteral("survey"), QStringLiteral("表.html"))));
    CHECK(html.contains(QStringLiteral("<th")));
    const QString csv = QString::fromUtf8(
        bytesOf(report(fixture, QStringLiteral("survey"), QStringLiteral("表.csv"))));
    for (const QString& name : publishedNames()) {
        CAPTURE(name);
        CHECK(html.contains(name));
        CHECK(csv.contains(name));
    }
}

TEST_CASE("The survey can be grouped, narrowed and titled")
{
    const CliFixture fixture;
    for (const auto& group : {QStringLiteral("area"), QStringLiteral("department"),
                              QStringLiteral("field"), QStringLiteral("form")}) {
        report(fixture, QStringLiteral("survey"), QStringLiteral("表.pdf"),
               {QStringLiteral("--group-by"), group});
    }
    const QByteArray html = bytesOf(report(
        fixture, QStringLiteral("survey"), QStringLiteral("表.html"),
        {QStringLiteral("--search"), QStringLiteral("マラソン"), QStringLiteral("--title"),
         QStringLiteral("試しの表"), QStringLiteral("--as-of"), QStringLiteral("令和6年4月1日")}));
    CHECK(html.contains("試しの表"));
    CHECK(html.contains("マラソン大会"));
    CHECK(html.contains("令和6年4月1日"));
    CHECK(!html.contains("市民防火のつどい"));
}

TEST_CASE("Project sheets come as PDF, HTML and CSV, all or one")
{
    const CliFixture fixture;
    for (const auto& ending :
         {QStringLiteral("pdf"), QStringLiteral("html"), QStringLiteral("csv")}) {
        CHECK(QFileInfo(report(fixture, QStringLiteral("sheets"), QStringLiteral("票.") + ending))
                  .size() > 1000);
    }
    const QByteArray one =
        bytesOf(report(fixture, QStringLiteral("sheets"), QStringLiteral("一票.html"),
                       {QStringLiteral("--project"), QStringLiteral("1")}));
    CHECK(one.contains("市民防火のつどい"));
    CHECK(!one.contains("マラソン大会"));
    CHECK(fixture
              .run({QStringLiteral("report"), fixture.path(QStringLiteral("見本.kyodo")),
                    QStringLiteral("sheets"), QStringLiteral("--project"), QStringLiteral("9999"),
                    QStringLiteral("--out"), fixture.path(QStringLiteral("無.pdf"))})
              .exitCode == 2);
}

TEST_CASE("A report on a ledger without rounds says what is missing")
{
    const CliFixture fixture;
    const CliResult result =
        fixture.run({QStringLiteral("report"), fixture.newLedger(), QStringLiteral("survey"),
                     QStringLiteral("--out"), fixture.path(QStringLiteral("表.pdf"))});
    CHECK(result.exitCode == 2);
    CHECK(result.says(QStringLiteral("round")));
    CHECK(!QFileInfo::exists(fixture.path(QStringLiteral("表.pdf"))));
}

} // namespace
} // namespace kyodo
