#include "core/exchange/row_decoder.h"

#include "tests/core/exchange/test_ledger.h"
#include "tests/support/result.h"
#include "tests/support/sample_guideline.h"

using namespace kyodo;
using namespace kyodo::test;

namespace {

DecodedRow decoded(const QString& head, const QString& row)
{
    const Table table = tableOf({head, row});
    return decodeRow(table.rows.front(), table.head, valueOf(mapColumns(table.head)),
                     sampleGuideline());
}

RecordDraft draft(const QString& head, const QString& row)
{
    const DecodedRow result = decoded(head, row);
    CHECK(result.errors.isEmpty());
    return result.draft;
}

} // namespace

TEST_CASE("decodeRow reads every column")
{
    const RecordDraft all = draft(
        QStringLiteral(
            "No.,事業名,事業内容,担当課,協働の形態,領域,領域の理由,相手方,事業費（千円）,"
            "開始日,終了日,実施期間,状態,成果,実施年度"),
        QStringLiteral("３,夏まつり,盆踊り,市民課,共催,Ｂ,地区が主催,砂川町内会,\"1,200\",R6.8.1,"
                       "2024-08-02,二日間,中止,好評,令和6年度"));
    CHECK(all.number == 3);
    CHECK(all.name->text() == QStringLiteral("夏まつり"));
    CHECK(all.summary == QStringLiteral("盆踊り"));
    CHECK(all.department == QStringLiteral("市民課"));
    CHECK(all.forms == std::vector{FormChoice{FormCode::parse(QStringLiteral("cohost")),
                                              QStringLiteral("共催")}});
    CHECK(all.area == AreaChoice{AreaCode::parse(QStringLiteral("B")), QStringLiteral("Ｂ")});
    CHECK(all.areaReason == QStringLiteral("地区が主催"));
    CHECK(all.partners == std::vector{Partner{QStringLiteral("砂川町内会"), {}, {}, {}}});
    CHECK(all.cost->amount() == 1'200'000);
    CHECK(all.startsOn == QDate(2024, 8, 1));
    CHECK(all.endsOn == QDate(2024, 8, 2));
    CHECK(all.periodNote == QStringLiteral("二日間"));
    CHECK(all.status == RecordStatus::Cancelled);
    CHECK(all.outcome == QStringLiteral("好評"));
    CHECK(all.years == sampleYears());
}

TEST_CASE("a blank cell says nothing")
{
    RecordDraft expected;
    expected.name = valueOf(Name::parse(QStringLiteral("夏まつり")));
    CHECK(draft(QStringLiteral("事業名,事業内容,協働の形態,領域,相手方,事業費,期間,状態,年度"),
                QStringLiteral("夏まつり,　,,,,,,,")) == expected);
}

TEST_CASE("what the guideline does not have is kept in its own words")
{
    const RecordDraft own = draft(QStringLiteral("事業名,形態,領域,分野"),
                                  QStringLiteral("教育訓練,講師等,市民主導,災害"));
    CHECK(own.forms == std::vector{FormChoice{{}, QStringLiteral("講師等")}});
    CHECK(own.area == AreaChoice{{}, QStringLiteral("市民主導")});
    CHECK(own.field == FieldChoice{{}, QStringLiteral("災害")});
}

TEST_CASE("kind and role go to each partner, or to all of them")
{
    const QString head = QStringLiteral("事業名,相手方,相手方区分,役割");
    const auto each = draft(head, QStringLiteral("a,甲；乙,町内会；NPO法人,企画、運営；会場"));
    REQUIRE(each.partners.size() == 2);
    CHECK(each.partners[0].kind->code == ActorKindCode::parse(QStringLiteral("neighbourhood")));
    CHECK(each.partners[1].kind->code == ActorKindCode::parse(QStringLiteral("npo")));
    CHECK(each.partners[0].role == QStringLiteral("企画、運営"));
    CHECK(each.partners[1].role == QStringLiteral("会場"));

    const auto all = draft(head, QStringLiteral("a,甲；乙,特定非営利活動法人（NPO法人）,運営"));
    CHECK(all.partners[1].kind->code == ActorKindCode::parse(QStringLiteral("npo")));
    CHECK(all.partners[1].role == QStringLiteral("運営"));
}

TEST_CASE("a form named twice in a cell counts once")
{
    CHECK(draft(QStringLiteral("事業名,形態"), QStringLiteral("a,協力・連携；協力、連携"))
              .forms.size() == 1);
}

TEST_CASE("what cannot be meant is an error that names its column")
{
    const QString head = QStringLiteral("事業名,実施年度,開始日,事業費（円）,状態");
    const DecodedRow row = decoded(head, QStringLiteral(" ,平成32年度,2月30日,多額,不明"));
    REQUIRE(row.errors.size() == 5);
    for (const QString& column :
         {QStringLiteral("事業名"), QStringLiteral("実施年度"), QStringLiteral("開始日"),
          QStringLiteral("事業費（円）"), QStringLiteral("状態")}) {
        CHECK(row.errors.filter(column).size() == 1);
    }
}

TEST_CASE(
    "a cell of more names than any project has is an error, and its words are not quoted whole")
{
    const QString many = QStringLiteral("会；").repeated(200);
    CHECK(draft(QStringLiteral("事業名,相手方"), QStringLiteral("夏,") + many).partners.size() ==
          200);
    for (const auto& head : {QStringLiteral("事業名,相手方"), QStringLiteral("事業名,形態")}) {
        const DecodedRow row = decoded(head, QStringLiteral("夏,") + many + u'会');
        REQUIRE(row.errors.size() == 1);
        CHECK(row.errors.front().contains(QStringLiteral("200 names")));
    }
    const DecodedRow row =
        decoded(QStringLiteral("事業名,事業費"), QStringLiteral("夏,") + QString(50'000, u'あ'));
    REQUIRE(row.errors.size() == 1);
    CHECK(row.errors.front().size() < 400);
}

TEST_CASE("a row must be as wide as the head, empty cells at the end aside")
{
    const QString head = QStringLiteral("事業名,形態,");
    CHECK(decoded(head, QStringLiteral("a,共催,,,")).errors.isEmpty());
    CHECK(decoded(head, QStringLiteral("a,共催")).errors.isEmpty());
    CHECK(decoded(head, QStringLiteral("a")).errors.size() == 1);
    CHECK(decoded(head, QStringLiteral("a,共催,,x")).errors.size() == 1);
}

TEST_CASE("parseStatus takes the words of data, codes and labels")
{
    for (const RecordStatus status : recordStatuses()) {
        CHECK(parseStatus(statusWord(status)) == status);
        CHECK(parseStatus(statusCode(status)) == status);
        CHECK(parseStatus(statusLabel(status)) == status);
    }
    CHECK(parseStatus(QStringLiteral("実施済み")) == RecordStatus::Done);
    CHECK_FALSE(parseStatus(QStringLiteral("たぶん")));
}
