#include "tests/cli/cli_runner.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kyodo {
namespace {

using test::CliFixture;
using test::CliResult;

/// A ledger of five projects in two rounds.
QString smallLedger(const CliFixture& fixture)
{
    const QString ledger = fixture.newLedger();
    const QString file = fixture.folder().write(
        QStringLiteral("a.csv"), "事業名,協働の形態,領域,担当課,協働の相手方,実施年度\n"
                                 "夏まつり,共催,C,市民課,東町内会,令和6年度\n"
                                 "防災訓練,委託；共催,D,総務課,消防団,令和6年度\n"
                                 "除雪,委託,D,土木課,,令和6年度\n"
                                 "\"=花 \"\"一番\"\"\n二番\",補助、助成,B,市民課,,令和6年度\n"
                                 "古い除雪,委託,D,土木課,,令和5年度\n");
    fixture.runDone({QStringLiteral("import"), ledger, file});
    return ledger;
}

/// The names of what is listed.
QStringList names(const CliFixture& fixture, const QString& ledger, const QStringList& options)
{
    const CliResult result =
        fixture.runDone(QStringList{QStringLiteral("list"), ledger, QStringLiteral("projects"),
                                    QStringLiteral("--format"), QStringLiteral("json")} +
                        options);
    QStringList names;
    for (const QJsonValue project : QJsonDocument::fromJson(result.out).array()) {
        names << project[QStringLiteral("name")].toString();
    }
    return names;
}

TEST_CASE("Filters narrow, each and together")
{
    const CliFixture fixture;
    const QString ledger = smallLedger(fixture);
    const auto listed = [&](const QStringList& options) { return names(fixture, ledger, options); };
    const QString summer = QStringLiteral("夏まつり");
    const QString drill = QStringLiteral("防災訓練");
    const QString snow = QStringLiteral("除雪");
    CHECK(listed({}).size() == 4); // the latest round
    CHECK(listed({QStringLiteral("--year"), QStringLiteral("令和5")}) ==
          QStringList{QStringLiteral("古い除雪")});
    CHECK(listed({QStringLiteral("--search"), QStringLiteral("防災")}) == QStringList{drill});
    CHECK(listed({QStringLiteral("--search"), QStringLiteral("町内会 まつり")}) ==
          QStringList{summer});
    CHECK(listed({QStringLiteral("--form"), QStringLiteral("共催")}) == QStringList{summer, drill});
    CHECK(listed({QStringLiteral("--area"), QStringLiteral("Ｄ")}) == QStringList{drill, snow});
    CHECK(listed({QStringLiteral("--department"), QStringLiteral("土木課")}) == QStringList{snow});
    CHECK(listed({QStringLiteral("--area"), QStringLiteral("D"), QStringLiteral("--department"),
                  QStringLiteral("総務課")}) == QStringList{drill});
    CHECK(listed({QStringLiteral("--limit"), QStringLiteral("1")}) == QStringList{summer});
    CHECK(listed({QStringLiteral("--form"), QStringLiteral("昼寝")}).isEmpty());
}

TEST_CASE("CSV can be imported again as it is, without a change")
{
    const CliFixture fixture;
    const QString ledger = smallLedger(fixture);
    const QByteArray csv = fixture.listed(ledger);
    CHECK(csv.contains("\"'=花 \"\"一番\"\"\n二番\"")); // no spreadsheet runs it
    const QString file = fixture.folder().write(QStringLiteral("b.csv"), csv);
    const QJsonObject again =
        fixture.run({QStringLiteral("import"), ledger, file, QStringLiteral("--json")}).json();
    CHECK(again[QStringLiteral("unchanged")].toInt() == 4);
    CHECK(again[QStringLiteral("read")].toInt() == 4);
    CHECK(fixture.listed(ledger) == csv);
}

TEST_CASE("JSON is one array with one object a project")
{
    const CliFixture fixture;
    const QString ledger = smallLedger(fixture);
    const QJsonArray projects = fixture.listedJson(ledger, QStringLiteral("projects"));
    REQUIRE(projects.size() == 4);
    const QJsonValue drill = projects[1];
    CHECK(drill[QStringLiteral("years")] == QStringLiteral("2024"));
    CHECK(drill[QStringLiteral("number")] == 2);
    CHECK(drill[QStringLiteral("forms")].toArray().size() == 2);
    CHECK(drill[QStringLiteral("area")][QStringLiteral("code")] == QStringLiteral("D"));
    CHECK(drill[QStringLiteral("partners")][0][QStringLiteral("name")] == QStringLiteral("消防団"));
    CHECK(drill[QStringLiteral("cost")].isNull());
}

TEST_CASE("An empty list is still well formed")
{
    const CliFixture fixture;
    const QString ledger = fixture.newLedger();
    for (const auto& what : {QStringLiteral("projects"), QStringLiteral("organisations")}) {
        const auto listed = [&](const QString& format) {
            return fixture
                .runDone({QStringLiteral("list"), ledger, what, QStringLiteral("--format"), format})
                .out;
        };
        CHECK(QJsonDocument::fromJson(listed(QStringLiteral("json"))).isArray());
        CHECK(listed(QStringLiteral("csv")).count('\n') == 1);
        CHECK(listed(QStringLiteral("table")).count('\n') == 1);
    }
}

TEST_CASE("The table is aligned, kanji taking two columns")
{
    const CliFixture fixture;
    const QString ledger = smallLedger(fixture);
    const QString out = QString::fromUtf8(
        fixture.runDone({QStringLiteral("list"), ledger, QStringLiteral("projects")}).out);
    const QStringList lines = out.split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 5);
    CHECK(lines[0].startsWith(QStringLiteral("No.")));
    CHECK(lines[1].contains(QStringLiteral("夏まつり")));
    CHECK(lines[4].contains(QStringLiteral("一番\" 二番"))); // one line a project
}

} // namespace
} // namespace kyodo
