#include "core/exchange/row_text.h"

#include "tests/support/catch.h"

using namespace kyodo;

TEST_CASE("rowText is the row as it would stand in a file")
{
    CHECK(rowText({3, {QStringLiteral("夏,祭"), QStringLiteral("＝1"), {}}}) ==
          QStringLiteral("\"夏,祭\",'＝1,"));
}

TEST_CASE("rowText of a row without end is its beginning")
{
    const QStringList wide(900, QString(500, u'あ'));
    for (const TableRow& row : {TableRow{1, {QString(100'000, u'x')}}, TableRow{1, wide}}) {
        const QString text = rowText(row);
        CHECK(text.size() == 2'000);
        CHECK(text.endsWith(u'…'));
    }
}
