// list organisations, duplicates and alike, and what check finds in the register

#include "tests/cli/cli_runner.h"
#include "tests/support/catch.h"

namespace kyodo {
namespace {

using test::CliFixture;
using test::CliResult;
using test::words;

/// A register of `rows` under 団体名, フリガナ, 区分 and 法人番号.
QString registerOf(const CliFixture& fixture, const QByteArray& rows)
{
    const QString ledger = fixture.newLedger();
    const QString file = fixture.folder().write(QStringLiteral("団体.csv"),
                                                "団体名,フリガナ,区分,法人番号\n" + rows);
    fixture.runDone({QStringLiteral("import"), ledger, file, QStringLiteral("--kind"),
                     QStringLiteral("organisations")});
    return ledger;
}

QString smallRegister(const CliFixture& fixture)
{
    return registerOf(fixture, "東町内会,ヒガシチョウナイカイ,町内会,\n"
                               "NPO法人みどりの会,ミドリノカイ,NPO法人,4011001098993\n"
                               "緑の会,ミドリノカイ,,4011001098993\n"
                               "南商店会,ミナミショウテンカイ,企業・事業者,\n");
}

QStringList namesOf(const QJsonArray& listed)
{
    QStringList names;
    for (const QJsonValue each : listed) {
        names << each[QStringLiteral("name")].toString();
    }
    return names;
}

TEST_CASE("Organisations are listed by their reading, narrowed by search and limit")
{
    const CliFixture fixture;
    const QString ledger = smallRegister(fixture);
    const auto listed = [&](const QString& options) {
        return namesOf(fixture.listedJson(ledger, QStringLiteral("organisations ") + options));
    };
    CHECK(listed({}) == QStringList{QStringLiteral("東町内会"), QStringLiteral("NPO法人みどりの会"),
                                    QStringLiteral("緑の会"), QStringLiteral("南商店会")});
    CHECK(listed(QStringLiteral("--search 商店")) == QStringList{QStringLiteral("南商店会")});
    CHECK(listed(QStringLiteral("--search ﾐﾄﾞﾘ")).size() == 2);
    CHECK(listed(QStringLiteral("--search 西")).isEmpty());
    CHECK(listed(QStringLiteral("--limit 1")) == QStringList{QStringLiteral("東町内会")});
}

TEST_CASE("A list of organisations in csv can be imported again, without a change")
{
    const CliFixture fixture;
    const QString ledger = smallRegister(fixture);
    const QStringList list{QStringLiteral("list"), ledger, QStringLiteral("organisations"),
                           QStringLiteral("--format"), QStringLiteral("csv")};
    const QByteArray csv = fixture.runDone(list).out;
    const QString file = fixture.folder().write(QStringLiteral("b.csv"), csv);
    const QJsonObject again =
        fixture
            .runDone({QStringLiteral("import"), ledger, file, QStringLiteral("--kind"),
                      QStringLiteral("organisations"), QStringLiteral("--json")})
            .json();
    CHECK(again[QStringLiteral("unchanged")].toInt() == 4);
    CHECK(again[QStringLiteral("read")].toInt() == 4);
    CHECK(fixture.runDone(list).out == csv);
}

TEST_CASE("Organisations can be read through another guideline")
{
    const CliFixture fixture;
    const QString ledger = smallRegister(fixture);
    const auto kind = [&](const QString& options) {
        const QJsonArray listed =
            fixture.listedJson(ledger, QStringLiteral("organisations --search 東 ") + options);
        REQUIRE(listed.size() == 1);
        return listed[0][QStringLiteral("kind")].toString();
    };
    CHECK(kind({}) == QStringLiteral("町内会"));
    CHECK(kind(QStringLiteral("--through saku")) == QStringLiteral("区等の自治会"));
    CHECK(kind({}) == QStringLiteral("町内会")); // it was only read
}

TEST_CASE("Organisations that may be one are listed with the reason")
{
    const CliFixture fixture;
    const QString ledger = smallRegister(fixture);
    const QJsonArray pairs = fixture.listedJson(ledger, QStringLiteral("duplicates"));
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0][QStringLiteral("first")] == 2);
    CHECK(pairs[0][QStringLiteral("second")] == 3);
    CHECK(pairs[0][QStringLiteral("second_name")] == QStringLiteral("緑の会"));
    CHECK(pairs[0][QStringLiteral("reason")].toString().contains(QStringLiteral("number")));
}

