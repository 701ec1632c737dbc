#include "core/report/content/counts/chart_report.h"

#include "tests/core/report/content/counted_records.h"
#include "tests/core/report/content/report_reading.h"
#include "tests/support/result.h"

using namespace kyodo;
using namespace kyodo::test;

namespace {

const QString Cohost = QStringLiteral("共催");
const QString Patronage = QStringLiteral("後援");
const QString A = QStringLiteral("A");
const QString B = QStringLiteral("B");

Report chartOf(const CountedRounds& rounds, ChartSubject subject)
{
    return valueOf(chartReport({}, rounds.subject(), {.subjects = {subject}}));
}

const ReportChart& chartIn(const Report& report)
{
    const auto* chart = std::get_if<ReportChart>(&report.parts.front());
    REQUIRE(chart);
    return *chart;
}

CountedRounds twoRounds()
{
    CountedRounds rounds;
    rounds
        .add(QStringLiteral("令和5"),
             {costing(1, {Cohost}, 1'000'000), costing(2, {Cohost}, 250'499), named(A, 3)})
        .add(QStringLiteral("令和6"),
             {classified(1, {Cohost, Patronage}, A), classified(2, {Cohost}, B)});
    return rounds;
}

} // namespace

TEST_CASE("Bars show the forms of the latest round, and a table their figures")
{
    const Report report = chartOf(twoRounds(), ChartSubject::Forms);
    const ReportChart& chart = chartIn(report);
    CHECK(chart.kind == ReportChart::Kind::Bars);
    CHECK(chart.categories == QStringList{Cohost, Patronage});
    REQUIRE(chart.series.size() == 1);
    CHECK(chart.series.front().values == std::vector<double>{2, 1});
    CHECK(chart.description == QStringLiteral("共催 2, 後援 1"));
    CHECK(rowsOf(tableOf(report)) ==
          QStringList{QStringLiteral("共催|2|66.7%"), QStringLiteral("後援|1|33.3%")});
    REQUIRE(tableOf(report).notes.size() == 1); // two projects, three counts; the shares reach 100
    CHECK(tableOf(report).notes.front().contains(QStringLiteral("2 projects, 3 counts")));
}

TEST_CASE("Bars say of which years they are, lines go over all of them")
{
    const auto titleOf = [](ChartSubject subject) {
        return chartIn(chartOf(twoRounds(), subject)).title;
    };
    CHECK(titleOf(ChartSubject::Forms) == QStringLiteral("Projects by form (令和6年度)"));
    CHECK(titleOf(ChartSubject::Areas) == QStringLiteral("Projects by area (令和6年度)"));
    CHECK(titleOf(ChartSubject::FormsByArea) == QStringLiteral("Forms by area (令和6年度)"));
    CHECK(titleOf(ChartSubject::ProjectsOverYears) == QStringLiteral("Projects over the years"));
}

TEST_CASE("Bars by area stand in the guideline's order")
{
    const Report report = chartOf(twoRounds(), ChartSubject::Areas);
    CHECK(chartIn(report).categories ==
          QStringList{QStringLiteral("A 市民主体"), QStringLiteral("B 市民主体で市協力")});
    CHECK(chartIn(report).series.front().values == std::vector<double>{1, 1});
    CHECK(chartIn(report).areaPositions == std::vector<std::optional<double>>{0.0, 0.25});
    CHECK(chartIn(chartOf(twoRounds(), ChartSubject::Forms)).areaPositions.empty());
    CHECK(tableOf(report).notes.isEmpty());
}

TEST_CASE("Stacked bars have a series an area, in its colour")
{
    const Report report = chartOf(twoRounds(), ChartSubject::FormsByArea);
    const ReportChart& chart = chartIn(report);
    CHECK(chart.kind == ReportChart::Kind::StackedBars);
    CHECK(chart.categories == QStringList{Cohost, Patronage});
    REQUIRE(chart.series.size() == 2);
    CHECK(chart.series[0].values == std::vector<double>{1, 1});
    CHECK(chart.series[1].values == std::vector<double>{1, 0});
    CHECK(chart.series[0].areaPosition == 0.0);
    CHECK(chart.series[1].areaPosition == 0.25);
    CHECK(rowsOf(tableOf(report)) ==
          QStringList{QStringLiteral("共催|1|1|2"), QStringLiteral("後援|1|0|1")});
    CHECK(tableOf(report).notes.size() == 1);
}

TEST_CASE("Saku's stacked bars begin at the city, each in the colour of its place")
{
    const Report report =
        chartOf(oneRound({classified(1, {Cohost}, QStringLiteral("1")), classified(2, {Cohost})},
                         builtIn("saku")),
                ChartSubject::FormsByArea);
    const auto& series = chartIn(report).series;
    REQUIRE(series.size() == 7);
    CHECK(series.front().areaPosition == 1.0);
    CHECK(series[5].areaPosition == 0.0);
    CHECK_FALSE(series.back().areaPosition); // not classified
}

TEST_CASE("A line goes over the rounds; data call their years as data do")
{
    const Report report = chartOf(twoRounds(), ChartSubject::ProjectsOverYears);
    CHECK(chartIn(report).kind == ReportChart::Kind::Lines);
    CHECK(chartIn(report).categories ==
          QStringList{QStringLiteral("令和5年度"), QStringLiteral("令和6年度")});
    CHECK(chartIn(report).series.front().values == std::vector<double>{3, 2});
    CHECK(rowsOf(tableOf(report)) ==
          QStringList{QStringLiteral("令和5年度|3"), QStringLiteral("令和6年度|2")});
    CHECK(rowsOf(tableOf(report), Reading::Data) ==
          QStringList{QStringLiteral("2023|3"), QStringLiteral("2024|2")});
}

TEST_CASE("Cost over the years is in thousands on paper and to the yen in data")
{
    const Report report = chartOf(twoRounds(), ChartSubject::CostOverYears);
    CHECK(chartIn(report).series.front().values == std::vector<double>{1250, 0});
    CHECK(chartIn(report).unit == QStringLiteral("thousand yen"));
    CHECK(rowsOf(tableOf(report)).front() == QStringLiteral("令和5年度|1,250"));
    CHECK(rowsOf(tableOf(report), Reading::Data).front() == QStringLiteral("2023|1250499"));
    CHECK(tableOf(report).notes ==
          QStringList{QStringLiteral("3 entry(ies) without a cost are not part of the sums.")});
}

TEST_CASE("What cannot be drawn is said")
{
    const auto said = [](const CountedRounds& rounds, ChartSubject subject) {
        const Report report = chartOf(rounds, subject);
        CHECK(report.parts.size() == (leadingText(report).isEmpty() ? 2U : 1U));
        return leadingText(report);
    };
    const CountedRounds single = oneRound({classified(1, {Cohost}, A)});
    CHECK(said(single, ChartSubject::ProjectsOverYears).contains(QStringLiteral("two surveys")));
    CHECK(said(single, ChartSubject::Forms).isEmpty());
    CHECK(said(oneRound({}), ChartSubject::Forms) == QStringLiteral("There are no projects."));
    const CountedRounds areaLess =
        oneRound({named(QStringLiteral("祭り"))}, builtIn("minami-alps"));
    CHECK(said(areaLess, ChartSubject::Forms).isEmpty());
    CHECK(said(areaLess, ChartSubject::Areas).contains(QStringLiteral("areas")));
    CHECK(said(areaLess, ChartSubject::FormsByArea).contains(QStringLiteral("areas")));
    const CountedRounds formLess = oneRound({named(QStringLiteral("祭り"))}, builtIn("ebetsu"));
    CHECK(said(formLess, ChartSubject::Forms).contains(QStringLiteral("forms")));
    CHECK(said(formLess, ChartSubject::Areas).isEmpty());
}

TEST_CASE("All charts are drawn unless some are chosen")
{
    const Report report = valueOf(chartReport({}, twoRounds().subject()));
    CHECK(tablesOf(report).size() == 5);
    CHECK(report.parts.size() == 10);
    for (const ChartSubject subject : chartSubjects()) {
        CHECK(chartSubjectFromCode(chartSubjectCode(subject)) == subject);
    }
    CHECK_FALSE(chartSubjectFromCode(QStringLiteral("pie")));
}
