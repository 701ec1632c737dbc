#include "core/report/content/report_cells.h"

#include "core/report/content/report_frame.h"
#include "tests/support/catch.h"

using namespace kyodo;

TEST_CASE("Numbers are grouped on paper and plain in data")
{
    CHECK(countCell(1'234'567) ==
          ReportCell{.text = QStringLiteral("1,234,567"), .data = qint64(1'234'567)});
    CHECK(ordinalCell(12).text == QStringLiteral("12"));
    CHECK(ordinalCell(0) == ReportCell());
    CHECK(shareCell(333) == ReportCell{.text = QStringLiteral("33.3%"), .data = 33.3});
    CHECK(shareCell(1000).text == QStringLiteral("100.0%"));
    CHECK(meanCell(2.25) == ReportCell{.text = QStringLiteral("2.3"), .data = 2.25});
}

TEST_CASE("Money is rounded to thousands on paper alone")
{
    CHECK(moneyCell(1'499, Yen::Unit::Thousand) ==
          ReportCell{.text = QStringLiteral("1"), .data = qint64(1'499)});
    CHECK(moneyCell(1'500, Yen::Unit::Thousand).text == QStringLiteral("2"));
    CHECK(moneyCell(12'843'000, Yen::Unit::Thousand).text == QStringLiteral("12,843"));
    CHECK(moneyCell(1'499, Yen::Unit::Yen).text == QStringLiteral("1,499"));
}

TEST_CASE("A day is Japanese on paper and a date in data")
{
    const QDate day(2026, 11, 22);
    CHECK(dayCell(day) == ReportCell{.text = QStringLiteral("令和8年11月22日"), .data = day});
    CHECK(dayCell(std::nullopt) == ReportCell());
    CHECK(dayCell(QDate()) == ReportCell());
}

TEST_CASE("It is known whether printed shares reach 100.0")
{
    const auto reach = [](const std::vector<qint64>& parts, qint64 whole) {
        return sharesReachWhole(parts, whole);
    };
    CHECK(reach({1, 2}, 3));                   // 33.3 + 66.7
    CHECK_FALSE(reach({1, 1, 1}, 3));          // 99.9
    CHECK_FALSE(reach({1, 1, 1, 1, 1, 1}, 6)); // 100.2
    CHECK(reach({}, 0));
    CHECK(reach({0, 0}, 0));
    CHECK_FALSE(reach({1}, 2));
    CHECK(perMilleOf(1, 3) == 333);
    CHECK(perMilleOf(2, 3) == 667);
    CHECK(perMilleOf(0, 0) == 0);
}

TEST_CASE("A report has the frame's title, or else its usual one")
{
    ReportFrame frame{.cityName = QStringLiteral("砂川市"),
                      .office = QStringLiteral("協働推進課"),
                      .years = QStringLiteral("令和6年度"),
                      .asOf = QDate(2026, 11, 22),
                      .title = QStringLiteral("　"),
                      .foreword = QStringLiteral("まえがき"),
                      .isDraft = true};
    frame.format.paper = Paper::A3;
    const Report report = framedReport(frame, QStringLiteral("団体名簿"));
    CHECK(report.title == QStringLiteral("団体名簿"));
    CHECK(report.subtitle == frame.years);
    CHECK(report.asOf == frame.asOf);
    CHECK(report.foreword == frame.foreword);
    CHECK(report.cityName == frame.cityName);
    CHECK(report.office == frame.office);
    CHECK(report.isDraft);
    CHECK(report.format == frame.format);
    CHECK(report.parts.empty());
    frame.title = QStringLiteral("砂川市の団体");
    CHECK(framedReport(frame, QStringLiteral("団体名簿")).title == frame.title);
}