TEST_CASE("A limit holds for doubles too, the surest first")
{
    const CliFixture fixture;
    const QString ledger = registerOf(fixture, "NPO法人みどりの会議,,,\n"
                                               "NPO法人みどりの会,,,4011001098993\n"
                                               "緑の会,,,4011001098993\n");
    CHECK(fixture.listedJson(ledger, QStringLiteral("duplicates")).size() == 2);
    const QJsonArray surest = fixture.listedJson(ledger, QStringLiteral("duplicates --limit 1"));
    REQUIRE(surest.size() == 1);
    CHECK(surest[0][QStringLiteral("second_name")] == QStringLiteral("緑の会"));
}

TEST_CASE("Projects that resemble each other are listed for their round")
{
    const CliFixture fixture;
    const QString ledger = fixture.newLedger();
    const QString file = fixture.folder().write(
        QStringLiteral("a.csv"), "事業名,協働の形態,担当課,実施年度\n"
                                 "協働のまちづくり懇談会,懇話会・懇談会等,市民課,令和6\n"
                                 "協働のまちづくり懇話会,懇話会・懇談会等,企画課,令和6\n"
                                 "除雪,委託,土木課,令和6\n"
                                 "除雪,委託,土木課,令和5\n");
    fixture.runDone({QStringLiteral("import"), ledger, file});
    const QJsonArray pairs = fixture.listedJson(ledger, QStringLiteral("alike"));
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0][QStringLiteral("first_name")] == QStringLiteral("協働のまちづくり懇談会"));
    CHECK(pairs[0][QStringLiteral("second_name")] == QStringLiteral("協働のまちづくり懇話会"));
    CHECK_FALSE(pairs[0][QStringLiteral("reason")].toString().isEmpty());
    CHECK(fixture.listedJson(ledger, QStringLiteral("alike --year R5")).isEmpty());
}

TEST_CASE("An option that a list does not go by is refused")
{
    const CliFixture fixture;
    const QString ledger = smallRegister(fixture);
    for (const char* call :
         {"organisations --year R6", "organisations --form 委託", "organisations --area A",
          "organisations --department 市民課", "duplicates --search 東",
          "duplicates --through saku", "alike --search 東", "alike --through saku"}) {
        CAPTURE(call);
        const CliResult refused = fixture.run(QStringList{QStringLiteral("list"), ledger} +
                                              words(QString::fromUtf8(call)));
        CHECK(refused.exitCode == 2);
        CHECK(refused.out.isEmpty());
        CHECK(refused.says(words(QString::fromUtf8(call))[1]));
    }
}

TEST_CASE("A corporate number with a wrong check digit is taken, and found")
{
    const CliFixture fixture;
    const QString ledger = registerOf(fixture, "東町内会,,町内会,\n");
    const QString file =
        fixture.folder().write(QStringLiteral("番号.csv"), "団体名,法人番号\n"
                                                           "みどりの会,4011001098994\n"
                                                           "花の会,7123456789012\n");
    const CliResult imported =
        fixture.run({QStringLiteral("import"), ledger, file, QStringLiteral("--kind"),
                     QStringLiteral("organisations"), QStringLiteral("--json")});
    CHECK(imported.exitCode == 1); // done, with a finding
    CHECK(imported.json()[QStringLiteral("added")] == 2);
    const QJsonArray doubtful = imported.json()[QStringLiteral("findings")].toArray();
    REQUIRE(doubtful.size() == 1);
    CHECK(doubtful[0][QStringLiteral("code")] == QStringLiteral("corporate-number"));
    CHECK(fixture.listedJson(ledger, QStringLiteral("organisations")).size() == 3);
    const CliResult checked =
        fixture.run({QStringLiteral("check"), ledger, QStringLiteral("--json")});
    CHECK(checked.exitCode == 1);
    const QJsonArray findings = checked.json()[QStringLiteral("findings")].toArray();
    REQUIRE(findings.size() == 1);
    CHECK(findings[0][QStringLiteral("code")] == QStringLiteral("corporate-number"));
    CHECK(findings[0][QStringLiteral("organisation")] == 2);
    CHECK(findings[0][QStringLiteral("record")].isNull());
    CHECK(findings[0][QStringLiteral("message")].toString().contains(
        QStringLiteral("4011001098994")));
}

} // namespace
} // namespace kyodo
