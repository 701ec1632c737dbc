#include "core/exchange/csv_reader.h"

#include "core/base/csv_line.h"
#include "tests/core/exchange/test_ledger.h"
#include "tests/support/result.h"

using namespace kyodo;
using namespace kyodo::test;

namespace {

Table read(const QString& text)
{
    return valueOf(readCsv(text));
}

QString errorOf(const QString& text)
{
    const auto table = readCsv(text);
    REQUIRE_FALSE(table);
    return table.error().message;
}

} // namespace

TEST_CASE("readCsv reads any line ends and a byte order mark alike")
{
    const Table expected = read(QStringLiteral("形態,名\n共催,夏\n後援,冬\n"));
    CHECK(expected.head == QStringList{QStringLiteral("形態"), QStringLiteral("名")});
    REQUIRE(expected.rows.size() == 2);
    CHECK(expected.rows[1].line == 3);
    CHECK(read(QStringLiteral("形態,名\r\n共催,夏\r\n後援,冬")) == expected);
    CHECK(read(QStringLiteral("形態,名\r共催,夏\r後援,冬\r")) == expected);
    CHECK(read(QStringLiteral("\uFEFF形態,名\n共催,夏\n後援,冬\n")) == expected);
    CHECK(read(QStringLiteral("形態\t名\n共催\t夏\n後援\t冬\n")) == expected);
}

TEST_CASE("readCsv reads quotes, commas and line breaks in cells")
{
    const Table table = read(QStringLiteral("a,b\r\n\"一,\r\n二\",\"「\"\"」\"\r\n\"\",c\r\n"));
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].cells == QStringList{QStringLiteral("一,\n二"), QStringLiteral("「\"」")});
    CHECK(table.rows[1].cells == QStringList{QString(), QStringLiteral("c")});
    CHECK(table.rows[1].line == 4);
    // a quotation mark inside a cell that does not begin with one is text
    CHECK(read(QStringLiteral("a,b\n5\"x,c")).rows[0].cells[0] == QStringLiteral("5\"x"));
}

TEST_CASE("readCsv keeps the number of cells a row has, and leaves out blank rows")
{
    const Table table = read(QStringLiteral("\n,\na,b\n1\n　, \n\n1,2,\n"));
    CHECK(table.headLine == 3);
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].cells.size() == 1);
    CHECK(table.rows[1].cells.size() == 3);
    CHECK(table.rows[1].line == 7);
}

TEST_CASE("readCsv takes the guard against formulas off")
{
    const QStringList cells{QStringLiteral("=1+1"), QStringLiteral("-"), QStringLiteral("'90s")};
    CHECK(read(QStringLiteral("a,b,c\n") + csvLine(cells)).rows[0].cells == cells);
}

TEST_CASE("readCsv says where a quotation mark is left open")
{
    const QString file = QString::fromUtf8(testFile(QStringLiteral("broken/unclosed_quote.csv")));
    CHECK(errorOf(file).contains(QStringLiteral("line 3")));
}

TEST_CASE("readCsv refuses a file without a head or rows")
{
    CHECK(errorOf(QString()).contains(QStringLiteral("empty")));
    CHECK(errorOf(QStringLiteral("\n \n")).contains(QStringLiteral("empty")));
    CHECK(errorOf(QString::fromUtf8(testFile(QStringLiteral("broken/head_only.csv"))))
              .contains(QStringLiteral("no rows")));
}
