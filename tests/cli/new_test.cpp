// new and sample

#include "tests/cli/cli_runner.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFileInfo>

namespace kyodo {
namespace {

using test::CliFixture;
using test::CliResult;
using test::dataFile;

TEST_CASE("new makes an empty ledger and says so on stderr")
{
    const CliFixture fixture;
    const CliResult made =
        fixture.runDone({QStringLiteral("new"), fixture.path(QStringLiteral("台帳.kyodo"))});
    CHECK(made.out.isEmpty());
    CHECK(made.says(QStringLiteral("台帳.kyodo")));
    CHECK(fixture.listed(fixture.path(QStringLiteral("台帳.kyodo"))).count('\n') == 1); // the head
    CHECK(QDir(fixture.folder().path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("new does not write over a file")
{
    const CliFixture fixture;
    const QString path = fixture.folder().write(QStringLiteral("台帳.kyodo"), "mine");
    CHECK(fixture.run({QStringLiteral("new"), path}).exitCode == 4);
    CHECK(fixture.run({QStringLiteral("sample"), path}).exitCode == 4);
    CHECK(test::bytesOf(path) == "mine");
}

TEST_CASE("new takes a guideline by its code or from a file")
{
    const CliFixture fixture;
    fixture.runDone({QStringLiteral("new"), fixture.path(QStringLiteral("a.kyodo")),
                     QStringLiteral("--guideline"), QStringLiteral("sunagawa")});
    fixture.runDone({QStringLiteral("new"), fixture.path(QStringLiteral("b.kyodo")),
                     QStringLiteral("--guideline"),
                     dataFile(QStringLiteral("guideline_minimal.json"))});
    const CliResult unknown =
        fixture.run({QStringLiteral("new"), fixture.path(QStringLiteral("c.kyodo")),
                     QStringLiteral("--guideline"), QStringLiteral("atlantis")});
    CHECK(unknown.exitCode == 2);
    CHECK(unknown.says(QStringLiteral("sunagawa"))); // says what there is
    CHECK(!QFileInfo::exists(fixture.path(QStringLiteral("c.kyodo"))));
}

TEST_CASE("new makes the ledger of a city, from another's guideline or an empty one")
{
    const CliFixture fixture;
    const auto make = [&](const QString& name, const QStringList& options) {
        return fixture.run(QStringList{QStringLiteral("new"), fixture.path(name)} + options);
    };
    const QString city = QStringLiteral("函館市");
    CHECK(make(QStringLiteral("a.kyodo"),
               {QStringLiteral("--city"), city, QStringLiteral("--year"), QStringLiteral("R8")})
              .exitCode == 0);
    const CliResult shown =
        fixture.runDone({QStringLiteral("guideline"), fixture.path(QStringLiteral("a.kyodo")),
                         QStringLiteral("show")});
    CHECK(shown.json()[QStringLiteral("city")] == city);
    CHECK(shown.json()[QStringLiteral("title")] ==
          QStringLiteral("函館市協働のまちづくり指針（案）"));
    CHECK(QString::fromUtf8(shown.out).contains(QStringLiteral("砂川市協働のまちづくり指針")));
    fixture.runDone({QStringLiteral("list"), fixture.path(QStringLiteral("a.kyodo")),
                     QStringLiteral("projects"), QStringLiteral("--year"), QStringLiteral("2026")});
    fixture.runDone({QStringLiteral("report"), fixture.path(QStringLiteral("a.kyodo")),
                     QStringLiteral("survey"), QStringLiteral("--out"),
                     fixture.path(QStringLiteral("a.html"))});
    const QString page = QString::fromUtf8(test::bytesOf(fixture.path(QStringLiteral("a.html"))));
    CHECK(page.contains(city));
    CHECK_FALSE(page.contains(QStringLiteral("砂川")));

    // a city whose guideline is here has it without a word
    CHECK(make(QStringLiteral("e.kyodo"), {QStringLiteral("--city"), QStringLiteral("江別市")})
              .exitCode == 0);
    CHECK(fixture
              .runDone({QStringLiteral("guideline"), fixture.path(QStringLiteral("e.kyodo")),
                        QStringLiteral("show")})
              .json()[QStringLiteral("id")] == QStringLiteral("ebetsu"));

    const QStringList empty{QStringLiteral("--guideline"), QStringLiteral("empty")};
    CHECK(make(QStringLiteral("b.kyodo"), empty).exitCode == 2);
    CHECK_FALSE(QFileInfo::exists(fixture.path(QStringLiteral("b.kyodo"))));
    CHECK(make(QStringLiteral("b.kyodo"), empty + QStringList{QStringLiteral("--city"), city})
              .exitCode == 0);
    CHECK(
        make(QStringLiteral("c.kyodo"), {QStringLiteral("--city"), QStringLiteral(" ")}).exitCode ==
        2);
    CHECK(make(QStringLiteral("c.kyodo"), {QStringLiteral("--year"), QStringLiteral("R99x")})
              .exitCode == 2);
    CHECK_FALSE(QFileInfo::exists(fixture.path(QStringLiteral("c.kyodo"))));
}

TEST_CASE("A refused guideline file makes no ledger, and names the place")
{
    const CliFixture fixture;
    const QDir broken(dataFile(QStringLiteral("broken")));
    const QStringList files = broken.entryList({QStringLiteral("guideline_*.json")});
    REQUIRE(files.size() > 10);
    for (const QString& name : files) {
        CAPTURE(name);
        const QString ledger = fixture.path(QStringLiteral("台帳.kyodo"));
        const CliResult made = fixture.run(
            {QStringLiteral("new"), ledger, QStringLiteral("--guideline"), broken.filePath(name)});
        CHECK(made.exitCode == 4);
        CHECK(made.err.size() > 20);
        CHECK(!QFileInfo::exists(ledger));
    }
    CHECK(fixture
              .run({QStringLiteral("new"), fixture.path(QStringLiteral("台帳.kyodo")),
                    QStringLiteral("--guideline"), fixture.path(QStringLiteral("none.json"))})
              .exitCode == 4);
}

TEST_CASE("sample holds the published cases")
{
    const CliFixture fixture;
    const QByteArray list = fixture.listed(fixture.sampleLedger());
    CHECK(list.count('\n') == 47);
    for (const QByteArray& line :
         test::bytesOf(dataFile(QStringLiteral("sunagawa_h23_h24.csv"))).split('\n')) {
        CHECK(list.contains(line.split(',').value(1).trimmed()));
    }
}

TEST_CASE("sample makes up the same projects at every call")
{
    const CliFixture fixture;
    for (const auto& name : {QStringLiteral("a.kyodo"), QStringLiteral("b.kyodo")}) {
        fixture.runDone({QStringLiteral("sample"), fixture.path(name), QStringLiteral("--projects"),
                         QStringLiteral("150")});
    }
    const QByteArray list = fixture.listed(fixture.path(QStringLiteral("a.kyodo")));
    CHECK(list.count('\n') == 151);
    CHECK(list == fixture.listed(fixture.path(QStringLiteral("b.kyodo"))));
    CHECK(fixture
              .run({QStringLiteral("sample"), fixture.path(QStringLiteral("c.kyodo")),
                    QStringLiteral("--projects"), QStringLiteral("0")})
              .exitCode == 2);
}

} // namespace
} // namespace kyodo
