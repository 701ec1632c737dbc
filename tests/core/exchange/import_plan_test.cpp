#include "core/exchange/import_plan.h"

#include "tests/core/exchange/test_ledger.h"
#include "tests/support/result.h"
#include "tests/support/sample_guideline.h"

#include <algorithm>

using namespace kyodo;
using namespace kyodo::test;

namespace {

ImportCounts counts(int added, int updated, int unchanged, int skipped, int rejected)
{
    return {added + updated + unchanged + skipped + rejected,
            added,
            updated,
            unchanged,
            skipped,
            rejected};
}

std::vector<RowOutcome> outcomes(const ImportPlan& plan)
{
    std::vector<RowOutcome> all;
    for (const PlannedRow& row : plan.rows) {
        all.push_back(row.outcome);
    }
    return all;
}

int findingsOfKind(const ImportPlan& plan, Finding::Kind kind)
{
    return static_cast<int>(
        std::count_if(plan.findings.begin(), plan.findings.end(),
                      [&](const Finding& finding) { return finding.kind == kind; }));
}

/// Imports a table twice; the second time nothing may be written.
ImportPlan importedTwice(TestLedger& ledger, const Table& table)
{
    const ImportPlan first = ledger.imported(table);
    const ImportPlan second = ledger.planned(table);
    const ImportCounts before = first.counts();
    const ImportCounts after = second.counts();
    CHECK(after.added == 0);
    CHECK(after.updated == 0);
    CHECK(after.unchanged == before.added + before.updated + before.unchanged);
    CHECK(after.skipped == before.skipped);
    CHECK(after.rejected == before.rejected);
    CHECK(second.findings.empty());
    CHECK(second.newRounds.empty());
    return first;
}

using enum RowOutcome;

} // namespace

TEST_CASE("both Sunagawa files give the same plan")
{
    TestLedger ledger;
    const ImportPlan utf8 = ledger.planned(testTable(QStringLiteral("sunagawa_h23_h24.csv")));
    const ImportPlan cp932 =
        ledger.planned(testTable(QStringLiteral("sunagawa_h23_h24_cp932.csv")));
    CHECK(utf8.counts() == counts(46, 0, 0, 0, 0));
    CHECK(cp932.counts() == utf8.counts());
    CHECK(utf8.findings.empty());
    CHECK(utf8.newRounds == std::vector{yearsOf(QStringLiteral("2011-2012"))});
    for (size_t i = 0; i < utf8.rows.size(); ++i) {
        CHECK(utf8.rows[i].draft == cp932.rows[i].draft);
        CHECK(utf8.rows[i].line == cp932.rows[i].line);
    }
}

TEST_CASE("importing the Sunagawa file a second time leaves 46 unchanged")
{
    TestLedger ledger;
    importedTwice(ledger, testTable(QStringLiteral("sunagawa_h23_h24.csv")));
    const ImportPlan again =
        ledger.planned(testTable(QStringLiteral("sunagawa_h23_h24_cp932.csv")));
    CHECK(again.counts() == counts(0, 0, 46, 0, 0));
}

TEST_CASE("the cases of Saku and Muroran are all taken over")
{
    TestLedger saku;
    CHECK(importedTwice(saku, testTable(QStringLiteral("saku_jirei.csv"))).counts() ==
          counts(8, 0, 0, 0, 0));

    TestLedger muroran;
    const ImportPlan plan =
        importedTwice(muroran, testTable(QStringLiteral("muroran_gutairei.csv")));
    CHECK(plan.counts() == counts(24, 0, 0, 0, 0));
    CHECK(findingsOfKind(plan, Finding::Kind::UnknownArea) == 24);
}

TEST_CASE("the prefecture's table is taken over with its own words")
{
    TestLedger ledger;
    const ImportPlan plan =
        importedTwice(ledger, testTable(QStringLiteral("okinawa_pref_r6_part.csv")));
    CHECK(plan.counts() == counts(45, 0, 0, 0, 0));
    CHECK(findingsOfKind(plan, Finding::Kind::UnknownForm) > 0);
    // 教育訓練, and the two contracts of 八重山合同庁舎
    CHECK(findingsOfKind(plan, Finding::Kind::SameName) == 2);

    const ProjectRecord& first = ledger.records(sampleYears()).front();
    CHECK(first.name.text() == QStringLiteral("在沖米軍基地問題に 関するシンポジウム等 開催業務"));
    CHECK(first.cost->amount() == 12'843'000);
    CHECK(first.department == QStringLiteral("基地対策課"));
    CHECK(first.partners.front().kind->code == ActorKindCode::parse(QStringLiteral("npo")));
}

