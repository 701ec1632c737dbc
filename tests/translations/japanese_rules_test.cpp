// The Japanese against the rules; each rule has a text that it must find and one that it must not.

#include "tests/translations/japanese_rules.h"

#include "core/base/text.h"
#include "tests/support/catch.h"
#include "tests/support/in_japanese.h"
#include "tests/translations/translated_texts.h"

namespace kyodo::test {
namespace {

/// The faults of a Japanese text whose source has nothing to be kept.
QStringList faultsIn(const QString& japanese)
{
    return faultsOf(QStringLiteral("a text"), japanese);
}

TEST_CASE("Every text of the program keeps the rules of the Japanese")
{
    const auto texts = translatedTexts(QStringLiteral(KYODO_JAPANESE));
    CHECK(texts.size() > 1500); // that it looked at all
    for (const TranslatedText& text : texts) {
        INFO(text.context.toStdString() << ": " << text.source.toStdString() << "\n"
                                        << text.translation.toStdString());
        CHECK(faultsOf(text.source, text.translation) == QStringList{});
    }
}

TEST_CASE("Brackets are of full width, but for letters and file filters")
{
    CHECK(faultsIn(QStringLiteral("事業 (活動)")).size() == 1);
    CHECK(faultsIn(QStringLiteral("事業（活動)")).size() == 1);
    CHECK(faultsIn(QStringLiteral("事業（活動）")).isEmpty());
    CHECK(faultsIn(QStringLiteral("台帳 (*.kyodo)")).isEmpty());
    CHECK(faultsOf(QStringLiteral("&Save"), QStringLiteral("保存(&S)")).isEmpty());
}

TEST_CASE("Colons are of full width, but for usage lines")
{
    CHECK(faultsIn(QStringLiteral("領域: なし")).size() == 1);
    CHECK(faultsIn(QStringLiteral("領域：なし")).isEmpty());
    CHECK(faultsIn(QStringLiteral("使い方: kyodo-daicho-cli 操作 引数")).isEmpty());
}

TEST_CASE("No space stands beside Japanese, but for a value behind its label and command words")
{
    for (const auto& wrong :
         {QStringLiteral("18 ページ"), QStringLiteral("UTF-8 で保存"), QStringLiteral("表を CSV"),
          QStringLiteral("協働 事業"), QStringLiteral("46件の事業を 46件")}) {
        CAPTURE(wrong);
        CHECK(faultsIn(wrong) == QStringList{QStringLiteral("a space beside Japanese")});
    }
    CHECK(faultsOf(QStringLiteral("%1"), QStringLiteral("控えを %1に")).size() == 1);
    for (const auto& right :
         {QStringLiteral("18ページ"), QStringLiteral("UTF-8で保存"),
          QStringLiteral("--limit には1以上の数"), QStringLiteral("控えを FILE に作成"),
          QStringLiteral("値は yen です。"),
          QStringLiteral("--publish-name 氏名 を指定してください。")}) {
        CAPTURE(right);
        CHECK(faultsIn(right).isEmpty());
    }
    CHECK(faultsOf(QStringLiteral("project %1"), QStringLiteral("事業 %1")).isEmpty());
}

TEST_CASE("The letter of a menu or button is that of the source, in brackets behind the text")
{
    const QString source = QStringLiteral("&Save");
    for (const auto& wrong : {QStringLiteral("保存"), QStringLiteral("&保存"),
                              QStringLiteral("保存(&D)"), QStringLiteral("保存（&S）")}) {
        CAPTURE(wrong);
        CHECK(faultsOf(source, wrong).size() == 1);
    }
    CHECK(faultsOf(source, QStringLiteral("保存(&S)…")).isEmpty());
    CHECK(faultsIn(QStringLiteral("保存(&S)")).size() == 1);
}

TEST_CASE("Placeholders are those of the source, in any order")
{
    const QString source = QStringLiteral("%1 of %2, %n row(s)");
    CHECK(faultsOf(source, QStringLiteral("%2件中%1件")).size() == 1);
    CHECK(faultsOf(source, QStringLiteral("%2件中%1件、%n行、%3")).size() == 1);
    CHECK(faultsOf(source, QStringLiteral("%2件中%1件、%n行、%1件")).isEmpty());
}

TEST_CASE("Whole sentences are です・ます")
{
    for (const auto& wrong :
         {QStringLiteral("件数は比較できない。"), QStringLiteral("平均である。"),
          QStringLiteral("台帳を保存した。"), QStringLiteral("減少を表す。")}) {
        CAPTURE(wrong);
        CHECK(faultsIn(wrong).size() == 1);
    }
    for (const auto& right :
         {QStringLiteral("件数は比較できません。平均です。"), QStringLiteral("保存しました。"),
          QStringLiteral("保存してください。"), QStringLiteral("この領域だけ。"),
          QStringLiteral("保存できませんでした。"), QStringLiteral("公開しない")}) {
        CAPTURE(right);
        CHECK(faultsIn(right).isEmpty());
    }
}

TEST_CASE("One thing has one word")
{
    for (const AvoidedWord& avoided : avoidedWords()) {
        CAPTURE(avoided.seen, avoided.word);
        CHECK(avoided.pattern.isValid());
        CHECK(faultsIn(avoided.seen).size() == 1);
        CHECK(faultsIn(avoided.word).isEmpty());
    }
    for (const auto& longer :
         {QStringLiteral("砂川市が公表した事例"), QStringLiteral("問い合わせ"),
          QStringLiteral("取り組みます。"), QStringLiteral("決済"), QStringLiteral("語句を含む")}) {
        CAPTURE(longer);
        CHECK(faultsIn(longer).isEmpty());
    }
}

TEST_CASE("Sentences follow each other without a space")
{
    const QStringList sentences{QStringLiteral("保存しました。"), QStringLiteral("変更なし。")};
    const InJapanese japanese;
    CHECK(inARow(sentences) == QStringLiteral("保存しました。変更なし。"));
}

} // namespace
} // namespace kyodo::test
