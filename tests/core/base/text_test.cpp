#include "core/base/text.h"

#include "tests/support/catch.h"

#include <random>

using namespace kyodo;

namespace {

bool isKanji(uint c)
{
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) ||
           (c >= 0x20000 && c <= 0x2A6DF);
}

QList<uint> kanjiOf(const QString& text)
{
    QList<uint> kanji;
    for (const uint c : text.toUcs4()) {
        if (isKanji(c)) {
            kanji << c;
        }
    }
    return kanji;
}

/// Texts of what stands in the files of offices, mixed at random; the same at every call.
QStringList mixedTexts(int count)
{
    static const QStringList pieces{
        QStringLiteral("防災"),     QStringLiteral("葛\U000E0100"),
        QStringLiteral("𠮷田"),     QStringLiteral("々"),
        QStringLiteral("まつり"),   QStringLiteral("マツリ"),
        QStringLiteral("ﾏﾂﾘ"),      QStringLiteral("ｶﾞ"),
        QStringLiteral("か\u3099"), QStringLiteral("ー"),
        QStringLiteral("か゛"),     QStringLiteral("は゜"),
        QStringLiteral("NPO"),      QStringLiteral("ＮＰＯ"),
        QStringLiteral("ß"),        QStringLiteral("①"),
        QStringLiteral("㈱"),       QStringLiteral("㍻"),
        QStringLiteral("１２"),     QStringLiteral("・"),
        QStringLiteral("、"),       QStringLiteral("（"),
        QStringLiteral("　"),       QStringLiteral("★"),
        QStringLiteral("\n"),       QStringLiteral("é"),
        QStringLiteral("～"),       QStringLiteral("ヶ"),
        QStringLiteral("ヷ"),
    };
    std::mt19937 random(20240401);
    std::uniform_int_distribution<qsizetype> pick(0, pieces.size() - 1);
    std::uniform_int_distribution<int> length(1, 8);
    QStringList texts;
    for (int i = 0; i < count; ++i) {
        QString text;
        for (int piece = length(random); piece > 0; --piece) {
            text += pieces[pick(random)];
        }
        texts << text;
    }
    return texts;
}

QString shifted(QString text, char16_t first, char16_t last, int by)
{
    for (QChar& c : text) {
        if (c.unicode() >= first && c.unicode() <= last) {
            c = QChar(static_cast<char16_t>(c.unicode() + by));
        }
    }
    return text;
}

} // namespace

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

TEST_CASE("What shows nothing folds away from any place of a text")
{
    const QString name = foldKey(QStringLiteral("山田太郎"));
    for (const char32_t unseen : U"\u00AD\u034F\u061C\u115F\u1160\u180B\u180E\u200B\u200D\u200F"
                                 U"\u202A\u202E\u2060\u2064\u2066\u2069\u3164\uFE00\uFE0F\uFEFF"
                                 U"\uFFA0\U000E0100\U000E01EF\u3000\u00A0・") {
        if (unseen == 0) {
            continue; // the end of the literal
        }
        const QString one = QString::fromUcs4(&unseen, 1);
        CAPTURE(static_cast<std::uint32_t>(unseen));
        CHECK(foldKey(one + QStringLiteral("山") + one + one + QStringLiteral("田太郎") + one) ==
              name);
        CHECK(foldTerms(QStringLiteral("山田太") + one + QStringLiteral("郎")).join(QString()) ==
              name);
        CHECK(foldKey(QStringLiteral("★") + one).size() <= 2); // ★ and ・ are marks
    }
    CHECK(foldKey(QStringLiteral("か\u200B゛")) == foldKey(QStringLiteral("が")));
    CHECK(foldKey(QStringLiteral("한국")) == QStringLiteral("한국")); // letters that are seen
}

TEST_CASE("withoutUnseen leaves all that shows something")
{
    CHECK(withoutUnseen(QStringLiteral("\u202E山 \u00A0田\U000E0100・\n太郎　")) ==
          QStringLiteral("山田・太郎"));
    CHECK(withoutUnseen(QStringLiteral("𠮷が-1")) == QStringLiteral("𠮷が-1"));
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

TEST_CASE("A key is its own key (property)")
{
    for (const QString& text : mixedTexts(20'000)) {
        const QString key = foldKey(text);
        INFO(text.toStdString());
        REQUIRE(foldKey(key) == key);
        REQUIRE_FALSE((key.isEmpty() && !isBlank(text)));
    }
}

TEST_CASE("Width, case, kana and marks fold away from any text (property)")
{
    constexpr int ToFullWidth = 0xFEE0;
    constexpr int ToHiragana = -0x60;
    for (const QString& text : mixedTexts(5'000)) {
        const QString key = foldKey(text);
        INFO(text.toStdString());
        REQUIRE(foldKey(shifted(text, u'!', u'~', ToFullWidth)) == key);
        REQUIRE(foldKey(toHalfWidth(text)) == key);
        REQUIRE(foldKey(text.toLower()) == key);
        REQUIRE(foldKey(shifted(text, u'ァ', u'ヶ', ToHiragana)) == key);
        REQUIRE(foldKey(shifted(text, u'ぁ', u'ゖ', -ToHiragana)) == key);
        REQUIRE(foldKey(u'　' + text + u' ') == key);
    }
}

TEST_CASE("A mark that stands apart from its kana meets it")
{
    CHECK(foldKey(QStringLiteral("か゛くえん")) == foldKey(QStringLiteral("がくえん")));
    CHECK(foldKey(QStringLiteral("は゜ん")) == foldKey(QStringLiteral("ぱん")));
    CHECK_FALSE(foldKey(QStringLiteral("かくえん")) == foldKey(QStringLiteral("がくえん")));
}

TEST_CASE("No kanji is lost, and each stays itself (property)")
{
    for (const QString& text : mixedTexts(5'000)) {
        const QString normal = text.normalized(QString::NormalizationForm_KC);
        INFO(text.toStdString());
        REQUIRE(kanjiOf(foldKey(text)) == kanjiOf(normal));
    }
    for (char32_t kanji = 0x4E00; kanji <= 0x9FFC; ++kanji) {
        const QString text = QString::fromUcs4(&kanji, 1);
        REQUIRE(foldKey(text) == text);
    }
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

TEST_CASE("Sentences stand in a row without the empty ones, and keep their own per cent signs")
{
    CHECK(inARow({QStringLiteral("Saved."), QString(), QStringLiteral("%1 of 2 is 50%2.")}) ==
          QStringLiteral("Saved. %1 of 2 is 50%2."));
    CHECK(inARow({QString(), QStringLiteral("Saved.")}) == QStringLiteral("Saved."));
    CHECK(inARow({}).isEmpty());
}
