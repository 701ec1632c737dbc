#include "tests/cli/cli_runner.h"
#include "tests/support/catch.h"

#include <QJsonArray>

namespace kyodo {
namespace {

using test::bytesOf;
using test::CliFixture;
using test::CliResult;
using test::dataFile;

QStringList import(const QString& ledger, const QString& file, const QStringList& options = {})
{
    return QStringList{QStringLiteral("import"), ledger, file} + options;
}

const QString Utf8 = dataFile(QStringLiteral("sunagawa_h23_h24.csv"));
const QString Cp932 = dataFile(QStringLiteral("sunagawa_h23_h24_cp932.csv"));
const QString Json = QStringLiteral("--json");
const QString DryRun = QStringLiteral("--dry-run");

int count(const QJsonObject& json, const char* key)
{
    return json[QLatin1StringView(key)].toInt(-1);
}

void checkReconciles(const QJsonObject& json)
{
    CHECK(count(json, "read") == count(json, "added") + count(json, "updated") +
                                     count(json, "unchanged") + count(json, "skipped") +
                                     count(json, "rejected"));
}

TEST_CASE("Both encodings of the published cases give the same list")
{
    const CliFixture fixture;
    const QString utf8 = fixture.newLedger(QStringLiteral("a.kyodo"));
    const QString cp932 = fixture.newLedger(QStringLiteral("b.kyodo"));
    const CliResult done = fixture.runDone(import(utf8, Utf8));
    CHECK(done.out.isEmpty());
    CHECK(done.says(QStringLiteral("46 read: 46 added")));
    CHECK(done.says(QStringLiteral("平成23・24年度"))); // the round that it made
    fixture.runDone(import(cp932, Cp932));
    const QByteArray list = fixture.listed(utf8);
    CHECK(list.count('\n') == 47);
    CHECK(list == fixture.listed(cp932));
}

TEST_CASE("An encoding can be named, and the wrong one is refused")
{
    const CliFixture fixture;
    const QString ledger = fixture.newLedger();
    const QString encoding = QStringLiteral("--encoding");
    CHECK(fixture.run(import(ledger, Cp932, {encoding, QStringLiteral("utf-8")})).exitCode == 4);
    fixture.runDone(import(ledger, Cp932, {encoding, QStringLiteral("cp932")}));
    CHECK(fixture.run(import(ledger, Cp932, {encoding, QStringLiteral("morse")})).exitCode == 2);
}

TEST_CASE("A second import finds everything unchanged and adds nothing")
{
    const CliFixture fixture;
    const QString ledger = fixture.newLedger();
    fixture.runDone(import(ledger, Utf8));
    const QByteArray list = fixture.listed(ledger);
    for (const QString& file : {Utf8, Cp932}) {
        const QJsonObject again = fixture.runDone(import(ledger, file, {Json})).json();
        CHECK(count(again, "unchanged") == 46);
        CHECK(count(again, "added") == 0);
        CHECK(count(again, "updated") == 0);
        checkReconciles(again);
    }
    CHECK(fixture.listed(ledger) == list);
}

TEST_CASE("A dry run says what would be done, and changes no byte")
{
    const CliFixture fixture;
    const QString ledger = fixture.newLedger();
    const QByteArray before = bytesOf(ledger);
    const CliResult planned = fixture.runDone(import(ledger, Utf8, {DryRun}));
    CHECK(planned.says(QStringLiteral("46 added")));
    CHECK(planned.says(QStringLiteral("unchanged")));
    CHECK(bytesOf(ledger) == before);
}

TEST_CASE("A dry run prints the same object as the import")
{
    const CliFixture fixture;
    const QString ledger = fixture.newLedger();
    const QString broken = dataFile(QStringLiteral("broken/impossible_values.csv"));
    const QByteArray planned = fixture.run(import(ledger, broken, {DryRun, Json})).out;
    CHECK(fixture.run(import(ledger, broken, {Json})).out == planned);
}

TEST_CASE("The JSON object has the keys that scripts lean on")
{
    const CliFixture fixture;
    const QJsonObject json = fixture.runDone(import(fixture.newLedger(), Utf8, {Json})).json();
    for (const char* key : {"read", "added", "updated", "unchanged", "skipped", "rejected"}) {
        CHECK(json[QLatin1StringView(key)].isDouble());
    }
    CHECK(json[QStringLiteral("findings")].isArray());
    CHECK(json[QStringLiteral("rejected_rows")].isArray());
    CHECK(json[QStringLiteral("new_rounds")].toArray() == QJsonArray{QStringLiteral("2011-2012")});
    CHECK(count(json, "read") == 46);
    checkReconciles(json);
}

TEST_CASE("Impossible values reject their rows, which are listed with line and words")
{
    const CliFixture fixture;
    const QString ledger = fixture.newLedger();
    const CliResult done = fixture.run(
        import(ledger, dataFile(QStringLiteral("broken/impossible_values.csv")), {Json}));
    CHECK(done.exitCode == 1);
    const QJsonObject json = done.json();
    checkReconciles(json);
    CHECK(count(json, "added") == 1);
    const QJsonArray rejected = json[QStringLiteral("rejected_rows")].toArray();
    REQUIRE(rejected.size() == 4);
    for (int i = 0; i < 4; ++i) {
        const QJsonObject row = rejected[i].toObject();
        CHECK(row[QStringLiteral("line")].toInt() == i + 2);
        CHECK(!row[QStringLiteral("reasons")].toArray().isEmpty());
        CHECK(done.says(row[QStringLiteral("row")].toString()));
        CHECK(done.says(QStringLiteral("Line %1 rejected").arg(i + 2)));
    }
    CHECK(done.says(QStringLiteral("平成32年")));
    CHECK(done.says(QStringLiteral("2月30日")));
    CHECK(fixture.listed(ledger).count('\n') == 2);
}

TEST_CASE("Ragged rows are each told, and none is lost")
{
    const CliFixture fixture;
    const CliResult done =
        fixture.run(import(fixture.newLedger(), dataFile(QStringLiteral("broken/ragged.csv")),
                           {Json, QStringLiteral("--year"), QStringLiteral("平成24")}));
    const QJsonObject json = done.json();
    CHECK(count(json, "read") == 4);
    CHECK(count(json, "added") + count(json, "rejected") == 4);
    checkReconciles(json);
}

TEST_CASE("A form that the guideline lacks is a finding, and kept in its own words")
{
    const CliFixture fixture;
    const QString ledger = fixture.newLedger();
    const CliResult done =
        fixture.run(import(ledger, dataFile(QStringLiteral("okinawa_pref_r6_part.csv")),
                           {Json, QStringLiteral("--year"), QStringLiteral("令和6")}));
    CHECK(done.exitCode == 1);
    const QJsonArray findings = done.json()[QStringLiteral("findings")].toArray();
    CHECK(!findings.isEmpty());
    CHECK(findings.first()[QStringLiteral("code")] == QStringLiteral("unknown-form"));
    CHECK(fixture.listed(ledger).contains("提案型公募による委託"));
}

TEST_CASE("Findings of a kind are told in one line, or row by row when asked")
{
    const CliFixture fixture;
    const QString ledger = fixture.newLedger();
    const QString file = fixture.folder().write(
        QStringLiteral("a.csv"), "事業名,形態,分野\n一,物納,宇宙\n二,物納,\n三,贈答,\n四,物納,\n"
                                 "五,物納,\n六,物納,\n七,共催,\n");
    const QStringList year{QStringLiteral("--year"), QStringLiteral("R6"), DryRun};
    const CliResult brief = fixture.run(import(ledger, file, year));
    CHECK(brief.err.count("物納") == 1);
    CHECK_FALSE(brief.says(QStringLiteral("贈答")));
    CHECK(brief.says(QStringLiteral(
        "Findings “Form not in the guideline”: 6 in all, lines 2, 3, 4, 5, 6 …. The first: 一")));
    CHECK(brief.says(QStringLiteral("Finding, line 2: 一: "))); // the only one of its kind
    CHECK(brief.says(QStringLiteral("--verbose")));

    const CliResult each =
        fixture.run(import(ledger, file, year + QStringList{QStringLiteral("--verbose")}));
    CHECK(each.err.count("物納") == 5);
    CHECK(each.says(QStringLiteral("Finding, line 4: 三: ")));
    CHECK_FALSE(each.says(QStringLiteral("--verbose")));
}

TEST_CASE("Each rejected row is listed, however many there are")
{
    const CliFixture fixture;
    const QString file =
        fixture.folder().write(QStringLiteral("a.csv"),
                               "事業名,年度\n" + QByteArray("夏まつり,平成32年度\n").repeated(40));
    const CliResult done = fixture.run(import(fixture.newLedger(), file));
    CHECK(done.err.count("rejected: ") == 40);
    CHECK(done.says(QStringLiteral("Line 41 rejected")));
}

TEST_CASE("--year gives the round of rows that name none; without it they are rejected")
{
    const CliFixture fixture;
    const QString ledger = fixture.newLedger();
    const QString file = fixture.folder().write(QStringLiteral("a.csv"), "事業名\n夏まつり\n");
    CHECK(fixture.run(import(ledger, file)).exitCode == 1);
    CHECK(fixture.listed(ledger).count('\n') == 1);
    CHECK(fixture.run(import(ledger, file, {QStringLiteral("--year"), QStringLiteral("R6")}))
              .exitCode <= 1);
    CHECK(fixture.listed(ledger, {QStringLiteral("--year"), QStringLiteral("2024")})
              .contains("夏まつり"));
}

TEST_CASE("A mapping file says which column holds what")
{
    const CliFixture fixture;
    const QString ledger = fixture.newLedger();
    const QString file =
        fixture.folder().write(QStringLiteral("a.csv"), "なまえ,かね\n夏まつり,12\n");
    const QString mapping = fixture.folder().write(
        QStringLiteral("map.json"),
        R"({"columns": {"なまえ": "name", "かね": "cost"}, "cost_unit": "thousand"})");
    const QStringList year{QStringLiteral("--year"), QStringLiteral("R6")};
    CHECK(fixture.run(import(ledger, file, year)).exitCode == 4); // no head is a name
    const CliResult done =
        fixture.run(import(ledger, file, year + QStringList{QStringLiteral("--mapping"), mapping}));
    INFO(done.err.toStdString());
    CHECK(done.exitCode <= 1);
    CHECK(fixture.listed(ledger).contains("12000"));
}

TEST_CASE("Organisations are imported, listed, and linked by a later import of projects")
{
    const CliFixture fixture;
    const QString ledger = fixture.newLedger();
    const QStringList kind{QStringLiteral("--kind"), QStringLiteral("organisations")};
    const QString file = fixture.folder().write(QStringLiteral("団体.csv"),
                                                "団体名,フリガナ\n東町内会,ヒガシ\n,ナシ\n");
    const CliResult planned = fixture.run(import(ledger, file, kind + QStringList{DryRun, Json}));
    const CliResult done = fixture.run(import(ledger, file, kind + QStringList{Json}));
    CHECK(done.exitCode == 1); // a row without a name
    CHECK(done.out == planned.out);
    CHECK(count(done.json(), "added") == 1);
    CHECK(count(done.json(), "rejected") == 1);
    checkReconciles(done.json());
    CHECK(count(fixture.run(import(ledger, file, kind + QStringList{Json})).json(), "unchanged") ==
          1);
    CHECK(fixture.runDone({QStringLiteral("list"), ledger, QStringLiteral("organisations")})
              .out.contains("東町内会"));

    const QString projects = fixture.folder().write(QStringLiteral("事業.csv"),
                                                    "事業名,相手方,年度\n夏まつり,東町内会,R6\n");
    fixture.runDone(import(ledger, projects));
    const CliResult listed =
        fixture.runDone({QStringLiteral("list"), ledger, QStringLiteral("projects"),
                         QStringLiteral("--format"), QStringLiteral("json")});
    CHECK(!listed.out.contains("\"organisation\":null"));
    CHECK(fixture
              .run(import(ledger, file,
                          kind + QStringList{QStringLiteral("--year"), QStringLiteral("R6")}))
              .exitCode == 2);
}

TEST_CASE("What is said of many organisations alike is said once")
{
    const CliFixture fixture;
    const QString file =
        fixture.folder().write(QStringLiteral("団体.csv"),
                               "団体名,区分,更新期限\n一,結社,\n二,結社,\n三,講,令和20年3月31日\n");
    const QStringList kind{QStringLiteral("--kind"), QStringLiteral("organisations"), DryRun};
    const CliResult brief = fixture.run(import(fixture.newLedger(), file, kind));
    CHECK(brief.err.count("結社") == 2); // a remark, and the first finding
    CHECK(brief.err.count("--verbose") == 1);
    CHECK(brief.says(QStringLiteral("2 rows, lines 2, 3: ")));
    CHECK(brief.says(QStringLiteral("Line 4: ")));
    CHECK_FALSE(brief.says(QStringLiteral("not taken over")));
}

TEST_CASE("An import says which projects go on")
{
    const CliFixture fixture;
    const QString ledger = fixture.newLedger();
    const QString file = fixture.folder().write(QStringLiteral("a.csv"), "事業名\n夏まつり\n");
    const QString year = QStringLiteral("--year");
    fixture.runDone(import(ledger, file, {year, QStringLiteral("R5")}));
    const CliResult done =
        fixture.runDone(import(ledger, file, {year, QStringLiteral("R6"), Json}));
    CHECK(count(done.json(), "continued") == 1);
    CHECK(done.says(QStringLiteral("another round")));
}

TEST_CASE("The encodings are listed once each")
{
    const CliFixture fixture;
    const QByteArray help =
        fixture.runDone({QStringLiteral("import"), QStringLiteral("--help")}).out;
    CHECK(help.count("auto,") == 1);
    const CliResult refused = fixture.run(
        import(fixture.newLedger(), Utf8, {QStringLiteral("--encoding"), QStringLiteral("foo")}));
    CHECK(refused.err.count("auto,") == 1);
}

TEST_CASE("A file that cannot be read is told in the language of the user")
{
    const CliFixture fixture;
    const QString ledger = fixture.newLedger();
    for (const QString& path :
         {fixture.path(QStringLiteral("無い.csv")), fixture.folder().path()}) {
        const CliResult done = test::runCli(import(ledger, path));
        CAPTURE(done.err.toStdString());
        CHECK(done.exitCode == 4);
        CHECK_FALSE(done.says(QStringLiteral("No such file")));
        CHECK_FALSE(done.says(QStringLiteral("directory")));
    }
}

TEST_CASE("Files that are no table are refused, and the ledger stays as it was")
{
    const CliFixture fixture;
    const QString ledger = fixture.newLedger();
    const QByteArray before = bytesOf(ledger);
    for (const auto& name :
         {QStringLiteral("broken/no_name.csv"), QStringLiteral("broken/not_utf8.csv"),
          QStringLiteral("broken/unclosed_quote.csv"), QStringLiteral("broken/excel_named.csv"),
          QStringLiteral("broken/none.csv")}) {
        CAPTURE(name);
        const CliResult done = fixture.run(import(ledger, dataFile(name)));
        CHECK(done.exitCode == 4);
        CHECK(done.err.size() > 20);
    }
    CHECK(bytesOf(ledger) == before);
}

} // namespace
} // namespace kyodo