TEST_CASE("ragged rows are rejected with their line and text, the others stand")
{
    TestLedger ledger;
    const ImportPlan plan = importedTwice(ledger, testTable(QStringLiteral("broken/ragged.csv")));
    CHECK(outcomes(plan) == std::vector{Added, Rejected, Rejected, Added});
    CHECK(plan.rows[1].line == 3);
    CHECK(plan.rows[1].rowText == QStringLiteral("後援,冬まつり"));
    CHECK(plan.rows[2].rowText == QStringLiteral("委託,公園の清掃,平成24年度,市民課"));
}

TEST_CASE("rows with impossible years, dates and amounts are rejected")
{
    TestLedger ledger;
    const ImportPlan plan =
        ledger.planned(testTable(QStringLiteral("broken/impossible_values.csv")));
    CHECK(outcomes(plan) == std::vector{Rejected, Rejected, Rejected, Rejected, Added});
    CHECK(plan.rows[0].reasons.front().contains(QStringLiteral("平成32")));
    CHECK(plan.rows[1].reasons.front().contains(QStringLiteral("2月30日")));
}

TEST_CASE("a row belongs to the round of its year, or to the year given")
{
    const Table table = tableOf({QStringLiteral("事業名,年度"), QStringLiteral("夏まつり,R5"),
                                 QStringLiteral("夏まつり,")});
    TestLedger ledger;
    const ImportPlan plan = ledger.planned(table);
    CHECK(plan.newRounds ==
          std::vector{yearsOf(QStringLiteral("2023")), yearsOf(QStringLiteral("2024"))});

    const auto noYear = valueOf(planImport(table, valueOf(mapColumns(table.head)),
                                           sampleGuideline(), ledger, std::nullopt));
    CHECK(outcomes(noYear) == std::vector{Added, Rejected});
    CHECK(noYear.rows[1].reasons.front().contains(QStringLiteral("実施年度")));
}

TEST_CASE("an unknown form is kept and found")
{
    TestLedger ledger;
    const ImportPlan plan =
        ledger.imported(tableOf({QStringLiteral("事業名,形態"), QStringLiteral("教育訓練,講師等"),
                                 QStringLiteral("夏まつり,")}));
    CHECK(plan.counts().added == 2);
    REQUIRE(plan.findings.size() == 2);
    CHECK(plan.findings[0].kind == Finding::Kind::UnknownForm);
    CHECK(plan.findings[0].subject == QStringLiteral("教育訓練"));
    CHECK_FALSE(plan.findings[0].record);
    CHECK(plan.findings[0].line == 2);
    CHECK(plan.findings[1].kind == Finding::Kind::NoForm);
    CHECK(plan.findings[1].line == 3);
    CHECK(ledger.records(sampleYears())[0].forms[0].words == QStringLiteral("講師等"));
}

TEST_CASE("a table without a column of forms has no findings about forms")
{
    TestLedger ledger;
    CHECK(ledger.planned(tableOf({QStringLiteral("事業名"), QStringLiteral("夏まつり")}))
              .findings.empty());
}

TEST_CASE("a changed row updates its record and says what changed")
{
    TestLedger ledger;
    ledger.imported(
        tableOf({QStringLiteral("事業名,担当課,形態"), QStringLiteral("夏まつり,市民課,協力・連携"),
                 QStringLiteral("冬まつり,市民課,後援")}));
    const ImportPlan plan =
        importedTwice(ledger, tableOf({QStringLiteral("事業名,担当課,形態,事業費"),
                                       QStringLiteral("夏 まつり,,協力、連携,1000"),
                                       QStringLiteral("冬まつり,,,")}));
    CHECK(outcomes(plan) == std::vector{Updated, Unchanged});
    REQUIRE(plan.rows[0].changes.size() == 2);
    CHECK(plan.rows[0].changes[1] ==
          CellChange{QStringLiteral("Cost"), QString(), QStringLiteral("1,000 yen")});
    CHECK(ledger.records(sampleYears())[0].department == QStringLiteral("市民課"));
    CHECK(ledger.recordCount() == 2);
}

