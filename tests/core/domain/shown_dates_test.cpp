#include "core/domain/shown_dates.h"

#include "core/domain/era.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"

#include <QLocale>
#include <QScopeGuard>

using namespace kyodo;
using test::valueOf;

TEST_CASE("In English years and days are written in English, and read back")
{
    const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    const auto years = [](const QString& text) { return valueOf(FiscalYearSpan::parse(text)); };
    QLocale::setDefault(QLocale(QLocale::English));
    CHECK(shownYears(years(QStringLiteral("R6"))) == QStringLiteral("2024 (Reiwa 6)"));
    CHECK(shownYears(years(QStringLiteral("平成23・24"))) ==
          QStringLiteral("2011-2012 (Heisei 23–Heisei 24)"));
    CHECK(shownYears(years(QStringLiteral("昭和63"))) == QStringLiteral("1988 (Showa 63)"));
    CHECK(shownYears(years(QStringLiteral("1900"))) == QStringLiteral("1900"));
    CHECK(shownDate(QDate(2024, 4, 1)) == QStringLiteral("2024-04-01"));
    for (const QString& text : {QStringLiteral("R6"), QStringLiteral("平成30・令和元"),
                                QStringLiteral("昭和60～平成2"), QStringLiteral("1900")}) {
        CHECK(years(shownYears(years(text))) == years(text));
    }
    CHECK(valueOf(FiscalYear::parse(QStringLiteral("2024 (Reiwa 6)"))).year() == 2024);
    CHECK(valueOf(parseDate(shownDate(QDate(2024, 4, 1)))) == QDate(2024, 4, 1));

    QLocale::setDefault(QLocale(QLocale::Japanese));
    CHECK(shownYears(years(QStringLiteral("R6"))) == QStringLiteral("令和6年度"));
    CHECK(shownDate(QDate(2024, 4, 1)) == QStringLiteral("令和6年4月1日"));
    CHECK(shownDate({}).isEmpty());
    CHECK(shownTime(QDateTime(QDate(2024, 4, 1), QTime(9, 5))) ==
          QStringLiteral("令和6年4月1日 9:05"));
}

TEST_CASE("What is quickest typed is shown as a hint, and read again")
{
    for (const char* text : {"R7", "H24", "S63"}) {
        const auto year = test::valueOf(FiscalYear::parse(QString::fromLatin1(text)));
        CHECK(typedYear(year) == QString::fromLatin1(text));
    }
    CHECK(typedYear(test::valueOf(FiscalYear::fromYear(2019))) == QStringLiteral("R1"));
    CHECK(typedDate(QDate(2019, 4, 1)) == QStringLiteral("H31.4.1"));
    for (const QDate day : {QDate(2024, 4, 1), QDate(2019, 4, 30), QDate(1868, 1, 1)}) {
        CHECK(test::valueOf(parseDate(typedDate(day))) == day);
    }
}
