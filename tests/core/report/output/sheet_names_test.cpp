#include "core/report/output/sheet_names.h"

#include "tests/support/catch.h"

using namespace kyodo;

TEST_CASE("A sheet is called as its table, as far as Excel allows")
{
    CHECK(sheetName(QStringLiteral("総括表"), {}) == QStringLiteral("総括表"));
    CHECK(sheetName(QStringLiteral("a[b]:*?/\\'c"), {}) ==
          QStringLiteral("a［ｂ］：＊？／＼＇c").replace(u'ｂ', u'b'));
    CHECK(sheetName(QStringLiteral("一行目\n二行目 "), {}) == QStringLiteral("一行目 二行目"));
}

TEST_CASE("A long name is cut between characters")
{
    CHECK(sheetName(QString(40, u'あ'), {}) == QString(31, u'あ'));
    CHECK(sheetName(QString(30, u'あ') + QStringLiteral("𠮷"), {}) == QString(30, u'あ'));
    CHECK(sheetName(QString(29, u'あ') + QStringLiteral("𠮷"), {}).size() == 31);
}

TEST_CASE("No two sheets are called alike, and none History")
{
    const QStringList taken{QStringLiteral("a"), QStringLiteral("A (2)")};
    CHECK(sheetName(QStringLiteral("A"), taken) == QStringLiteral("A (3)"));
    CHECK(sheetName(QStringLiteral("b"), taken) == QStringLiteral("b"));
    CHECK(sheetName(QStringLiteral("history"), {}) == QStringLiteral("history (2)"));
    const QString longName(31, u'あ');
    CHECK(sheetName(longName, {longName}) == QString(27, u'あ') + QStringLiteral(" (2)"));
}
