// The pictures inside HTML files: charts and the figure of the areas.

#include "core/report/output/html/svg_area_figure.h"
#include "core/report/output/html/svg_chart.h"
#include "core/report/output/html/svg_pieces.h"
#include "tests/support/sample_guideline.h"

#include "tests/support/catch.h"

#include <QXmlStreamReader>

using namespace kyodo;
using namespace kyodo::test;

namespace {

struct Picture
{
    QStringList texts;
    std::vector<double> barWidths;
    int points = 0;
    int slices = 0;
};

Picture read(const QString& svg)
{
    Picture picture;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (reader.name() == QStringLiteral("rect")) {
            picture.barWidths.push_back(
                reader.attributes().value(QStringLiteral("width")).toDouble());
        } else if (reader.name() == QStringLiteral("text")) {
            picture.texts << reader.readElementText();
        }
        picture.points += reader.name() == QStringLiteral("circle") ? 1 : 0;
        picture.slices += reader.name() == QStringLiteral("polygon") ? 1 : 0;
    }
    INFO(reader.errorString().toStdString());
    REQUIRE_FALSE(reader.hasError());
    return picture;
}

ReportChart chartOf(ReportChart::Kind kind, std::vector<std::vector<double>> series)
{
    ReportChart chart{.kind = kind,
                      .title = QStringLiteral("件数 <年>"),
                      .categories = {QStringLiteral("令和5"), QStringLiteral("令和6")}};
    for (std::vector<double>& values : series) {
        chart.series.push_back({QStringLiteral("系列%1").arg(chart.series.size() + 1), values});
    }
    return chart;
}

} // namespace

TEST_CASE("Bars are as long as their values, which stand beside them")
{
    const Picture picture = read(chartHtml(chartOf(ReportChart::Kind::Bars, {{1000, 500}}), 1));
    REQUIRE(picture.barWidths.size() == 2);
    CHECK(picture.barWidths[0] == Approx(2 * picture.barWidths[1]).epsilon(0.01));
    CHECK(picture.texts == QStringList{QStringLiteral("令和5"), QStringLiteral("1,000"),
                                       QStringLiteral("令和6"), QStringLiteral("500")});
}

TEST_CASE("A chart of nothing, or below zero, has bars of no length")
{
    for (const double value : {0.0, -3.0}) {
        const Picture picture =
            read(chartHtml(chartOf(ReportChart::Kind::Bars, {{value, value}}), 1));
        CHECK(picture.barWidths == std::vector<double>{0, 0});
    }
    CHECK(read(chartHtml(chartOf(ReportChart::Kind::Lines, {{0, 0}}), 1)).points == 2);
    CHECK(read(chartHtml(chartOf(ReportChart::Kind::StackedBars, {}), 1)).barWidths.empty());
}

TEST_CASE("Stacked bars add up, and their series are told by a legend")
{
    const Picture picture =
        read(chartHtml(chartOf(ReportChart::Kind::StackedBars, {{30, 10}, {70, 0}}), 1));
    REQUIRE(picture.barWidths.size() == 5); // two of the legend, none for nothing
    CHECK(picture.barWidths[3] == Approx(picture.barWidths[2] * 7 / 3).epsilon(0.01));
    CHECK(picture.texts.mid(0, 2) == QStringList{QStringLiteral("系列1"), QStringLiteral("系列2")});
    CHECK(picture.texts.contains(QStringLiteral("100")));
}

TEST_CASE("Lines have a point a value over round steps")
{
    const Picture picture =
        read(chartHtml(chartOf(ReportChart::Kind::Lines, {{12, 37}, {5, 6}}), 1));
    CHECK(picture.points == 4);
    for (const QString& step : {QStringLiteral("0"), QStringLiteral("10"), QStringLiteral("40")}) {
        CHECK(picture.texts.contains(step));
    }
}

TEST_CASE("A figure says in words what it shows")
{
    ReportChart chart = chartOf(ReportChart::Kind::Bars, {{1, 2}});
    chart.description = QStringLiteral("増えた & 続く");
    const QString html = chartHtml(chart, 7);
    CHECK(html.contains(QStringLiteral("role=\"img\"")));
    CHECK(html.contains(QStringLiteral("aria-label=\"件数 &lt;年&gt;\"")));
    CHECK(html.contains(QStringLiteral("aria-describedby=\"figure-7-description\"")));
    CHECK(html.contains(QStringLiteral("<desc id=\"figure-7-description\">増えた &amp; 続く<")));
    CHECK(
        html.contains(QStringLiteral("<figcaption id=\"figure-7\">件数 &lt;年&gt;</figcaption>")));

    chart.description.clear();
    CHECK(chartHtml(chart, 7).contains(
        QStringLiteral("<desc id=\"figure-7-description\">件数 &lt;年&gt;<")));
}

TEST_CASE("The figure of the areas has both wedges in each area, with names and counts")
{
    const auto guideline = std::make_shared<Guideline>(sampleGuideline());
    const ReportAreaFigure figure{
        QStringLiteral("領域図"), guideline, {{*AreaCode::parse(QStringLiteral("C")), 12}}};
    const Picture picture = read(areaFigureHtml(figure, 1));
    CHECK(picture.slices == 10);
    CHECK(picture.texts.contains(QStringLiteral("C")));
    CHECK(picture.texts.join(QString()).contains(QStringLiteral("市民主体で市協力")));
    CHECK(picture.texts.filter(QStringLiteral("12")).size() == 1);
}

TEST_CASE("Text of a picture is cut and wrapped by estimate, between characters")
{
    CHECK(svg::fitted(QStringLiteral("共催"), 24) == QStringLiteral("共催"));
    CHECK(svg::fitted(QStringLiteral("実行委員会"), 40) == QStringLiteral("実行…"));
    CHECK(svg::wrapped(QStringLiteral("実行委員会"), 24) ==
          QStringList{QStringLiteral("実行"), QStringLiteral("委員"), QStringLiteral("会")});
    CHECK(svg::wrapped(QStringLiteral("𠮷𠮷"), 1) ==
          QStringList{QStringLiteral("𠮷"), QStringLiteral("𠮷")});
    CHECK(svg::textWidth(QStringLiteral("ab")) < svg::textWidth(QStringLiteral("共催")));
}
