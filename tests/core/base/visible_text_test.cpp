#include "core/base/visible_text.h"

#include "tests/support/catch.h"

using namespace kyodo;

TEST_CASE("visibleText names what would not be seen, and leaves the rest")
{
    CHECK(visibleText(QStringLiteral("表\u202Egpj.csv")) == QStringLiteral("表[U+202E]gpj.csv"));
    CHECK(visibleText(QStringLiteral("a\u001B[31m\u0007\r")) ==
          QStringLiteral("a[U+001B][31m[U+0007][U+000D]"));
    CHECK(visibleText(QStringLiteral("\u0085\u200B\u2028\u2066\uFEFF")) ==
          QStringLiteral("[U+0085][U+200B][U+2028][U+2066][U+FEFF]"));
    CHECK(visibleText(QStringLiteral("山\u00AD田\u3164\u034F")) ==
          QStringLiteral("山[U+00AD]田[U+3164][U+034F]"));
    for (const QString& text :
         {QStringLiteral("夏まつり\n二行目\tＮＰＯ"), QStringLiteral("葛\U000E0100城市 👨\u200D👩"),
          QStringLiteral("“é”　…"), QString()}) {
        CHECK(visibleText(text) == text);
    }
}

TEST_CASE("shownPath keeps a path on one line")
{
    CHECK(shownPath(QStringLiteral("a\n表\u202E.csv")) ==
          QStringLiteral("a[U+000A]表[U+202E].csv"));
}
