#include "core/domain/alike_projects.h"

#include "tests/support/result.h"

using namespace kyodo;
using kyodo::test::valueOf;

namespace {

using Reasons = std::vector<AlikeReason>;

ProjectRecord record(int number, const QString& name, const QString& department = {})
{
    return {.id = *RecordId::fromValue(100 + number),
            .project = *ProjectId::fromValue(number),
            .round = *SurveyRoundId::fromValue(1),
            .number = number,
            .name = valueOf(Name::parse(name)),
            .department = department};
}

ProjectRecord withSummary(int number, const QString& name, const QString& summary)
{
    ProjectRecord described = record(number, name);
    described.summary = summary;
    return described;
}

ProjectRecord withPartner(int number, const QString& name, const QString& partner,
                          std::optional<OrganisationId> organisation = {})
{
    ProjectRecord partnered = record(number, name);
    partnered.partners = {{partner, organisation, {}, {}}};
    return partnered;
}

std::vector<AlikeProjects> pairsOf(const std::vector<ProjectRecord>& records)
{
    constexpr qsizetype Many = 10'000;
    return alikeProjects(records, Many);
}

/// Empty when they are not alike.
Reasons reasonsFor(const ProjectRecord& a, const ProjectRecord& b)
{
    const auto pairs = pairsOf({a, b});
    return pairs.empty() ? Reasons() : pairs.front().reasons;
}

bool haveAlikeNames(const QString& a, const QString& b)
{
    return reasonsFor(record(1, a), record(2, b)) == Reasons{AlikeReason::AlikeName};
}

} // namespace

TEST_CASE("projects whose names share most of their pairs are alike")
{
    CHECK(haveAlikeNames(QStringLiteral("高齢者軽スポーツフェスティバル"),
                         QStringLiteral("高齢者スポーツフェスティバル実行委員会")));
    CHECK(haveAlikeNames(QStringLiteral("協働のまちづくり懇談会"),
                         QStringLiteral("協働のまちづくり指針懇談会")));
    CHECK(haveAlikeNames(QStringLiteral("ファミリーサポートセンター事業"),
                         QStringLiteral("ﾌｧﾐﾘｰｻﾎﾟｰﾄｾﾝﾀｰの運営")));
    CHECK(haveAlikeNames(QStringLiteral("あいさつ運動"), QStringLiteral("あいさつ 運動")));
    CHECK_FALSE(
        haveAlikeNames(QStringLiteral("市民健康フォーラム"), QStringLiteral("市民防火のつどい")));
}

TEST_CASE("equal names are alike however short, alike ones need four shared pairs")
{
    CHECK(haveAlikeNames(QStringLiteral("敬老会"), QStringLiteral("敬老会")));
    CHECK_FALSE(haveAlikeNames(QStringLiteral("敬老会"), QStringLiteral("敬老会場")));
    CHECK_FALSE(haveAlikeNames(QStringLiteral("夏まつり"), QStringLiteral("冬まつり")));
}

TEST_CASE("common words at the ends do not make names alike")
{
    CHECK_FALSE(haveAlikeNames(QStringLiteral("公民館の管理・運営"),
                               QStringLiteral("老人憩の家の管理・運営")));
    CHECK_FALSE(
        haveAlikeNames(QStringLiteral("緑化推進事業の実施"), QStringLiteral("防犯推進事業の実施")));
    CHECK_FALSE(haveAlikeNames(QStringLiteral("令和6年度花壇講座の開催"),
                               QStringLiteral("令和6年度陶芸講座の開催")));
    CHECK(haveAlikeNames(QStringLiteral("第12回プレミアム商品券発行事業"),
                         QStringLiteral("プレミアム商品券の発行")));
}

TEST_CASE("projects whose contents resemble each other are alike")
{
    const auto sweeping =
        withSummary(1, QStringLiteral("クリーン作戦"),
                    QStringLiteral("町内会と企業が春と秋に河川敷のごみを拾い、花を植える。"));
    const auto same =
        withSummary(2, QStringLiteral("石狩川の日"),
                    QStringLiteral("企業と町内会が春に河川敷のごみを拾い、木を植える。"));
    const auto other =
        withSummary(3, QStringLiteral("介護予防教室"),
                    QStringLiteral("高齢者を対象に、体操と栄養の講話を月に一度開いている。"));
    CHECK(reasonsFor(sweeping, same) == Reasons{AlikeReason::AlikeContent});
    CHECK(reasonsFor(sweeping, other).empty());
}

TEST_CASE("a short content says too little")
{
    const QString summary = QStringLiteral("花を植える。");
    CHECK(reasonsFor(withSummary(1, QStringLiteral("花いっぱい運動"), summary),
                     withSummary(2, QStringLiteral("駅前の美化"), summary))
              .empty());
}

TEST_CASE("projects that share a partner are alike, in any spelling of its name")
{
    const auto one =
        withPartner(1, QStringLiteral("学童保育所運営"), QStringLiteral("（特非）あおぞらの会"));
    const auto same =
        withPartner(2, QStringLiteral("花いっぱい運動"), QStringLiteral("ＮＰＯ法人 あおぞらの会"));
    const auto pairs = pairsOf({one, same});
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0].reasons == Reasons{AlikeReason::SamePartner});
    CHECK(pairs[0].sharedPartners == QStringList{QStringLiteral("（特非）あおぞらの会")});

    CHECK(reasonsFor(one, withPartner(3, QStringLiteral("花いっぱい運動"),
                                      QStringLiteral("株式会社あおぞらの会")))
              .empty());
}

