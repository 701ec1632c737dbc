#include "core/report/text/line_breaker.h"

#include "tests/support/catch.h"

#include <QStringList>

using namespace kyodo;

namespace {

/// Broken at `width` half-width characters; ASCII counts one, all others two.
QStringList broken(const QString& text, int width)
{
    std::vector<float> advances;
    for (const QChar c : text) {
        advances.push_back(c.unicode() < 0x80 ? 1.0F : 2.0F);
    }
    QStringList lines;
    for (const TextLine& line : breakLines(text, advances, width)) {
        lines << text.mid(line.start, line.length);
    }
    return lines;
}

} // namespace

TEST_CASE("Japanese text breaks anywhere its rules do not forbid")
{
    CHECK(broken(QStringLiteral("市民防火のつどい"), 8) ==
          QStringList{QStringLiteral("市民防火"), QStringLiteral("のつどい")});
    CHECK(broken(QStringLiteral("市民"), 8) == QStringList{QStringLiteral("市民")});
    CHECK(broken(QString(), 8) == QStringList{QString()});
}

TEST_CASE("No closing mark, long mark or small kana begins a line")
{
    CHECK(broken(QStringLiteral("花を植える。苗"), 10) ==
          QStringList{QStringLiteral("花を植え"), QStringLiteral("る。苗")});
    CHECK(broken(QStringLiteral("あいうマー"), 8) ==
          QStringList{QStringLiteral("あいう"), QStringLiteral("マー")});
    CHECK(broken(QStringLiteral("あいうシャツ"), 8) ==
          QStringList{QStringLiteral("あいう"), QStringLiteral("シャツ")});
    CHECK(broken(QStringLiteral("「市民」、"), 6) ==
          QStringList{QStringLiteral("「市"), QStringLiteral("民」、")});
    CHECK(broken(QStringLiteral("各々の町"), 2).front() == QStringLiteral("各"));
}

TEST_CASE("No opening bracket ends a line")
{
    CHECK(broken(QStringLiteral("市民会（仮称）"), 8) ==
          QStringList{QStringLiteral("市民会"), QStringLiteral("（仮称）")});
    CHECK(broken(QStringLiteral("市民「会"), 6) ==
          QStringList{QStringLiteral("市民"), QStringLiteral("「会")});
}

TEST_CASE("Words and numbers of ASCII stay together")
{
    CHECK(broken(QStringLiteral("約12,843人"), 6) ==
          QStringList{QStringLiteral("約"), QStringLiteral("12,843"), QStringLiteral("人")});
    CHECK(broken(QStringLiteral("NPO house"), 6) ==
          QStringList{QStringLiteral("NPO "), QStringLiteral("house")});
    // longer than a line: there is no other way
    CHECK(broken(QStringLiteral("abcdefgh"), 3) ==
          QStringList{QStringLiteral("abc"), QStringLiteral("def"), QStringLiteral("gh")});
}

TEST_CASE("The word for and so on is not torn, its letters apart are")
{
    CHECK(broken(QStringLiteral("祭り、花壇など"), 12) ==
          QStringList{QStringLiteral("祭り、花壇"), QStringLiteral("など")});
    CHECK(broken(QStringLiteral("花壇などの会"), 6) ==
          QStringList{QStringLiteral("花壇"), QStringLiteral("など"), QStringLiteral("の会")});
    CHECK(broken(QStringLiteral("花なれどな"), 6).front() == QStringLiteral("花なれ"));
    CHECK(broken(QStringLiteral("花どな会"), 4).front() == QStringLiteral("花ど"));
    // narrower than the word: there is no other way
    CHECK(broken(QStringLiteral("など"), 2).size() == 2);
}

TEST_CASE("A word in katakana is not torn where the line before it is filled well")
{
    CHECK(broken(QStringLiteral("地域の健康づくりワークショップ"), 24) ==
          QStringList{QStringLiteral("地域の健康づくり"), QStringLiteral("ワークショップ")});
    // three characters of twelve would be left, or the word is as long as a line
    CHECK(broken(QStringLiteral("市民のネットワークフォーラム"), 24).front().size() > 8);
    CHECK(broken(QStringLiteral("ボランティアコーディネーター"), 16).size() == 2);
}

