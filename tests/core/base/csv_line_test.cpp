#include "core/base/csv_line.h"

#include "tests/support/catch.h"

using namespace kyodo;

TEST_CASE("csvLine quotes only what must be quoted")
{
    CHECK(csvLine({QStringLiteral("共催"), QStringLiteral("夏まつり")}) ==
          QStringLiteral("共催,夏まつり\r\n"));
    CHECK(
        csvLine({QStringLiteral("a,b"), QStringLiteral("「\"」"), QStringLiteral("一\n二"), {}}) ==
        QStringLiteral("\"a,b\",\"「\"\"」\",\"一\n二\",\r\n"));
}

TEST_CASE("csvLine quotes a TAB, which would part the cells of a file without commas")
{
    CHECK(csvLine({QStringLiteral("a\tb")}) == QStringLiteral("\"a\tb\"\r\n"));
}

TEST_CASE("csvLine never hands a formula to a spreadsheet")
{
    const QStringList dangerous{QStringLiteral("=1+1"),       QStringLiteral("+81"),
                                QStringLiteral("-"),          QStringLiteral("@A1"),
                                QStringLiteral("\tx"),        QStringLiteral("'=1"),
                                QStringLiteral("''-"),        QStringLiteral("＝1"),
                                QStringLiteral("＋81"),       QStringLiteral("－"),
                                QStringLiteral("＠A1"),       QStringLiteral("−1"),
                                QStringLiteral("'＝1"),       QStringLiteral("﹦1"),
                                QStringLiteral("﹢81"),       QStringLiteral("﹣1"),
                                QStringLiteral("﹫A1"),       QStringLiteral("　=1"),
                                QStringLiteral(" -1"),        QStringLiteral("\u00A0@A1"),
                                QStringLiteral("\u200B=1"),   QStringLiteral("\uFEFF+1"),
                                QStringLiteral("\u202E'＝1"), QStringLiteral("\U000E0100\u2060=1")};
    for (const QString& cell : dangerous) {
        const QString line = csvLine({cell});
        CHECK(line == csvLineAsIs({u'\'' + cell}));
        CHECK(unguardedCell(u'\'' + cell) == cell);
    }
    for (const QString& harmless :
         {QStringLiteral("1-1"), QStringLiteral("一＝１"), QStringLiteral("''"),
          QStringLiteral("'90s"), QString(), QStringLiteral("　一字下げ"),
          QStringLiteral("\u200B1=1"), QStringLiteral(" ")}) {
        CHECK(csvLine({harmless}) == harmless + QStringLiteral("\r\n"));
        CHECK(unguardedCell(harmless) == harmless);
    }
}

TEST_CASE("Line breaks before a formula are guarded, however many apostrophes a cell has")
{
    CHECK(guardedCell(QStringLiteral("\n=1")) == QStringLiteral("'\n=1"));
    CHECK(guardedCell(QStringLiteral("\r=1")) == QStringLiteral("'\r=1"));
    const QString apostrophes(100'000, u'\'');
    CHECK(guardedCell(apostrophes) == apostrophes);
    CHECK(unguardedCell(guardedCell(apostrophes + u'=')) == apostrophes + u'=');
}

TEST_CASE("csvLineAsIs quotes, and leaves numbers below zero as they are")
{
    CHECK(csvLineAsIs({QStringLiteral("-5"), QStringLiteral("'=1"), QStringLiteral("a,b")}) ==
          QStringLiteral("-5,'=1,\"a,b\"\r\n"));
}
