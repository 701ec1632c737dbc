#include "core/domain/fiscal_year.h"

#include "core/domain/era.h"
#include "tests/support/result.h"

#include <set>

using namespace kyodo;
using kyodo::test::valueOf;

namespace {

int yearOf(const QString& text)
{
    return valueOf(FiscalYear::parse(text)).year();
}

FiscalYearSpan span(const QString& text)
{
    return valueOf(FiscalYearSpan::parse(text));
}

} // namespace

TEST_CASE("a fiscal year runs from April to March")
{
    const FiscalYear year = valueOf(FiscalYear::fromYear(2024));
    CHECK(year.firstDay() == QDate(2024, 4, 1));
    CHECK(year.lastDay() == QDate(2025, 3, 31));
    CHECK(FiscalYear::containing({2024, 4, 1}) == year);
    CHECK(FiscalYear::containing({2025, 3, 31}) == year);
    CHECK(FiscalYear::containing({2024, 3, 31}) < year);
    CHECK_FALSE(FiscalYear::fromYear(1867));
    CHECK_FALSE(FiscalYear::fromYear(10000));
}

TEST_CASE("FiscalYear::parse reads what clerks type")
{
    for (const QString& text :
         {QStringLiteral("令和6"), QStringLiteral("令和6年"), QStringLiteral("令和６年度"),
          QStringLiteral("R6"), QStringLiteral("Ｒ６年度"), QStringLiteral("2024"),
          QStringLiteral("2024年度"), QStringLiteral(" 2024　")}) {
        CAPTURE(text);
        CHECK(yearOf(text) == 2024);
    }
    CHECK(yearOf(QStringLiteral("平成31")) == 2019);
    CHECK(yearOf(QStringLiteral("令和元年度")) == 2019);
    CHECK(yearOf(QStringLiteral("昭和63")) == 1988);
    CHECK(yearOf(QStringLiteral("平成元")) == 1989);
}

TEST_CASE("FiscalYear::parse refuses more years than any era has had")
{
    CHECK_FALSE(FiscalYear::parse(QStringLiteral("R99")));
    CHECK_FALSE(FiscalYear::parse(QStringLiteral("令和65年度")));
    CHECK(yearOf(QStringLiteral("令和64")) == 2082);
    CHECK_FALSE(parseDate(QStringLiteral("R99.4.1")));
    CHECK(parseDate(QStringLiteral("R8.4.1")));
}

TEST_CASE("FiscalYear::parse refuses a year that its era did not reach")
{
    for (const QString& text :
         {QStringLiteral("平成32"), QStringLiteral("昭和64"), QStringLiteral("H40年度")}) {
        const auto year = FiscalYear::parse(text);
        REQUIRE_FALSE(year);
        CHECK(year.error().message.contains(text));
        CHECK(year.error().message.contains(QStringLiteral("era")));
    }
    for (const QString& text : {QString(), QStringLiteral("年度"), QStringLiteral("6"),
                                QStringLiteral("令和"), QStringLiteral("0001")}) {
        CAPTURE(text);
        CHECK_FALSE(FiscalYear::parse(text));
    }
}

TEST_CASE("the year of two eras is named as the guideline says")
{
    const FiscalYear year = valueOf(FiscalYear::fromYear(2019));
    CHECK(year.label() == QStringLiteral("令和元年度"));
    CHECK(year.label(EraChangeYear::NewEra) == QStringLiteral("令和元年度"));
    CHECK(year.label(EraChangeYear::OldEra) == QStringLiteral("平成31年度"));
}

TEST_CASE("an era that came late in the year does not rename it")
{
    CHECK(valueOf(FiscalYear::fromYear(1988)).label() == QStringLiteral("昭和63年度"));
    CHECK(valueOf(FiscalYear::fromYear(1989)).label() == QStringLiteral("平成元年度"));
    CHECK(valueOf(FiscalYear::fromYear(1926)).label() == QStringLiteral("大正15年度"));
    CHECK(valueOf(FiscalYear::fromYear(1900)).label() == QStringLiteral("1900年度"));
}

TEST_CASE("every fiscal year is read back from its label")
{
    for (int year = 1868; year <= 2040; ++year) {
        const FiscalYear expected = valueOf(FiscalYear::fromYear(year));
        CHECK(valueOf(FiscalYear::parse(expected.label(EraChangeYear::NewEra))) == expected);
        CHECK(valueOf(FiscalYear::parse(expected.label(EraChangeYear::OldEra))) == expected);
    }
}

