#include "core/report/layout/part_placing.h"

#include "tests/core/report/layout/laid_out_report.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"

#include <QImage>
#include <QPainter>

using namespace kyodo;
using namespace kyodo::test;

namespace {

ReportChart chartOf(const std::vector<double>& values)
{
    ReportChart chart{.title = QStringLiteral("図の題"),
                      .series = {{QStringLiteral("件数"), values}}};
    for (std::size_t i = 0; i < values.size(); ++i) {
        chart.categories << QStringLiteral("課%1").arg(i + 1);
    }
    return chart;
}

/// How many points of the page's lines are coloured, at most.
int longestBar(const ReportDocument& document, int page)
{
    QImage image(document.pageLayout().fullRect(QPageLayout::Point).size().toSize(),
                 QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    requireDone(document.paintPage(painter, page));
    painter.end();
    int longest = 0;
    for (int y = 0; y < image.height(); ++y) {
        int length = 0;
        for (int x = 0; x < image.width(); ++x) {
            length += image.pixelColor(x, y).saturation() > 150 ? 1 : 0;
        }
        longest = std::max(longest, length);
    }
    return longest;
}

} // namespace

TEST_CASE("The last rows leave no more than a third of a page blank to stay together")
{
    const auto firstPage = [](int before, int lines) {
        std::vector<ReportRow> rows = {{{{linesOf(QStringLiteral("始"), before)}, {}}}};
        for (const QString& word : {QStringLiteral("次"), QStringLiteral("末")}) {
            rows.push_back({{{linesOf(word, lines)}, {}}});
        }
        ReportTable table = tableOf(0);
        table.rows = std::make_shared<ReportRowList>(std::move(rows));
        return pagesOf(reportWith({table})).front();
    };
    // more than half of the page would stay blank
    CHECK(firstPage(5, 14).contains(QStringLiteral("次")));
    // hardly any would
    CHECK_FALSE(firstPage(22, 5).contains(QStringLiteral("次")));
}

TEST_CASE("Two first rows leave no more than a third of a page blank to begin together")
{
    const auto firstPage = [](int before, int lines) {
        // longer than a page
        const ReportTable table = tableOfTallRows(
            QStringList(1, QStringLiteral("一")) + QStringList(30, QStringLiteral("次")), lines);
        const ReportText text{QStringLiteral("前"), linesOf(QStringLiteral("まえがき"), before)};
        return pagesOf(reportWith({text, table})).front();
    };
    CHECK(firstPage(6, 13).contains(QStringLiteral("一")));
    CHECK_FALSE(firstPage(21, 5).contains(QStringLiteral("一")));
}

TEST_CASE("The last of many texts is not alone on a page")
{
    for (const int lines : {1, 2, 3, 4, 6, 7}) { // the short ones whole, the others divided
        for (int count = 6; count < 20; ++count) {
            CAPTURE(lines, count);
            const ReportText text{QStringLiteral("見出し"),
                                  linesOf(QStringLiteral("ことば"), lines)};
            const QStringList pages = pagesOf(reportWith(std::vector<ReportPart>(count, text)));
            CHECK(pages.back().count(QStringLiteral("ことば")) > lines);
        }
    }
}

TEST_CASE("No line of a text stands alone at the head or foot of a page")
{
    for (int lines = 20; lines < 80; ++lines) {
        CAPTURE(lines);
        const QStringList pages =
            pagesOf(reportWith({ReportText{.text = linesOf(QStringLiteral("ことば"), lines)}}));
        for (const QString& page : pages) {
            CHECK(page.count(QStringLiteral("ことば")) > 1);
        }
        CHECK(pages.join(QString()).count(QStringLiteral("ことば")) == lines);
    }
}

TEST_CASE("A text too short to be parted goes on whole")
{
    for (int before = 20; before < 42; ++before) {
        for (int lines = 2; lines < 7; ++lines) {
            CAPTURE(before, lines);
            const QStringList pages = pagesOf(reportWith(
                {ReportText{.text = linesOf(QStringLiteral("まえおき"), before)},
                 ReportText{QStringLiteral("見出し"), linesOf(QStringLiteral("ことば"), lines)}}));
            for (const QString& page : pages) {
                const auto here = page.count(QStringLiteral("ことば"));
                CHECK((here == 0 || here == lines || (here > 1 && lines > 4)));
            }
        }
    }
}

TEST_CASE("Of a divided chart some bars go on with the texts that close the report")
{
    const ReportText closing{QStringLiteral("おわりに"), linesOf(QStringLiteral("ことば"), 6)};
    bool goOn = false;
    for (int bars = 45; bars < 66; ++bars) {
        CAPTURE(bars);
        const QStringList pages =
            pagesOf(reportWith({chartOf(std::vector<double>(bars, 1)), closing}));
        CHECK(pages.back().contains(QStringLiteral("課%1\n").arg(bars)));
        CHECK(pages.back().contains(closing.heading));
        goOn = goOn || pages.size() == 3;
    }
    CHECK(goOn);
}

TEST_CASE("A chart that goes on on another page has one scale on both")
{
    std::vector<double> values(50, 10);
    values.back() = 20;
    const auto document = valueOf(ReportDocument::layOut(reportWith({chartOf(values)})));
    REQUIRE(document.pageCount() == 2);
    CHECK(longestBar(document, 1) > longestBar(document, 0) * 1.9);
    values.back() = 10;
    const auto even = valueOf(ReportDocument::layOut(reportWith({chartOf(values)})));
    CHECK(longestBar(even, 1) == longestBar(even, 0));
}
