#include "core/base/folded_text.h"

#include "core/base/text.h"

#include "tests/support/catch.h"

using namespace kyodo;

namespace {

/// What of the text gave the whole key.
QString spanned(const QString& text)
{
    const FoldedText folded(text);
    const TextSpan span = folded.span(0, folded.key.size());
    return text.mid(span.begin, span.end - span.begin);
}

} // namespace

TEST_CASE("A folded text knows from which place each of its characters comes")
{
    const FoldedText folded(QStringLiteral("（𠮷田 ㈱）"));
    CHECK(folded.key == QStringLiteral("𠮷田株"));
    CHECK(folded.places == std::vector<TextSpan>{{1, 3}, {1, 3}, {3, 4}, {5, 6}});
    CHECK(FoldedText(QStringLiteral("、 ・")).key.isEmpty());
}

TEST_CASE("What belongs to a character goes with it, a separator does not")
{
    CHECK(spanned(QStringLiteral("（葛\U000E0100城\uFE00）")) ==
          QStringLiteral("葛\U000E0100城\uFE00"));
    CHECK(spanned(QStringLiteral("太郎\u200B、")) == QStringLiteral("太郎\u200B"));
    CHECK(spanned(QStringLiteral("ﾔﾏﾀﾞ。")) == QStringLiteral("ﾔﾏﾀﾞ"));
    for (const char* name : {"ﾔﾏﾀﾞ", "ヤマタ゛", "やまた\u3099", "ヤ・マ ダ"}) {
        CAPTURE(name);
        CHECK(FoldedText(QString::fromUtf8(name)).key == foldKey(QStringLiteral("やまだ")));
    }
}
