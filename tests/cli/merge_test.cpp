#include "tests/cli/cli_runner.h"
#include "tests/support/catch.h"

#include <algorithm>

namespace kyodo {
namespace {

using test::bytesOf;
using test::CliFixture;
using test::CliResult;
using test::words;

/// NPO法人みどりの会 (2) and 緑の会 (3) are one; each has a project, and both share one.
QString ledgerWithDoubles(const CliFixture& fixture)
{
    const QString ledger = fixture.newLedger();
    const QString organisations =
        fixture.folder().write(QStringLiteral("団体.csv"), "団体名,区分,法人番号,活動内容\n"
                                                           "東町内会,町内会,,\n"
                                                           "NPO法人みどりの会,NPO法人,,植樹\n"
                                                           "緑の会,,4011001098993,草刈り\n");
    fixture.runDone({QStringLiteral("import"), ledger, organisations, QStringLiteral("--kind"),
                     QStringLiteral("organisations")});
    const QString projects = fixture.folder().write(QStringLiteral("事業.csv"),
                                                    "事業名,協働の形態,協働の相手方,実施年度\n"
                                                    "夏まつり,共催,東町内会,令和6\n"
                                                    "森の手入れ,委託,NPO法人みどりの会,令和6\n"
                                                    "花壇,委託,緑の会,令和5\n"
                                                    "緑の広場,委託,東町内会；緑の会,令和6\n");
    fixture.runDone({QStringLiteral("import"), ledger, projects});
    return ledger;
}

QStringList merge(const QString& ledger, const QString& rest)
{
    return QStringList{QStringLiteral("merge"), ledger} + words(rest);
}

/// All that the ledger's lists say.
QJsonArray everything(const CliFixture& fixture, const QString& ledger)
{
    QJsonArray all;
    for (const char* what : {"projects --year R6", "projects --year R5", "organisations"}) {
        all.append(fixture.listedJson(ledger, QString::fromUtf8(what)));
    }
    return all;
}

/// Each partner of a round as typed, with the id of the organisation it is linked to.
QStringList links(const CliFixture& fixture, const QString& ledger, const QString& year)
{
    QStringList links;
    for (const QJsonValue project :
         fixture.listedJson(ledger, QStringLiteral("projects --year ") + year)) {
        for (const QJsonValue partner : project[QStringLiteral("partners")].toArray()) {
            links << QStringLiteral("%1 %2")
                         .arg(partner[QStringLiteral("name")].toString())
                         .arg(partner[QStringLiteral("organisation")].toInt());
        }
    }
    return links;
}

TEST_CASE("A merge takes every link along, in every round, and leaves the names as typed")
{
    const CliFixture fixture;
    const QString ledger = ledgerWithDoubles(fixture);
    REQUIRE(links(fixture, ledger, QStringLiteral("R5")) ==
            QStringList{QStringLiteral("緑の会 3")});
    const CliResult merged = fixture.runDone(merge(ledger, QStringLiteral("2 3")));
    CHECK(merged.out.isEmpty());
    CHECK(merged.says(QStringLiteral("2 project")));
    CHECK(links(fixture, ledger, QStringLiteral("R5")) == QStringList{QStringLiteral("緑の会 2")});
    CHECK(links(fixture, ledger, QStringLiteral("R6")) ==
          QStringList{QStringLiteral("東町内会 1"), QStringLiteral("NPO法人みどりの会 2"),
                      QStringLiteral("東町内会 1"), QStringLiteral("緑の会 2")});
    CHECK(fixture.listedJson(ledger, QStringLiteral("duplicates")).isEmpty());
}

TEST_CASE("What the kept organisation lacks comes from the one that goes")
{
    const CliFixture fixture;
    const QString ledger = ledgerWithDoubles(fixture);
    fixture.runDone(merge(ledger, QStringLiteral("2 3")));
    const QJsonArray organisations = fixture.listedJson(ledger, QStringLiteral("organisations"));
    REQUIRE(organisations.size() == 2);
    const auto kept =
        std::find_if(organisations.begin(), organisations.end(),
                     [](const QJsonValue& each) { return each[QStringLiteral("id")] == 2; });
    REQUIRE(kept != organisations.end());
    const QJsonObject organisation = kept->toObject();
    CHECK(organisation[QStringLiteral("name")] == QStringLiteral("NPO法人みどりの会"));
    CHECK(organisation[QStringLiteral("corporate_number")] == QStringLiteral("4011001098993"));
    CHECK(organisation[QStringLiteral("former_names")] ==
          QJsonValue(QJsonArray{QStringLiteral("緑の会")}));
    CHECK(organisation[QStringLiteral("activities")].toArray().size() == 2);
}

TEST_CASE("A merge taken back leaves every list as it was")
{
    const CliFixture fixture;
    const QString ledger = ledgerWithDoubles(fixture);
    const QJsonArray before = everything(fixture, ledger);
    fixture.runDone(merge(ledger, QStringLiteral("2 3")));
    CHECK(everything(fixture, ledger) != before);
    fixture.runDone(
        {QStringLiteral("history"), ledger, QStringLiteral("--revert"), QStringLiteral("4")});
    CHECK(everything(fixture, ledger) == before);
}

TEST_CASE("A merge that is only tried shows what would be, and changes no byte")
{
    const CliFixture fixture;
    const QString ledger = ledgerWithDoubles(fixture);
    const QByteArray before = bytesOf(ledger);
    const CliResult tried = fixture.runDone(merge(ledger, QStringLiteral("2 3 --dry-run")));
    const QStringList lines = QString::fromUtf8(tried.out).split(u'\n');
    const QStringList numbers = lines.filter(QStringLiteral("法人番号"));
    REQUIRE(numbers.size() == 1);
    CHECK(numbers.front().count(QStringLiteral("4011001098993")) == 2); // gone, and merged
    CHECK(lines.filter(QStringLiteral("旧名称")).size() == 1);
    CHECK(lines.filter(QStringLiteral("ウェブサイト")).isEmpty()); // neither has one
    CHECK(tried.says(QStringLiteral("linked anew: 2")));
    CHECK(bytesOf(ledger) == before);
}

TEST_CASE("A merge that cannot be meant is refused, and changes no byte")
{
    const CliFixture fixture;
    const QString ledger = ledgerWithDoubles(fixture);
    const QByteArray before = bytesOf(ledger);
    for (const char* call : {"2 2", "2 99", "99 2", "2 x", "0 2", "2", "1 2 3"}) {
        CAPTURE(call);
        const CliResult refused = fixture.run(merge(ledger, QString::fromUtf8(call)));
        CHECK(refused.exitCode == 2);
        CHECK(refused.err.size() > 10);
    }
    CHECK(bytesOf(ledger) == before);
}

} // namespace
} // namespace kyodo
