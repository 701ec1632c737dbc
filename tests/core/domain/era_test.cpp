#include "core/domain/era.h"

#include "tests/support/result.h"

using namespace kyodo;
using kyodo::test::valueOf;

namespace {

/// R6.4.1, with the year 1 for 元; western before the first era known.
QString shortDate(QDate day)
{
    const auto era = eraOf(day);
    const int year = era ? day.year() - era->firstDay.year() + 1 : day.year();
    return QStringLiteral("%1%2.%3.%4")
        .arg(era ? QString(era->letter) : QString())
        .arg(year)
        .arg(day.month())
        .arg(day.day());
}

/// The day by the years of `era`, whether it lies in it or not.
QString dateIn(const Era& era, QDate day)
{
    return QStringLiteral("%1%2年%3月%4日")
        .arg(era.name)
        .arg(day.year() - era.firstDay.year() + 1)
        .arg(day.month())
        .arg(day.day());
}

} // namespace

TEST_CASE("eras follow each other, and each has its own letter")
{
    const auto known = eras();
    REQUIRE(known.size() >= 4);
    for (std::size_t i = 1; i < known.size(); ++i) {
        CHECK(known[i - 1].firstDay < known[i].firstDay);
        CHECK(known[i - 1].letter != known[i].letter);
        CHECK(eraOf(known[i].firstDay) == known[i]);
        CHECK(eraOf(known[i].firstDay.addDays(-1)) == known[i - 1]);
    }
    CHECK_FALSE(eraOf(known.front().firstDay.addDays(-1)));
    CHECK_FALSE(eraOf(QDate()));
}

TEST_CASE("every day is read back from its own print (property)")
{
    const QDate end(2041, 1, 1);
    for (QDate day(1912, 1, 1); day < end; day = day.addDays(1)) {
        for (const QString& text : {formatDate(day), shortDate(day), day.toString(Qt::ISODate)}) {
            const auto read = parseDate(text);
            if (!read || *read != day) {
                FAIL("not read back: " << text.toStdString());
            }
        }
    }
}

TEST_CASE("each day of a change of era goes by its own era alone (property)")
{
    const auto known = eras();
    for (std::size_t i = 1; i < known.size(); ++i) {
        const QDate first = known[i].firstDay;
        const QDate last = first.addDays(-1);
        CAPTURE(known[i].name);
        CHECK(formatDate(last).startsWith(known[i - 1].name));
        CHECK(formatDate(first).startsWith(known[i].name + u'元'));
        CHECK(valueOf(parseDate(dateIn(known[i], first))) == first);
        CHECK(valueOf(parseDate(dateIn(known[i - 1], last))) == last);
        CHECK_FALSE(parseDate(dateIn(known[i - 1], first)));
        CHECK_FALSE(parseDate(dateIn(known[i], last)));
    }
}

TEST_CASE("formatDate names the era, and the western year before the eras")
{
    CHECK(formatDate({2024, 4, 1}) == QStringLiteral("令和6年4月1日"));
    CHECK(formatDate({2019, 5, 1}) == QStringLiteral("令和元年5月1日"));
    CHECK(formatDate({2019, 4, 30}) == QStringLiteral("平成31年4月30日"));
    CHECK(formatDate({1912, 1, 1}) == QStringLiteral("1912年1月1日"));
    CHECK(formatDate({}).isEmpty());
}

TEST_CASE("parseDate reads what clerks type")
{
    const QStringList spellings{
        QStringLiteral("令和6年4月1日"), QStringLiteral("令和６年４月１日"),
        QStringLiteral("R6.4.1"),        QStringLiteral("r6.4.1"),
        QStringLiteral("Ｒ６．４．１"),  QStringLiteral("R6/04/01"),
        QStringLiteral("2024-04-01"),    QStringLiteral("2024/4/1"),
        QStringLiteral("2024年4月1日"),  QStringLiteral(" 令和 6 年 4 月 1 日　"),
    };
    for (const QString& text : spellings) {
        CAPTURE(text);
        CHECK(valueOf(parseDate(text)) == QDate(2024, 4, 1));
    }
    CHECK(valueOf(parseDate(QStringLiteral("昭和64年1月7日"))) == QDate(1989, 1, 7));
    CHECK(valueOf(parseDate(QStringLiteral("令和元年5月1日"))) == QDate(2019, 5, 1));
    CHECK(valueOf(parseDate(QStringLiteral("R1.5.1"))) == QDate(2019, 5, 1));
    CHECK(valueOf(parseDate(QStringLiteral("令和6年2月29日"))) == QDate(2024, 2, 29));
}

TEST_CASE("parseDate refuses what cannot be, and says why")
{
    const auto because = [](const QString& text) { return parseDate(text).error().message; };

    for (const QString& text :
         {QStringLiteral("平成32年4月1日"), QStringLiteral("昭和64年1月8日"),
          QStringLiteral("平成31年5月1日"), QStringLiteral("令和元年4月30日")}) {
        REQUIRE_FALSE(parseDate(text));
        CHECK(because(text).contains(QStringLiteral("era")));
    }
    CHECK(because(QStringLiteral("平成32年4月1日")).contains(QStringLiteral("令和2年4月1日")));
    for (const QString& text : {QStringLiteral("令和6年2月30日"), QStringLiteral("令和5年2月29日"),
                                QStringLiteral("2024-13-01"), QStringLiteral("R6.4.0")}) {
        REQUIRE_FALSE(parseDate(text));
        CHECK(because(text).contains(QStringLiteral("calendar")));
    }
    for (const QString& text :
         {QString(), QStringLiteral("令和6年4月"), QStringLiteral("6.4.1"),
          QStringLiteral("24-04-01"), QStringLiteral("X6.4.1"), QStringLiteral("令和0年4月1日"),
          QStringLiteral("4月1日"), QStringLiteral("R6.4.1頃"), QStringLiteral("随時")}) {
        CAPTURE(text);
        CHECK_FALSE(parseDate(text));
    }
}

TEST_CASE("parseWrittenYear tells era from western years")
{
    const auto year = [](const QString& text) { return parseWrittenYear(text).value().year; };

    CHECK(year(QStringLiteral("令和6")) == 2024);
    CHECK(year(QStringLiteral("Ｒ元")) == 2019);
    CHECK(year(QStringLiteral("平成32")) == 2020); // how long the era lasted is asked elsewhere
    CHECK(parseWrittenYear(QStringLiteral("R6"))->era->name == QStringLiteral("令和"));
    CHECK_FALSE(parseWrittenYear(QStringLiteral("２０２４"))->era);
    CHECK_FALSE(parseWrittenYear(QStringLiteral("元")));
    CHECK_FALSE(parseWrittenYear(QStringLiteral("24")));
    CHECK_FALSE(parseWrittenYear(QStringLiteral("明治45")));
}