TEST_CASE("every day lies in its fiscal year alone (property)")
{
    const QDate end(2041, 4, 1);
    for (QDate day(1912, 1, 1); day < end; day = day.addDays(1)) {
        const FiscalYear year = FiscalYear::containing(day);
        if (day < year.firstDay() || day > year.lastDay()) {
            FAIL("outside its year: " << day.toString(Qt::ISODate).toStdString());
        }
    }
}

TEST_CASE("an era names the fiscal years that it had a day in, and no others (property)")
{
    std::set<std::pair<QString, int>> years; // told from the calendar, day by day
    const QDate end(2041, 4, 1);
    for (QDate day = eras().front().firstDay; day < end; day = day.addDays(1)) {
        years.emplace(eraOf(day)->name, FiscalYear::containing(day).year());
    }
    for (const Era& era : eras()) {
        for (int year = era.firstDay.year(); year <= 2040; ++year) {
            const int number = year - era.firstDay.year() + 1;
            for (const QString& name : {era.name, QString(era.letter)}) {
                const auto read = FiscalYear::parse(name + QString::number(number));
                INFO(name.toStdString() << number);
                REQUIRE(read.has_value() == years.contains({era.name, year}));
                REQUIRE((!read || read->year() == year));
            }
        }
    }
}

TEST_CASE("FiscalYearSpan::parse reads lists and ranges")
{
    const FiscalYearSpan both = span(QStringLiteral("平成23・24年度"));
    CHECK(both.first().year() == 2011);
    CHECK(both.last().year() == 2012);
    for (const QString& text :
         {QStringLiteral("平成23、24"), QStringLiteral("平成２３・２４年度"),
          QStringLiteral("平成23年度・平成24年度"), QStringLiteral("H23・H24"),
          QStringLiteral("平成23～24年度"), QStringLiteral("平成23〜24"),
          QStringLiteral("平成23年度から平成24年度"), QStringLiteral("2011-2012")}) {
        CAPTURE(text);
        CHECK(span(text) == both);
    }
    CHECK(span(QStringLiteral("平成30・令和元")).last().year() == 2019);
    CHECK(span(QStringLiteral("平成30・31")).last().year() == 2019);
    CHECK(span(QStringLiteral("平成29～令和2年度")).first().year() == 2017);
    CHECK(span(QStringLiteral("R6")).first() == span(QStringLiteral("R6")).last());
}

TEST_CASE("FiscalYearSpan::parse refuses gaps, reversals and nonsense")
{
    for (const QString& text :
         {QStringLiteral("平成23・25"), QStringLiteral("平成24・23"), QStringLiteral("平成23・23"),
          QStringLiteral("平成25～23"), QStringLiteral("平成23・"), QStringLiteral("平成31・32"),
          QStringLiteral("2011-2012-2013"), QStringLiteral("平成23～"), QStringLiteral("23・24"),
          QString()}) {
        CAPTURE(text);
        CHECK_FALSE(FiscalYearSpan::parse(text));
    }
    CHECK(FiscalYearSpan::parse(QStringLiteral("平成23・25"))
              .error()
              .message.contains(QStringLiteral("平成23・25")));
}

TEST_CASE("a span is labelled for print and for data")
{
    const QString two = QStringLiteral("平成23・24年度");
    CHECK(span(two).label() == two);
    CHECK(span(two).isoLabel() == QStringLiteral("2011-2012"));
    CHECK(span(QStringLiteral("2011-2013")).label() == QStringLiteral("平成23～25年度"));
    CHECK(span(QStringLiteral("2024")).label() == QStringLiteral("令和6年度"));
    CHECK(span(QStringLiteral("R6")).isoLabel() == QStringLiteral("2024"));
    const FiscalYearSpan change = span(QStringLiteral("2018-2019"));
    CHECK(change.label(EraChangeYear::NewEra) == QStringLiteral("平成30・令和元年度"));
    CHECK(change.label(EraChangeYear::OldEra) == QStringLiteral("平成30・31年度"));
}

TEST_CASE("every span is read back from both of its labels")
{
    for (int first = 1905; first <= 2030; ++first) {
        for (int last = first; last < first + 4; ++last) {
            const FiscalYearSpan expected = valueOf(FiscalYearSpan::between(
                valueOf(FiscalYear::fromYear(first)), valueOf(FiscalYear::fromYear(last))));
            CHECK(span(expected.isoLabel()) == expected);
            CHECK(span(expected.label(EraChangeYear::NewEra)) == expected);
            CHECK(span(expected.label(EraChangeYear::OldEra)) == expected);
        }
    }
}