TEST_CASE("No paragraph ends in a line of one character where the line above can give some")
{
    CHECK(broken(QStringLiteral("おおむねできた"), 12) ==
          QStringList{QStringLiteral("おおむねで"), QStringLiteral("きた")});
    CHECK(broken(QStringLiteral("自主性の尊重。"), 12) ==
          QStringList{QStringLiteral("自主性の尊"), QStringLiteral("重。")});
    CHECK(broken(QStringLiteral("市民会"), 4) ==
          QStringList{QStringLiteral("市民"), QStringLiteral("会")}); // nothing to give
    CHECK(broken(QStringLiteral("おおむねできた\n次"), 12).size() == 3);
}

TEST_CASE("An address longer than a line is broken behind its marks")
{
    CHECK(broken(QStringLiteral("https://example.jp/shimin/kyodo"), 20) ==
          QStringList{QStringLiteral("https://example.jp/"), QStringLiteral("shimin/kyodo")});
    CHECK(broken(QStringLiteral("https://a.jp/?q=ab&page=12"), 14) ==
          QStringList{QStringLiteral("https://a.jp/?"), QStringLiteral("q=ab&page=12")});
    CHECK(broken(QStringLiteral("siminkatudo@city.example.lg.jp"), 18) ==
          QStringList{QStringLiteral("siminkatudo@city."), QStringLiteral("example.lg.jp")});
    CHECK(broken(QStringLiteral("https://example"), 9) ==
          QStringList{QStringLiteral("https://"), QStringLiteral("example")});
    CHECK(broken(QStringLiteral("詳細はhttps://city.jp/kyodokyodokyodo"), 20) ==
          QStringList{QStringLiteral("詳細は"), QStringLiteral("https://city.jp/"),
                      QStringLiteral("kyodokyodokyodo")});
    CHECK(broken(QStringLiteral("a.jp/%E5%B8"), 6) ==
          QStringList{QStringLiteral("a.jp/"), QStringLiteral("%E5%B8")});
}

TEST_CASE("An address no longer than a line stays whole, as does what only looks like one")
{
    CHECK(
        broken(QStringLiteral("連絡先a-b@c.jpまで"), 10) ==
        QStringList{QStringLiteral("連絡先"), QStringLiteral("a-b@c.jp"), QStringLiteral("まで")});
    CHECK(broken(QStringLiteral("電話0125-00-0000"), 14) ==
          QStringList{QStringLiteral("電話"), QStringLiteral("0125-00-0000")});
    CHECK(broken(QStringLiteral("50%以上の"), 6).front() == QStringLiteral("50%以"));
}

TEST_CASE("Spaces hang over the edge and are kept")
{
    CHECK(broken(QStringLiteral("abcd  ef"), 4) ==
          QStringList{QStringLiteral("abcd  "), QStringLiteral("ef")});
    const std::vector<float> ones(6, 1.0F);
    CHECK(breakLines(QStringLiteral("abcd  "), ones, 4).front().width == 4);
}

TEST_CASE("Line breaks of the text end lines")
{
    CHECK(broken(QStringLiteral("一\n二\r\n三"), 8) ==
          QStringList{QStringLiteral("一"), QStringLiteral("二"), QStringLiteral("三")});
    CHECK(broken(QStringLiteral("一\n\n"), 8) ==
          QStringList{QStringLiteral("一"), QString(), QString()});
}

TEST_CASE("A line is never empty, however narrow")
{
    CHECK(broken(QStringLiteral("市民"), 1) ==
          QStringList{QStringLiteral("市"), QStringLiteral("民")});
    CHECK(broken(QStringLiteral("」」」"), 2).size() == 3);
}

TEST_CASE("Nothing of the text is lost or doubled")
{
    const QString text =
        QStringLiteral("「市民」の ＮＰＯ（NPO 2024年 1,200人）、ホームページ！　");
    for (int width = 1; width < 40; ++width) {
        CHECK(broken(text, width).join(QString()) == text);
    }
}
