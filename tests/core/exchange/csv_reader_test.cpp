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

TEST_CASE("readCsv refuses what no table has, with its line, before it takes memory")
{
    const QString head = QStringLiteral("名,課\n");
    CHECK(errorOf(head + QStringLiteral("夏,\n") + QString(100'001, u'x'))
              .contains(QStringLiteral("Cell 1 of line 3")));
    CHECK(errorOf(head + u'"' + QString(100'001, u'x') + u'"')
              .contains(QStringLiteral("100000 characters")));
    CHECK(read(head + QString(100'000, u'x') + u',').rows.size() == 1);
    CHECK(errorOf(head + QString(1'000, u',')).contains(QStringLiteral("Line 2")));
    CHECK(read(head + u'a' + QString(999, u',')).rows.front().cells.size() == 1'000);
    CHECK(errorOf(QString(201, u'名') + QStringLiteral("\n夏\n"))
              .contains(QStringLiteral("head of column 1")));
}

TEST_CASE("readCsv refuses more rows than anybody fills in")
{
    const QString row = QStringLiteral("a\n");
    CHECK(read(row.repeated(500'001)).rows.size() == 500'000);
    CHECK(errorOf(row.repeated(500'002)).contains(QStringLiteral("500000 rows")));
    const QString wide = QString(999, u',') + QStringLiteral("a\n");
    CHECK(errorOf(wide.repeated(12'002)).contains(QStringLiteral("12000000 cells")));
}