TEST_CASE("a partner of the register is told by its entry, whatever it is called")
{
    const auto first = OrganisationId::fromValue(1);
    const auto second = OrganisationId::fromValue(2);
    const auto one =
        withPartner(1, QStringLiteral("学童保育所運営"), QStringLiteral("あおぞら"), first);
    const QString name = QStringLiteral("花いっぱい運動");
    CHECK(reasonsFor(one, withPartner(2, name, QStringLiteral("青空の会"), first)) ==
          Reasons{AlikeReason::SamePartner});
    CHECK(reasonsFor(one, withPartner(2, name, QStringLiteral("あおぞら"), second)).empty());
    CHECK(reasonsFor(one, withPartner(2, name, QStringLiteral("あおぞら"))) ==
          Reasons{AlikeReason::SamePartner});
}

TEST_CASE("a partner of very many projects is no reason by itself, but adds to another")
{
    constexpr int Many = 31;
    std::vector<ProjectRecord> records;
    for (int number = 1; number <= Many; ++number) {
        // names of one character have no pairs to share
        records.push_back(withPartner(number,
                                      QString(QChar(static_cast<char16_t>(0x4E00 + number))),
                                      QStringLiteral("町内会連合会")));
    }
    CHECK(pairsOf(records).empty());
    records.back().name = records.front().name;
    const auto pairs = pairsOf(records);
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0].reasons == Reasons{AlikeReason::SamePartner, AlikeReason::AlikeName});

    records.pop_back();
    CHECK(pairsOf(records).size() == (Many - 1) * (Many - 2) / 2);
}

TEST_CASE("pairs across departments come first, then the most alike")
{
    const QString welfare = QStringLiteral("社会福祉課");
    const QString culture = QStringLiteral("社会教育課");
    const std::vector records{record(1, QStringLiteral("あいさつ運動"), welfare),
                              record(2, QStringLiteral("あいさつ運動"), welfare),
                              record(3, QStringLiteral("子育てサロンひまわり広場"), welfare),
                              record(4, QStringLiteral("子育てサロンひまわりの広場"), culture),
                              record(5, QStringLiteral("敬老会"), welfare),
                              record(6, QStringLiteral("敬老会"))};
    const auto pairs = pairsOf(records);
    REQUIRE(pairs.size() == 3);
    CHECK(pairs[0].first == records[2].id);
    CHECK(pairs[0].second == records[3].id);
    CHECK(pairs[0].acrossDepartments);
    CHECK(pairs[1].first == records[0].id);
    CHECK_FALSE(pairs[1].acrossDepartments);
    CHECK(pairs[1].likeness == 1);
    // where a department is not told, nobody knows that it is another
    CHECK(pairs[2].first == records[4].id);
    CHECK_FALSE(pairs[2].acrossDepartments);

    CHECK(alikeProjects(records, 1).size() == 1);
    CHECK(alikeProjects(records, 0).empty());
    CHECK(alikeProjects({}, 10).empty());
}

TEST_CASE("a comparison that nobody waits for any more ends early")
{
    const std::vector records{record(1, QStringLiteral("敬老会")),
                              record(2, QStringLiteral("敬老会"))};
    int asked = 0;
    CHECK(alikeProjects(records, 10, [&] {
              ++asked;
              return false;
          }).empty());
    CHECK(asked == 1);
}

TEST_CASE("the smaller number comes first in a pair, wherever the records stand")
{
    const auto pairs =
        pairsOf({record(9, QStringLiteral("敬老会")), record(4, QStringLiteral("敬老会"))});
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0].first == record(4, QStringLiteral("敬老会")).id);
}

TEST_CASE("those alike to one record are found without itself and the pairs of others")
{
    const std::vector records{
        record(1, QStringLiteral("敬老会")), record(2, QStringLiteral("敬老会")),
        record(3, QStringLiteral("花いっぱい運動")), record(4, QStringLiteral("花いっぱい運動"))};
    const auto pairs = alikeTo(records[1], records, 10);
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0].first == records[0].id);
    CHECK(pairs[0].second == records[1].id);
    CHECK(alikeTo(record(5, QStringLiteral("市民文化祭")), records, 10).empty());
}

TEST_CASE("the reasons are told in words, with the partners")
{
    AlikeProjects pair =
        pairsOf({record(1, QStringLiteral("敬老会")), record(2, QStringLiteral("敬老会"))}).at(0);
    const QString byName = alikeReasonText(pair);
    CHECK_FALSE(byName.isEmpty());
    pair.reasons.push_back(AlikeReason::AlikeContent);
    CHECK(alikeReasonText(pair).startsWith(byName));
    pair.reasons = {AlikeReason::SamePartner};
    pair.sharedPartners = {QStringLiteral("東町町内会"), QStringLiteral("栄町町内会")};
    CHECK(alikeReasonText(pair).contains(QStringLiteral("東町町内会、栄町町内会")));
}