TEST_CASE("a line that stands twice in a file is taken once")
{
    TestLedger ledger;
    const ImportPlan plan = importedTwice(
        ledger, tableOf({QStringLiteral("No.,事業名,形態"), QStringLiteral("1,夏まつり,共催"),
                         QStringLiteral("2,夏まつり,共催")}));
    CHECK(outcomes(plan) == std::vector{Added, Skipped});
    CHECK(plan.rows[1].reasons.front().contains(QStringLiteral("line 2")));
    CHECK(findingsOfKind(plan, Finding::Kind::SameName) == 0);
}

TEST_CASE("a project listed under two forms is one project with both")
{
    TestLedger ledger;
    const ImportPlan plan = importedTwice(
        ledger,
        tableOf({QStringLiteral("形態,事業名,内容"), QStringLiteral("共催,夏まつり,盆踊り"),
                 QStringLiteral("後援,冬まつり,雪像"), QStringLiteral("後援,夏まつり,盆踊り"),
                 QStringLiteral("補助、助成,夏まつり,")}));
    CHECK(outcomes(plan) == std::vector{Added, Added, Skipped, Skipped});
    CHECK(plan.rows[2].reasons.front().contains(QStringLiteral("merged into line 2")));
    const auto& forms = ledger.records(sampleYears())[0].forms;
    REQUIRE(forms.size() == 3);
    CHECK(forms[0].words == QStringLiteral("共催"));
    CHECK(forms[2].words == QStringLiteral("補助、助成"));
}

TEST_CASE("projects of one name are told apart by department or partner")
{
    TestLedger ledger;
    const ImportPlan plan =
        importedTwice(ledger, tableOf({QStringLiteral("事業名,担当課,相手方,事業費"),
                                       QStringLiteral("夏まつり,市民課,北町内会,1"),
                                       QStringLiteral("夏まつり,市民課,南町内会,2"),
                                       QStringLiteral("夏まつり,農政課,北町内会,3")}));
    CHECK(outcomes(plan) == std::vector{Added, Added, Added});
    CHECK(findingsOfKind(plan, Finding::Kind::SameName) == 1);

    // one of them by its partner alone
    const ImportPlan one = ledger.imported(
        tableOf({QStringLiteral("事業名,相手方,事業費"), QStringLiteral("夏まつり,南町内会,5")}));
    CHECK(outcomes(one) == std::vector{Updated});
    CHECK(one.rows[0].existing->partners[0].name == QStringLiteral("南町内会"));

    const ImportPlan unclear =
        ledger.planned(tableOf({QStringLiteral("事業名,事業費"), QStringLiteral("夏まつり,9")}));
    CHECK(outcomes(unclear) == std::vector{Rejected});
}

TEST_CASE("two rows that contradict each other about one project are not both believed")
{
    TestLedger ledger;
    const ImportPlan plan =
        importedTwice(ledger, tableOf({QStringLiteral("事業名,担当課,内容"),
                                       QStringLiteral("夏まつり,市民課,盆踊り"),
                                       QStringLiteral("夏まつり,市民課,花火")}));
    CHECK(outcomes(plan) == std::vector{Added, Rejected});
    CHECK(plan.rows[1].reasons.front().contains(QStringLiteral("Line 2")));
}

TEST_CASE("a row that could be merged into two others is rejected")
{
    TestLedger ledger;
    const ImportPlan plan = importedTwice(
        ledger,
        tableOf({QStringLiteral("事業名,相手方,形態"), QStringLiteral("夏まつり,北町内会,共催"),
                 QStringLiteral("夏まつり,南町内会,共催"), QStringLiteral("夏まつり,,後援")}));
    CHECK(outcomes(plan) == std::vector{Added, Added, Rejected});
}

