#include "core/report/output/leak_check.h"

#include "tests/support/catch.h"

using namespace kyodo;

namespace {

QStringList found(const QString& text, const QStringList& privateTexts,
                  const QStringList& publicTexts = {})
{
    QStringList texts;
    for (const Leak& leak : leaks(text, privateTexts, publicTexts)) {
        texts << leak.text;
    }
    return texts;
}

const QString Phone = QStringLiteral("0125-54-2121");
const QString Person = QStringLiteral("山田 花子");

} // namespace

TEST_CASE("A private text in a file is a leak, in the order of the private texts")
{
    const QString text = QStringLiteral("代表 山田 花子、電話 0125-54-2121");
    CHECK(found(text, {Phone, QStringLiteral("鈴木"), Person}) == QStringList{Phone, Person});
    CHECK(leaks(text, {Person}, {}).front().around ==
          QStringLiteral("代表山田花子、電話0125-54-2"));
}

TEST_CASE("A near miss is no leak")
{
    CHECK(found(QStringLiteral("0125-54-212 山田 花"), {Phone, Person}).isEmpty());
    CHECK(found(QStringLiteral("山口 花子"), {Person}).isEmpty());
    CHECK(found({}, {Person}).isEmpty());
}

TEST_CASE("A private text is found though it wraps over lines and cells")
{
    CHECK(found(QStringLiteral("山\n田　花\u00AD\r\n子"), {Person}) == QStringList{Person});
    CHECK(found(QStringLiteral("山田花子"), {Person}) == QStringList{Person});
    CHECK(found(QStringLiteral("山田花子"), {QStringLiteral("山田\n花子")}).size() == 1);
}

TEST_CASE("What shows nothing hides no private text")
{
    for (const QString& text :
         {QStringLiteral("山\u200B田\u202E花\u3164子"), QStringLiteral("山田\U000E0100花子\uFE00"),
          QStringLiteral("山\u034F田\u115F花\uFFA0子")}) {
        CAPTURE(text);
        CHECK(found(text, {Person}) == QStringList{Person});
        CHECK(found(QStringLiteral("山田花子"), {text}) == QStringList{text});
    }
}

TEST_CASE("Folded, a private text is found however it is spelled")
{
    const auto folded = [](const QString& text, const QString& sought,
                           const QStringList& open = {}) {
        return leaks(text, {sought}, open, Comparing::Folded).size() == 1;
    };
    for (const char* name : {"山田・花子", "山田　花子", "（山田）花子", "山田\u200B・花子"}) {
        CAPTURE(name);
        CHECK(folded(QString::fromUtf8(name), Person));
        CHECK_FALSE(folded(QString::fromUtf8(name), Person, {QStringLiteral("山田花子の店")}));
    }
    CHECK(folded(QStringLiteral("０１２５（５４）２１２１"), Phone));
    CHECK(folded(QStringLiteral("〓野・太郎"), QStringLiteral("𠮷野太郎")));
    CHECK_FALSE(folded(QStringLiteral("〓野・次郎"), QStringLiteral("𠮷野太郎")));
    CHECK_FALSE(folded(QStringLiteral("田、太郎"), QStringLiteral("𠮷田太郎")));
    CHECK_FALSE(folded(QStringLiteral("山田・桃子"), Person));
}

TEST_CASE("Private texts that overlap are all found")
{
    CHECK(found(QStringLiteral("砂川市西1条北2丁目"),
                {QStringLiteral("西1条"), QStringLiteral("西1条北2丁目"), QStringLiteral("北2")})
              .size() == 3);
}

TEST_CASE("One character is not looked for")
{
    CHECK(found(QStringLiteral("𠮷 田"),
                {QStringLiteral("𠮷"), QStringLiteral("田"), QString(), QStringLiteral(" 田 ")})
              .isEmpty());
    CHECK(found(QStringLiteral("𠮷田"), {QStringLiteral("𠮷田")}).size() == 1);
}

TEST_CASE("What a public text says is no leak, what only begins like it is one")
{
    const QString text = QStringLiteral("山田町内会の山田");
    const QString yamada = QStringLiteral("山田");
    CHECK(found(text, {yamada}, {QStringLiteral("山田町内会")}).isEmpty());
    CHECK(found(text, {yamada}, {QStringLiteral("小山 田町")}).isEmpty());
    CHECK(found(text, {yamada}, {QStringLiteral("山"), QStringLiteral("田")}) ==
          QStringList{yamada});
    CHECK(found(text, {QStringLiteral("山田町内会の")}, {QStringLiteral("山田町内会")}).size() ==
          1);
}

TEST_CASE("A private text is found in what CP932 makes of it")
{
    CHECK(found(QStringLiteral("9～17時"), {QStringLiteral("9〜17時")}).size() == 1);
    CHECK(found(QStringLiteral("〓野 太郎"), {QStringLiteral("𠮷野太郎")}).size() == 1);
    CHECK(found(QStringLiteral("〓野 次郎"), {QStringLiteral("𠮷野太郎")}).isEmpty());
    CHECK(found(QStringLiteral("〓〓"), {QStringLiteral("𠮷𠮷")}).isEmpty());
}
