#include "core/report/output/text_estimate.h"

#include "tests/support/catch.h"

using namespace kyodo;

TEST_CASE("Kanji and kana are an em wide, what is half as wide little more than half of one")
{
    CHECK(estimatedWidth(QStringLiteral("共催ア")) == 3);
    CHECK(estimatedWidth(QStringLiteral("𠮷")) == 1);
    CHECK(estimatedWidth(QStringLiteral("aｱ")) == Approx(1.16));
    CHECK(estimatedWidth({}) == 0);
}

TEST_CASE("Text is wrapped between characters, at least one to a line")
{
    CHECK(wrappedToWidth(QStringLiteral("実行委員会"), 2) ==
          QStringList{QStringLiteral("実行"), QStringLiteral("委員"), QStringLiteral("会")});
    CHECK(wrappedToWidth(QStringLiteral("𠮷𠮷"), 0.1) ==
          QStringList{QStringLiteral("𠮷"), QStringLiteral("𠮷")});
    CHECK(wrappedToWidth({}, 2).isEmpty());
    for (const QString& text : {QStringLiteral("実行委員会"), QStringLiteral("𠮷𠮷"), QString()}) {
        CHECK(wrappedLineCount(text, 2) == wrappedToWidth(text, 2).size());
    }
}
