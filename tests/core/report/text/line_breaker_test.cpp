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
