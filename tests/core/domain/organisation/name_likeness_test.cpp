#include "core/domain/organisation/name_likeness.h"

#include "core/base/text.h"
#include "tests/support/catch.h"

using namespace kyodo;

namespace {

bool areAlike(const char16_t* a, const char16_t* b)
{
    const auto text = [](const char16_t* name) {
        return likenessText(foldKey(QString::fromUtf16(name)));
    };
    const bool alike = !alikePairs({text(a), text(b)}).empty();
    CHECK(alike != alikePairs({text(b), text(a)}).empty());
    return alike;
}

} // namespace

TEST_CASE("names that differ by a slip of the pen are alike")
{
    CHECK(areAlike(u"砂川市ボランティア連絡協議会", u"砂川市ボランテア連絡協議会"));
    CHECK(areAlike(u"砂川市ボランティア連絡協議会", u"砂川市ボランティア連絡協義会"));
    CHECK(areAlike(u"砂川市ボランティア連絡協議会", u"ボランティア連絡協議会"));
    CHECK(areAlike(u"すながわスイートロード協議会", u"すながわスィートロード協議会"));
    CHECK(areAlike(u"サポートセンターゆめさき", u"サポートセンタゆめさき"));
}

TEST_CASE("variants of a kanji and of a number are one")
{
    CHECK(areAlike(u"旭ヶ丘町内会", u"旭が丘町内会"));
    CHECK(areAlike(u"旭ケ丘町内会", u"旭ヶ丘町内会"));
    CHECK(areAlike(u"髙橋", u"高橋"));
    CHECK(areAlike(u"第一町内会", u"第1町内会"));
    CHECK(areAlike(u"第二十三分団", u"第２３分団"));
    CHECK(areAlike(u"第十分団", u"第10分団"));
    CHECK(areAlike(u"北十一条町内会", u"北11条町内会"));
}

TEST_CASE("numbers tell bodies apart")
{
    CHECK_FALSE(areAlike(u"砂川市空知太第1町内会", u"砂川市空知太第2町内会"));
    CHECK_FALSE(areAlike(u"砂川市空知太第一町内会", u"砂川市空知太第二町内会"));
    CHECK_FALSE(areAlike(u"砂川市消防団第1分団", u"砂川市消防団第11分団"));
    CHECK_FALSE(areAlike(u"北1条町内会", u"北2条町内会"));
    CHECK_FALSE(areAlike(u"砂川市北1の2町内会連合会", u"砂川市北12町内会連合会"));
    CHECK_FALSE(areAlike(u"砂川市民吹奏楽団A", u"砂川市民吹奏楽団B"));
}

TEST_CASE("directions, ages and parts tell bodies apart")
{
    CHECK_FALSE(areAlike(u"東町町内会", u"西町町内会"));
    CHECK_FALSE(areAlike(u"砂川市空知太東町内会連合会", u"砂川市空知太西町内会連合会"));
    CHECK_FALSE(areAlike(u"砂川市上石山町内会連合会", u"砂川市下石山町内会連合会"));
    CHECK_FALSE(areAlike(u"砂川市旧鉄道町内会連合会", u"砂川市新鉄道町内会連合会"));
    CHECK_FALSE(areAlike(u"砂川商工会議所", u"砂川商工会議所青年部"));
    CHECK_FALSE(areAlike(u"砂川商工会議所青年部", u"砂川商工会議所女性部"));
    CHECK_FALSE(areAlike(u"砂川市空知太町内会", u"砂川市空知太町内会連合会"));
    CHECK_FALSE(areAlike(u"砂川市立中央小学校", u"砂川市立中央中学校"));
    CHECK_FALSE(areAlike(u"新すながわ農業協同組合", u"新すながわ漁業協同組合"));
}

TEST_CASE("another name in the same frame is another body")
{
    CHECK_FALSE(
        areAlike(u"砂川市立豊沼小学校父母と先生の会", u"砂川市立空知太小学校父母と先生の会"));
    CHECK_FALSE(areAlike(u"砂川市立豊沼小学校父母と先生の会", u"砂川市立中央小学校父母と先生の会"));
    CHECK_FALSE(
        areAlike(u"子育て支援ボランティアサークルひよこ", u"子育て支援ボランティアサークルひばり"));
    CHECK_FALSE(areAlike(u"泉町内会連合会", u"港町内会連合会"));
    CHECK_FALSE(areAlike(u"ひまわり", u"たんぽぽ"));
    CHECK_FALSE(areAlike(u"会の", u"会"));
}

TEST_CASE("each alike pair is found once among many")
{
    const std::vector<QString> texts{QStringLiteral("砂川市食生活改善推進協議会"),
                                     QStringLiteral("空知太町内会"),
                                     QStringLiteral("砂川市食生活改善推進協議"),
                                     QStringLiteral("砂川食生活改善推進協議会"),
                                     {}};
    const std::vector<std::pair<std::size_t, std::size_t>> expected{{0, 2}, {0, 3}};
    const auto found = alikePairs(texts);
    CHECK(std::vector(found.begin(), found.begin() + 2) == expected);
    CHECK(alikePairs({}).empty());
}
