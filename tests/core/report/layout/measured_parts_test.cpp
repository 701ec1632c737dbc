#include "core/report/layout/measured_parts.h"

#include "tests/core/report/layout/laid_out_report.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"

using namespace kyodo;
using namespace kyodo::test;

namespace {

constexpr QRectF Body(40, 40, 500, 600);

ReportChart chartOf(int bars)
{
    ReportChart chart{.title = QStringLiteral("図の題"), .series = {{QStringLiteral("件数"), {}}}};
    for (int i = 0; i < bars; ++i) {
        chart.categories << QStringLiteral("課%1").arg(i + 1);
        chart.series[0].values.push_back(i);
    }
    return chart;
}

ReportText textOf(int lines, const QString& heading = QStringLiteral("見出し"))
{
    return {heading, linesOf(QStringLiteral("ことば"), lines)};
}

/// A report with its parts, which look into it.
struct Measured
{
    explicit Measured(std::vector<ReportPart> content)
        : report(reportWith(std::move(content)))
        , parts(valueOf(MeasuredParts::measure(report, valueOf(ReportFonts::load()), Body)))
    {}

    Report report;
    MeasuredParts parts;
};

} // namespace

TEST_CASE("A part needs less to begin than to begin well, and that less than to stand whole")
{
    const Measured measured({tableOf(5), chartOf(80), textOf(10)});
    const MeasuredPart& table = measured.parts[0];
    CHECK(table.least < table.opening);
    CHECK(table.opening < table.whole);
    const MeasuredPart& chart = measured.parts[1];
    CHECK(chart.least < chart.opening);
    CHECK(chart.opening == Approx(measured.parts.mostBlank()));
    CHECK(chart.whole > Body.height());
    const MeasuredPart& text = measured.parts[2];
    CHECK(text.least == text.opening);
    CHECK(text.opening < text.whole);
    // a chart that fits a page should stand there whole
    const Measured eight({chartOf(8)});
    CHECK(eight.parts[0].opening == eight.parts[0].whole);
}

TEST_CASE("Tables for data alone stand on no page")
{
    ReportTable data = tableOf(2);
    for (ReportColumn& column : data.columns) {
        column.use = ReportColumn::Use::DataOnly;
    }
    const Measured measured({data, tableOf(3)});
    REQUIRE(measured.parts.size() == 1);
    CHECK(measured.parts[0].index == 1);
}

TEST_CASE("Figures stay with their chart and comments with their table, other parts do not")
{
    const Measured measured(
        {chartOf(3), tableOf(60), textOf(2, {}), tableOf(60), chartOf(3), tableOf(60), textOf(60)});
    CHECK(measured.parts.endOfRun(0) == 3);
    CHECK(measured.parts.endOfRun(3) == 4);
    CHECK(measured.parts.endOfRun(4) == 6);
    CHECK(measured.parts.mostBlankBefore(0, 3) > measured.parts.mostBlankBefore(3, 4));
}

TEST_CASE("Short texts that close a report stay with the part before them")
{
    const Measured measured({tableOf(60), textOf(2), textOf(2)});
    CHECK(measured.parts.endOfRun(0) == 3);
    CHECK(measured.parts.textsBelow(0, 3) ==
          Approx(2 * MeasuredParts::Gap + measured.parts[1].whole + measured.parts[2].whole));
    // the last one with the one before it
    CHECK(measured.parts.textsBelow(1, 3) == Approx(MeasuredParts::Gap + measured.parts[2].whole));
    CHECK(measured.parts.textsBelow(2, 3) == 0);

    const Measured longer({tableOf(60), textOf(30), textOf(2)});
    CHECK(longer.parts.endOfRun(0) == 1);
    CHECK(longer.parts.endOfRun(1) == 3);
}

TEST_CASE("Of many short texts only the last stays with the one before it")
{
    const Measured measured({textOf(30), textOf(2), textOf(2), textOf(2)});
    CHECK(measured.parts.endOfRun(0) == 4);
    CHECK(measured.parts.textsBelow(0, 4) == 0);
    CHECK(measured.parts.textsBelow(1, 4) == 0);
    CHECK(measured.parts.textsBelow(2, 4) > 0);
}
