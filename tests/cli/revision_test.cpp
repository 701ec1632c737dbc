// A ledger carried over to another guideline, taken back, and read through one

#include "tests/cli/cli_runner.h"
#include "tests/support/catch.h"

#include <QJsonDocument>

#include <map>

namespace kyodo {
namespace {

using test::bytesOf;
using test::CliFixture;
using test::CliResult;
using test::dataFile;
using test::words;

QStringList guideline(const QString& ledger, const QString& rest)
{
    return QStringList{QStringLiteral("guideline"), ledger} + words(rest);
}

QJsonArray projects(const CliFixture& fixture, const QString& ledger)
{
    return fixture.listedJson(ledger, QStringLiteral("projects"));
}

/// Five projects, one in each of Sunagawa's areas, and one in words of its own.
QString ledgerOfAreas(const CliFixture& fixture)
{
    const QString ledger = fixture.newLedger();
    const QString file =
        fixture.folder().write(QStringLiteral("a.csv"), "事業名,協働の形態,領域,実施年度\n"
                                                        "朝市,補助、助成,A,令和6\n"
                                                        "花いっぱい,補助、助成,B,令和6\n"
                                                        "夏まつり,共催,C,令和6\n"
                                                        "公園管理,委託,D,令和6\n"
                                                        "広報,情報・意見交換,E,令和6\n"
                                                        "昼寝会,昼寝,,令和6\n");
    CHECK(fixture.run({QStringLiteral("import"), ledger, file}).exitCode == 1); // 昼寝
    return ledger;
}

/// By the name of the project, the code of its area.
std::map<QString, QString> areaCodes(const QJsonArray& projects)
{
    std::map<QString, QString> codes;
    for (const QJsonValue project : projects) {
        codes[project[QStringLiteral("name")].toString()] =
            project[QStringLiteral("area")][QStringLiteral("code")].toString();
    }
    return codes;
}

/// By the name of the project, its first form.
std::map<QString, QJsonValue> firstForms(const QJsonArray& projects)
{
    std::map<QString, QJsonValue> forms;
    for (const QJsonValue project : projects) {
        forms[project[QStringLiteral("name")].toString()] = project[QStringLiteral("forms")][0];
    }
    return forms;
}

TEST_CASE("Revised and taken back, the sample is what it was, row by row")
{
    const CliFixture fixture;
    const QString ledger = fixture.sampleLedger();
    const QJsonArray before = projects(fixture, ledger);
    const QByteArray csv = fixture.listed(ledger);
    REQUIRE(before.size() == 46);

    const CliResult revised =
        fixture.runDone(guideline(ledger, QStringLiteral("import muroran --rounds all")));
    CHECK(revised.says(QStringLiteral("協働のまちづくり指針【改定版】素案")));
    const QJsonArray between = projects(fixture, ledger);
    CHECK(between != before);
    CHECK(between.size() == before.size());
    CHECK(fixture.listed(ledger) != csv);
    fixture.runDone({QStringLiteral("check"), ledger});

    const CliResult back = fixture.runDone(
        {QStringLiteral("history"), ledger, QStringLiteral("--revert"), QStringLiteral("3")});
    CHECK(back.out.isEmpty());
    CHECK(projects(fixture, ledger) == before);
    CHECK(fixture.listed(ledger) == csv);
    CHECK(fixture.runDone(guideline(ledger, QStringLiteral("show"))).json()[QStringLiteral("id")] ==
          QStringLiteral("sunagawa"));

    // and taking that back does it again
    fixture.runDone(
        {QStringLiteral("history"), ledger, QStringLiteral("--revert"), QStringLiteral("4")});
    CHECK(projects(fixture, ledger) == between);
}

TEST_CASE("A revision that is only tried tells its mapping, and changes no byte")
{
    const CliFixture fixture;
    const QString ledger = ledgerOfAreas(fixture);
    const QByteArray before = bytesOf(ledger);
    const CliResult tried = fixture.run(guideline(ledger, QStringLiteral("import saku --dry-run")));
    CHECK(tried.exitCode == 1); // 昼寝 has no counterpart
    const QStringList lines = QString::fromUtf8(tried.out).split(u'\n');
    const QStringList commission = lines.filter(QStringLiteral(" 委託 "));
    REQUIRE(commission.size() == 1);
    CHECK(commission.front().endsWith(QStringLiteral("業務委託")));
    CHECK(lines.filter(QStringLiteral("昼寝会: ")).size() == 1);
    CHECK(tried.says(QStringLiteral("nothing was written")));
    CHECK(bytesOf(ledger) == before);
    CHECK(fixture.run(guideline(ledger, QStringLiteral("import saku --dry-run"))).out == tried.out);
}

TEST_CASE("A mapping comes out of compare, is edited, and is what import goes by")
{
    const CliFixture fixture;
    const QString ledger = ledgerOfAreas(fixture);
    QJsonObject mapping =
        fixture.runDone(guideline(ledger, QStringLiteral("compare muroran"))).json();
    QJsonObject forms = mapping[QStringLiteral("forms")].toObject();
    REQUIRE(forms.size() == 10);
    forms[QStringLiteral("cohost")] = QJsonValue::Null;
    mapping[QStringLiteral("forms")] = forms;
    const QString file =
        fixture.folder().write(QStringLiteral("m.json"), QJsonDocument(mapping).toJson());
    const QStringList byFile{QStringLiteral("--mapping"), file};
    CHECK(fixture.runDone(guideline(ledger, QStringLiteral("compare muroran")) + byFile).json() ==
          mapping);

    const CliResult revised =
        fixture.run(guideline(ledger, QStringLiteral("import muroran")) + byFile);
    CHECK(revised.exitCode == 1);
    CHECK(QString::fromUtf8(revised.out).contains(QStringLiteral("夏まつり")));
    const auto carried = firstForms(projects(fixture, ledger));
    const QJsonValue led = carried.at(QStringLiteral("夏まつり"));
    CHECK(led[QStringLiteral("code")].isNull());
    CHECK(led[QStringLiteral("name")] == QStringLiteral("共催")); // its words stay
    CHECK_FALSE(carried.at(QStringLiteral("公園管理"))[QStringLiteral("code")].isNull());
}

TEST_CASE("A mapping file that is none is refused with its place, and changes no byte")
{
    const CliFixture fixture;
    const QString ledger = fixture.sampleLedger();
    const QByteArray before = bytesOf(ledger);
    const QString file =
        fixture.folder().write(QStringLiteral("m.json"), R"({"forms": {"dance": null}})");
    const QStringList call = guideline(ledger, QStringLiteral("import muroran --mapping"));
    const CliResult refused = fixture.run(call + QStringList{file});
    CHECK(refused.exitCode == 4);
    CHECK(refused.says(QStringLiteral("forms.dance")));
    CHECK(fixture.run(call + QStringList{fixture.path(QStringLiteral("無い.json"))}).exitCode == 4);
    CHECK(bytesOf(ledger) == before);
}

TEST_CASE("Rounds that are not carried over stay as they were classified")
{
    const CliFixture fixture;
    const QString ledger = ledgerOfAreas(fixture);
    const QString older = fixture.folder().write(
        QStringLiteral("b.csv"), "事業名,協働の形態,領域,実施年度\n冬まつり,共催,C,令和5\n");
    fixture.runDone({QStringLiteral("import"), ledger, older});
    const auto listedIn = [&](const char* year) {
        return fixture.listed(ledger, {QStringLiteral("--year"), QString::fromUtf8(year)});
    };
    const QByteArray latest = listedIn("R6");
    const QByteArray before = listedIn("R5");
    CHECK(fixture.run(guideline(ledger, QStringLiteral("import saku --rounds latest"))).exitCode ==
          1);
    CHECK(listedIn("R6") != latest);
    CHECK(listedIn("R5") == before);
    fixture.runDone(guideline(ledger, QStringLiteral("import muroran --rounds new")));
    CHECK(listedIn("R5") == before);
}

TEST_CASE("Read through Saku, areas run the other way round and 委託 is 業務委託")
{
    const CliFixture fixture;
    const QString ledger = ledgerOfAreas(fixture);
    const QByteArray before = bytesOf(ledger);
    const QJsonArray through =
        fixture.listedJson(ledger, QStringLiteral("projects --through saku"));
    CHECK(areaCodes(through) ==
          std::map<QString, QString>{{QStringLiteral("朝市"), QStringLiteral("6")},
                                     {QStringLiteral("花いっぱい"), QStringLiteral("5")},
                                     {QStringLiteral("夏まつり"), QStringLiteral("4")},
                                     {QStringLiteral("公園管理"), QStringLiteral("3")},
                                     {QStringLiteral("広報"), QStringLiteral("1")},
                                     {QStringLiteral("昼寝会"), QString()}});
    const auto forms = firstForms(through);
    CHECK(forms.at(QStringLiteral("公園管理"))[QStringLiteral("name")] ==
          QStringLiteral("業務委託"));
    CHECK(forms.at(QStringLiteral("昼寝会"))[QStringLiteral("name")] == QStringLiteral("昼寝"));
    CHECK(bytesOf(ledger) == before);
}

TEST_CASE("A filter goes by the ledger's own guideline, whichever it is read through")
{
    const CliFixture fixture;
    const QString ledger = ledgerOfAreas(fixture);
    const QJsonArray commissions =
        fixture.listedJson(ledger, QStringLiteral("projects --form 委託 --area D --through saku"));
    REQUIRE(commissions.size() == 1);
    CHECK(commissions[0][QStringLiteral("name")] == QStringLiteral("公園管理"));
}

TEST_CASE("A report through another guideline prints its forms, a wrong one is refused")
{
    const CliFixture fixture;
    const QString ledger = ledgerOfAreas(fixture);
    const QString file = fixture.path(QStringLiteral("表.csv"));
    const QStringList report{QStringLiteral("report"), ledger, QStringLiteral("survey"),
                             QStringLiteral("--out"),  file,   QStringLiteral("--through")};
    fixture.runDone(report + QStringList{QStringLiteral("saku")});
    CHECK(bytesOf(file).contains("業務委託"));
    for (const QStringList& call :
         {report, QStringList{QStringLiteral("list"), ledger, QStringLiteral("projects"),
                              QStringLiteral("--through")}}) {
        CHECK(fixture.run(call + QStringList{QStringLiteral("atlantis")}).exitCode == 2);
        CHECK(fixture.run(call + QStringList{fixture.path(QStringLiteral("無い.json"))}).exitCode ==
              4);
    }
}

TEST_CASE("The published cases of Saku and Muroran use the forms of their own guidelines")
{
    const CliFixture fixture;
    const auto check = [&](const QString& code, const QString& name, int rows) {
        const QString ledger = fixture.ledgerBy(code);
        const QJsonObject done =
            fixture
                .run({QStringLiteral("import"), ledger, dataFile(name), QStringLiteral("--year"),
                      QStringLiteral("R6"), QStringLiteral("--json")})
                .json();
        CHECK(done[QStringLiteral("added")].toInt() == rows);
        CHECK(done[QStringLiteral("rejected")].toInt() == 0);
        for (const QJsonValue finding :
             fixture.run({QStringLiteral("check"), ledger, QStringLiteral("--json")})
                 .json()[QStringLiteral("findings")]
                 .toArray()) {
            CHECK(finding[QStringLiteral("code")] != QStringLiteral("unknown-form"));
        }
    };
    check(QStringLiteral("saku"), QStringLiteral("saku_jirei.csv"), 8);
    check(QStringLiteral("muroran"), QStringLiteral("muroran_gutairei.csv"), 24);
    // Saku's list names no forms, Muroran's names one in each row
    for (const auto& [name, form] :
         firstForms(projects(fixture, fixture.path(QStringLiteral("muroran.kyodo"))))) {
        CAPTURE(name);
        CHECK(form[QStringLiteral("code")].isString());
    }
}

TEST_CASE("A revision that would make persons public needs an answer for each")
{
    const CliFixture fixture;
    const QString ledger = fixture.newLedger();
    const QString file =
        fixture.folder().write(QStringLiteral("団体.csv"),
                               "団体名,区分\n砂川太郎,市民*\n砂川花子,市民*\n花の会,NPO法人\n");
    fixture.runDone({QStringLiteral("import"), ledger, file, QStringLiteral("--kind"),
                     QStringLiteral("organisations")});
    QJsonObject merged = QJsonDocument::fromJson(
                             fixture.runDone(words(QStringLiteral("guideline show sunagawa"))).out)
                             .object();
    QJsonArray actors = merged[QStringLiteral("actors")].toArray();
    QJsonObject citizen = actors[0].toObject();
    citizen[QStringLiteral("kinds")] =
        QJsonArray{QStringLiteral("citizen"), QStringLiteral("volunteer-group")};
    actors[0] = citizen;
    merged[QStringLiteral("actors")] = actors;
    merged[QStringLiteral("edition")] = QStringLiteral("merged");
    const QString to =
        fixture.folder().write(QStringLiteral("改.json"), QJsonDocument(merged).toJson());
    const QStringList import{QStringLiteral("guideline"), ledger, QStringLiteral("import"), to};

    const CliResult tried = fixture.run(import + words(QStringLiteral("--dry-run")));
    CHECK(tried.exitCode == 1);
    CHECK(tried.says(QStringLiteral("砂川太郎")));
    CHECK_FALSE(tried.says(QStringLiteral("花の会")));
    const QByteArray before = bytesOf(ledger);
    CHECK(fixture.run(import).exitCode == 2);
    CHECK(fixture.run(import + words(QStringLiteral("--publish-name 砂川花子"))).exitCode == 2);
    CHECK(fixture.run(import + words(QStringLiteral("--hide-persons --publish-name 花の会")))
              .exitCode == 2);
    CHECK(bytesOf(ledger) == before);

    fixture.runDone(import + words(QStringLiteral("--hide-persons --publish-name 砂川花子")));
    const QString roster = fixture.path(QStringLiteral("名簿.csv"));
    fixture.runDone({QStringLiteral("report"), ledger, QStringLiteral("roster"),
                     QStringLiteral("--edition"), QStringLiteral("public"), QStringLiteral("--out"),
                     roster});
    CHECK_FALSE(bytesOf(roster).contains("砂川太郎"));
    CHECK(bytesOf(roster).contains("砂川花子"));
    CHECK(bytesOf(roster).contains("花の会"));
}

} // namespace
} // namespace kyodo
