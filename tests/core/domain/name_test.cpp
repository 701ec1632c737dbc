#include "core/domain/name.h"

#include "tests/support/result.h"

using namespace kyodo;
using kyodo::test::valueOf;

TEST_CASE("a name stays as it was typed and is matched by its folded key")
{
    const QString typed = QStringLiteral(" ＮＰＯ法人　ゆう・ゆう\n（砂川） ");
    const Name name = valueOf(Name::parse(typed));
    CHECK(name.text() == typed);
    CHECK(name.key() == valueOf(Name::parse(QStringLiteral("npo法人ユウユウ砂川"))).key());
    CHECK(name != valueOf(Name::parse(typed.trimmed())));
}

TEST_CASE("a name is neither blank nor endless nor binary")
{
    CHECK_FALSE(Name::parse({}));
    CHECK_FALSE(Name::parse(QStringLiteral(" 　\n")));
    CHECK_FALSE(Name::parse(QStringLiteral("夏\u0007祭り")));
    CHECK_FALSE(Name::parse(QString(QChar(0xD83C)))); // half a character
    CHECK(Name::parse(QString(Name::LongestName, u'あ')));
    CHECK_FALSE(Name::parse(QString(Name::LongestName + 1, u'あ')));
}
