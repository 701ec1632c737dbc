#include "ui/models/plain_tool_tip.h"

#include "tests/support/catch.h"

#include <QTextDocument>

using namespace kyodo;

namespace {

/// What somebody reads who points at it.
QString shownText(const QString& tip)
{
    QTextDocument document;
    if (Qt::mightBeRichText(tip)) {
        document.setHtml(tip);
    } else {
        document.setPlainText(tip);
    }
    return document.toPlainText();
}

} // namespace

TEST_CASE("A tooltip shows what was typed, be it HTML or not")
{
    for (const QString& text :
         {QStringLiteral("<img src=\"//host/a.png\">祭"), QStringLiteral("<b>祭</b>"),
          QStringLiteral("夏&冬 <1>"), QStringLiteral("夏まつり")}) {
        CHECK(shownText(ui::plainToolTip(text)) == text);
    }
    CHECK(ui::plainToolTip({}).isEmpty());
    CHECK(shownText(ui::plainToolTip(QStringLiteral("a\u202Eb"))) == QStringLiteral("a[U+202E]b"));
}