TEST_CASE("of thousands of rows of one name the others are rejected, not compared")
{
    QStringList lines{QStringLiteral("事業名,担当課,年度")};
    for (int i = 0; i < 2'002; ++i) {
        lines << QStringLiteral("夏まつり,課%1,令和6年度").arg(i);
    }
    lines << QStringLiteral("冬まつり,課,令和6年度");
    TestLedger ledger;
    const ImportPlan plan = ledger.planned(tableOf(lines));
    CHECK(plan.counts() == counts(2'001, 0, 0, 0, 2));
    CHECK(plan.rows[2'000].reasons.front().contains(QStringLiteral("2000 rows")));
}

TEST_CASE("a row that is new to its round continues the project of the nearest round")
{
    TestLedger ledger;
    const QString head = QStringLiteral("事業名,担当課,相手方,年度");
    ledger.imported(tableOf(
        {head, QStringLiteral("夏まつり,市民課,,R3"), QStringLiteral("防災訓練,総務課,,R5")}));
    const ImportPlan plan = ledger.imported(
        tableOf({head, QStringLiteral("防災 訓練,総務課,,R6"),
                 QStringLiteral("夏まつり,市民課,,R6"), QStringLiteral("冬まつり,市民課,,R6")}));
    CHECK(plan.counts().added == 3);
    CHECK(plan.continued() == 2);
    CHECK(plan.rows[0].continues() ==
          ledger.records(yearsOf(QStringLiteral("R5"))).front().project);
    CHECK(plan.rows[0].reasons.front().contains(QStringLiteral("令和5年度")));
    CHECK(plan.rows[1].continues() ==
          ledger.records(yearsOf(QStringLiteral("R3"))).front().project);
    CHECK_FALSE(plan.rows[2].continues());
}

TEST_CASE("a namesake of another department, or one of several, is not continued")
{
    TestLedger ledger;
    const QString head = QStringLiteral("事業名,担当課,相手方,年度");
    ledger.imported(tableOf({head, QStringLiteral("夏まつり,市民課,北町内会,R5"),
                             QStringLiteral("夏まつり,市民課,南町内会,R5"),
                             QStringLiteral("防災訓練,総務課,,R5")}));
    const ImportPlan plan = ledger.planned(tableOf(
        {head, QStringLiteral("夏まつり,市民課,,R6"), QStringLiteral("防災訓練,教育委員会,,R6")}));
    CHECK(plan.counts().added == 2);
    CHECK(plan.continued() == 0);
    const ImportPlan clear =
        ledger.planned(tableOf({head, QStringLiteral("夏まつり,市民課,南町内会,R6")}));
    CHECK(clear.continued() == 1);
}

TEST_CASE("no two rows of a round continue one project")
{
    TestLedger ledger;
    const QString head = QStringLiteral("事業名,担当課,相手方,年度");
    ledger.imported(tableOf({head, QStringLiteral("夏まつり,市民課,,R5")}));
    ledger.imported(tableOf({head, QStringLiteral("夏まつり,市民課,北町内会,R6")}));
    const ImportPlan plan =
        importedTwice(ledger, tableOf({head, QStringLiteral("夏まつり,市民課,北町内会,R6"),
                                       QStringLiteral("夏まつり,市民課,南町内会,R6")}));
    CHECK(outcomes(plan) == std::vector{Unchanged, Added});
    CHECK(plan.continued() == 0);
}

TEST_CASE("rows that say different notes of one project in two years settle")
{
    TestLedger ledger;
    const QString head = QStringLiteral("事業名,年度,備考");
    ledger.imported(tableOf({head, QStringLiteral("夏まつり,R4,")}));
    const Table table = tableOf(
        {head, QStringLiteral("夏まつり,R5,雨天順延"), QStringLiteral("夏まつり,R6,雨天中止")});
    const ImportPlan plan = importedTwice(ledger, table);
    CHECK(plan.continued() == 2);
    CHECK(valueOf(ledger.project(*plan.rows[0].continues())).note == QStringLiteral("雨天順延"));
}

TEST_CASE("two lines that say different notes of one project contradict each other")
{
    TestLedger ledger;
    const ImportPlan plan = importedTwice(
        ledger, tableOf({QStringLiteral("事業名,備考"), QStringLiteral("夏まつり,雨天順延"),
                         QStringLiteral("夏まつり,雨天中止")}));
    CHECK(outcomes(plan) == std::vector{Added, Rejected});
}

TEST_CASE("files read after each other settle, whatever they leave blank")
{
    const QString head = QStringLiteral("事業名,担当課,相手方,事業費");
    const QStringList rows{QStringLiteral("夏まつり,,,"), QStringLiteral("夏まつり,市民課,,1"),
                           QStringLiteral("夏まつり,,北町内会,2"),
                           QStringLiteral("夏まつり,市民課,北町内会,3"),
                           QStringLiteral("夏まつり,農政課,南町内会,4")};
    for (const QString& a : rows) {
        for (const QString& b : rows) {
            for (const QString& c : rows) {
                INFO(QStringList({a, b, c}).join(u' ').toStdString());
                TestLedger ledger;
                ledger.imported(tableOf({head, a}));
                importedTwice(ledger, tableOf({head, b, c}));
            }
        }
    }
}
