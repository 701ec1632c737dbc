#include "core/base/text.h"

#include "tests/support/catch.h"

using namespace kyodo;

TEST_CASE("foldKey joins spellings of one thing")
{
    const QString npo = foldKey(QStringLiteral("NPO法人○○の会"));
    CHECK(foldKey(QStringLiteral("ＮＰＯ法人 ○○の会")) == npo);
    CHECK(foldKey(QStringLiteral("npo法人　○○の会")) == npo);
    CHECK(foldKey(QStringLiteral("協力、連携")) == foldKey(QStringLiteral("協力・連携")));
    CHECK(foldKey(QStringLiteral("カルチャー")) == foldKey(QStringLiteral("かるちゃー")));
    CHECK(foldKey(QStringLiteral("ｶﾞｲﾄﾞ")) == foldKey(QStringLiteral("ガイド")));
    CHECK(foldKey(QStringLiteral("葛\U000E0100城")) == foldKey(QStringLiteral("葛城")));
}

TEST_CASE("foldKey keeps different things apart")
{
    CHECK(foldKey(QStringLiteral("ハハ")) != foldKey(QStringLiteral("パパ")));
    CHECK(foldKey(QStringLiteral("委託")) != foldKey(QStringLiteral("受託")));
    CHECK(foldKey(QStringLiteral("第1回")) != foldKey(QStringLiteral("第2回")));
    CHECK(foldKey(QStringLiteral(" 　\n")).isEmpty());
}

TEST_CASE("A text of marks alone keeps them as its key")
{
    CHECK(foldKey(QStringLiteral("★")) == QStringLiteral("★"));
    CHECK(foldKey(QStringLiteral("★")) != foldKey(QStringLiteral("☆")));
    CHECK(foldKey(QStringLiteral("！ 　！")) == foldKey(QStringLiteral("!!")));
    CHECK(foldKey(QStringLiteral("★祭")) == foldKey(QStringLiteral("祭")));
}

TEST_CASE("Marks alone are neither indexed nor searched for")
{
    CHECK(searchTokens(QStringLiteral("★☆")).isEmpty());
    CHECK(searchTokens(QStringLiteral("★ 祭")) == QStringLiteral("祭"));
    CHECK(foldTerms(QStringLiteral("★ ☆ 祭")) == QStringList{QStringLiteral("祭")});
}

TEST_CASE("searchTokens holds every character and pair once")
{
    CHECK(searchTokens(QStringLiteral("防災訓練")) == QStringLiteral("防 防災 災 災訓 訓 訓練 練"));
    CHECK(searchTokens(QStringLiteral("花花花")) == QStringLiteral("花 花花"));
    CHECK(searchTokens(QString()).isEmpty());
    CHECK(searchTokens(QStringLiteral("花見 祭")) == QStringLiteral("花 花見 見 祭"));
    // a character outside the basic plane is one character
    CHECK(searchTokens(QStringLiteral("𠮷田")) == QStringLiteral("𠮷 𠮷田 田"));
}

TEST_CASE("termTokens asks for pairs, or for the one character there is")
{
    CHECK(termTokens(QStringLiteral("防")) == QStringList{QStringLiteral("防")});
    CHECK(termTokens(QStringLiteral("防災訓")) ==
          QStringList{QStringLiteral("防災"), QStringLiteral("災訓")});
    CHECK(termTokens(QString()).isEmpty());
}

TEST_CASE("foldTerms splits at spaces of either width")
{
    CHECK(foldTerms(QStringLiteral(" 防災　訓練 ・ ")) ==
          QStringList{QStringLiteral("防災"), QStringLiteral("訓練")});
}

TEST_CASE("toHalfWidth, isBlank and elided")
{
    CHECK(toHalfWidth(QStringLiteral("Ｒ６．４　１")) == QStringLiteral("R6.4 1"));
    CHECK(isBlank(QStringLiteral(" 　\t\n")));
    CHECK_FALSE(isBlank(QStringLiteral("　あ")));
    CHECK(elided(QStringLiteral("あいう\nえお"), 4) == QStringLiteral("あいう…"));
    CHECK(elided(QStringLiteral("あいう"), 4) == QStringLiteral("あいう"));
}
