#include "core/report/layout/report_document.h"

#include "core/report/pdf/pdf_file.h"
#include "core/report/pdf/pdf_text.h"
#include "tests/core/report/layout/laid_out_report.h"
#include "tests/core/report/output/sample_report.h"
#include "tests/core/report/report_fixture.h"
#include "tests/support/result.h"
#include "tests/support/temporary_folder.h"

using namespace kyodo;
using namespace kyodo::test;

namespace {

/// The first row of two tables on one page.
const QRegularExpression RepeatedFirstRow(QStringLiteral("行1\\s[\\s\\S]*行1\\s"));

} // namespace

TEST_CASE("A report without parts is one page with its title")
{
    const auto document = valueOf(ReportDocument::layOut(reportWith({})));
    CHECK(document.pageCount() == 1);
    CHECK(pagesOf(document).front().contains(QStringLiteral("題名")));
}

TEST_CASE("What the letters mean stands in the foot of every page, in as many lines as it takes")
{
    Report report = reportWith({tableOf(100)});
    const int without = valueOf(ReportDocument::layOut(report)).pageCount();
    report.legend = QStringLiteral("領域：A 市民主体");
    for (const QString& page : pagesOf(valueOf(ReportDocument::layOut(report)))) {
        CHECK(page.count(report.legend) == 1);
    }
    report.legend = QString(1000, u'長');
    const auto document = valueOf(ReportDocument::layOut(report));
    CHECK(document.pageCount() > without);
    CHECK(pagesOf(document).back().count(u'長') == 1000);
}

TEST_CASE("Edition and number stand in the foot, a title too long for the rest is cut with a mark")
{
    Report report = reportWith({tableOf(60)});
    report.edition = QStringLiteral("庁内用");
    CHECK_FALSE(pagesOf(report).at(1).contains(u'…'));
    report.title = QString(200, u'題');
    const QStringList pages = pagesOf(report);
    CHECK(pages.at(1).contains(QStringLiteral("題…")));
    for (qsizetype i = 0; i < pages.size(); ++i) {
        CHECK(pages[i].contains(QStringLiteral("庁内用")));
        CHECK(pages[i].contains(QStringLiteral("%1 / %2").arg(i + 1).arg(pages.size())));
    }
}

TEST_CASE("A long table runs over pages, each with its heads, and its total ends the last")
{
    ReportTable table = tableOf(100);
    table.totals = {{{{QStringLiteral("合計")}, {QStringLiteral("4950"), qint64(4950)}},
                     ReportRow::Weight::Total}};
    table.notes = {QStringLiteral("注のことば")};
    const auto document = valueOf(ReportDocument::layOut(reportWith({table})));
    const QStringList pages = pagesOf(document);
    REQUIRE(pages.size() == document.pageCount());
    REQUIRE(pages.size() > 2);
    QString all;
    for (const QString& page : pages) {
        CHECK(page.contains(QStringLiteral("名称")));
        all += page;
    }
    for (int i = 1; i <= 100; ++i) {
        CAPTURE(i);
        CHECK(all.count(QRegularExpression(QStringLiteral("行%1(?!\\d)").arg(i))) == 1);
    }
    CHECK(pages.back().contains(QStringLiteral("合計")));
    CHECK(pages.back().contains(QStringLiteral("注のことば")));
    CHECK(pages.back().contains(QStringLiteral("%1 / %1").arg(pages.size())));
}

TEST_CASE("A group's heading is repeated where it goes on, but not over the total")
{
    ReportTable table = tableOf(60);
    table.groups = {{QStringLiteral("第一群"), QStringLiteral("10件"), 0},
                    {QStringLiteral("第二群"), QStringLiteral("50件"), 10}};
    const auto document = valueOf(ReportDocument::layOut(reportWith({table})));
    const QStringList pages = pagesOf(document);
    REQUIRE(pages.size() > 1);
    CHECK(pages[0].contains(QStringLiteral("第一群")));
    CHECK(pages[1].contains(QStringLiteral("第二群")));
    CHECK_FALSE(pages[1].contains(QStringLiteral("第一群")));
    const std::vector<Bookmark> bookmarks = document.bookmarks();
    REQUIRE(bookmarks.size() == 2);
    CHECK(bookmarks[0].title == QStringLiteral("第一群"));
    CHECK(bookmarks[1].page == 0);
    CHECK(bookmarks[1].top > bookmarks[0].top);
}

TEST_CASE("A table that fits a page is not divided if little of the page before stays blank")
{
    const auto whole = valueOf(ReportDocument::layOut(reportWith({tableOf(15), tableOf(15)})));
    REQUIRE(whole.pageCount() == 2);
    CHECK_FALSE(pagesOf(whole)[0].contains(RepeatedFirstRow));
    CHECK(pagesOf(whole)[1].contains(QStringLiteral("行15")));

    const auto divided = valueOf(ReportDocument::layOut(reportWith({tableOf(5), tableOf(18)})));
    REQUIRE(divided.pageCount() == 2);
    CHECK(pagesOf(divided)[0].contains(RepeatedFirstRow));
    CHECK(pagesOf(divided)[1].contains(QStringLiteral("行18")));
}

TEST_CASE("A table longer than a page begins where there is room")
{
    const auto divided = valueOf(ReportDocument::layOut(reportWith({tableOf(5), tableOf(60)})));
    CHECK(pagesOf(divided)[0].count(QStringLiteral("名称")) == 2);
}

TEST_CASE("No page has the totals, notes or comment of a table without a row of it")
{
    const ReportText comment{.text = QStringLiteral("講評のことば")};
    for (int rows = 15; rows < 60; ++rows) {
        CAPTURE(rows);
        ReportTable table = tableOf(rows);
        table.totals = {{{{QStringLiteral("合計")}, {QStringLiteral("4950"), qint64(4950)}},
                         ReportRow::Weight::Total}};
        table.notes = {QStringLiteral("注のことば"), QStringLiteral("次の注")};
        const QStringList pages =
            pagesOf(valueOf(ReportDocument::layOut(reportWith({table, comment}))));
        CHECK(pages.back().contains(QStringLiteral("行%1\n").arg(rows - 1)));
        CHECK(pages.back().contains(QStringLiteral("行%1\n").arg(rows)));
        CHECK(pages.back().contains(QStringLiteral("合計")));
        CHECK(pages.back().contains(table.notes.back()));
        CHECK(pages.back().contains(comment.text));
    }
}

TEST_CASE("Short texts do not have a report's last page for themselves, long ones may")
{
    const ReportText closing{QStringLiteral("おわりに"), QStringLiteral("短いことば")};
    for (int rows = 15; rows < 50; ++rows) {
        CAPTURE(rows);
        const QStringList pages =
            pagesOf(valueOf(ReportDocument::layOut(reportWith({tableOf(rows), closing, closing}))));
        CHECK(pages.back().count(closing.heading) == 2);
        CHECK(pages.back().contains(QStringLiteral("行%1").arg(rows)));
    }
    ReportText filling = closing;
    filling.text = QStringLiteral("一行\n").repeated(35);
    const QStringList pages =
        pagesOf(valueOf(ReportDocument::layOut(reportWith({tableOf(24), filling}))));
    CHECK_FALSE(pages.back().contains(QStringLiteral("行24")));
}

TEST_CASE("A chart and the table of its figures share a page that has room for both")
{
    ReportChart chart{.title = QStringLiteral("図の題"), .series = {{QStringLiteral("件数"), {}}}};
    for (int i = 0; i < 8; ++i) {
        chart.categories << QStringLiteral("課%1").arg(i + 1);
        chart.series[0].values.push_back(i);
    }
    ReportTable figures = tableOf(12);
    figures.title = QStringLiteral("図の数");
    const auto document =
        valueOf(ReportDocument::layOut(reportWith({tableOf(15), chart, figures})));
    const QStringList pages = pagesOf(document);
    REQUIRE(pages.size() == 2);
    CHECK(pages[1].contains(chart.title));
    CHECK(pages[1].contains(figures.title));
    CHECK_FALSE(pages[0].contains(chart.title));
    // with no room for both on any page the chart stays where it fits
    const auto longer =
        valueOf(ReportDocument::layOut(reportWith({tableOf(10), chart, tableOf(60)})));
    CHECK(pagesOf(longer)[0].contains(chart.title));
}

TEST_CASE("A table's heads are on no page without a row")
{
    int begun = 0;
    int turned = 0;
    for (int rows = 10; rows < 26; ++rows) {
        CAPTURE(rows);
        ReportTable second = tableOf(40);
        second.title = QStringLiteral("二つ目");
        second.groups = {{.heading = QStringLiteral("群")}};
        const QStringList pages =
            pagesOf(valueOf(ReportDocument::layOut(reportWith({tableOf(rows), second}))));
        const bool beginsHere = pages[0].contains(second.title);
        CHECK(beginsHere == pages[0].contains(RepeatedFirstRow));
        CHECK(beginsHere != pages[1].contains(QStringLiteral("行1\n")));
        ++(beginsHere ? begun : turned);
    }
    CHECK(begun > 0);
    CHECK(turned > 0);
}

TEST_CASE("A first row taller than what the title leaves begins below the title")
{
    ReportTable table = tableOf(1);
    const auto withLines = [&table](int lines) {
        table.rows = std::make_shared<ReportRowList>(
            std::vector<ReportRow>{{{{QStringLiteral("ことば\n").repeated(lines)}, {}}}});
        return pagesOf(valueOf(ReportDocument::layOut(reportWith({table}))));
    };
    const QStringList pages = withLines(34);
    REQUIRE(pages.size() == 2);
    CHECK(pages[0].count(QStringLiteral("ことば")) > 25);
    CHECK(pages[1].contains(QStringLiteral("ことば")));
    CHECK(withLines(20).size() == 1);
}

TEST_CASE("A row taller than a page is divided, every other one stays whole")
{
    ReportTable table = tableOf(2);
    const QString endless = QStringLiteral("長い事業名").repeated(2000);
    table.rows = std::make_shared<ReportRowList>(
        std::vector<ReportRow>{{{{endless}, {}}}, {{{QStringLiteral("終わりの行")}, {}}}});
    const auto document = valueOf(ReportDocument::layOut(reportWith({table})));
    QString all = pdfText(document);
    REQUIRE(document.pageCount() > 1);
    CHECK(all.contains(QStringLiteral("終わりの行")));
    all.remove(QRegularExpression(QStringLiteral("\\s")));
    CHECK(all.count(QStringLiteral("長い事業名")) > 1900); // but for where pages break into it
}

TEST_CASE("An empty table says so in its own words")
{
    ReportTable table = tableOf(0);
    table.emptyText = QStringLiteral("該当する事業はありません");
    CHECK(pdfText(valueOf(ReportDocument::layOut(reportWith({table})))).contains(table.emptyText));
}

TEST_CASE("Texts and charts longer than a page go on on the next")
{
    ReportChart chart{.title = QStringLiteral("図の題"), .series = {{QStringLiteral("件数"), {}}}};
    for (int i = 0; i < 80; ++i) {
        chart.categories << QStringLiteral("課%1").arg(i + 1);
        chart.series[0].values.push_back(i);
    }
    const ReportText text{QStringLiteral("見出し"), QStringLiteral("一行\n").repeated(90)};
    const auto document = valueOf(ReportDocument::layOut(reportWith({text, chart})));
    const QString all = pdfText(document);
    CHECK(all.count(QStringLiteral("一行")) == 90);
    CHECK(all.contains(QStringLiteral("課1\n")));
    CHECK(all.contains(QStringLiteral("課80")));
    CHECK(document.pageCount() >= 5);
}

TEST_CASE("A draft is marked on every page, anything else on none")
{
    Report report = reportWith({tableOf(60)});
    // slanted letters, which not every reader puts together
    const auto marks = [](const ReportDocument& document) {
        const TemporaryFolder folder;
        const QString path = folder.path(QStringLiteral("a.pdf"));
        requireDone(writePdf(document, path));
        return valueOf(kyodo::pdfText(path)).count(QStringLiteral("Draft"));
    };
    CHECK(marks(valueOf(ReportDocument::layOut(report))) == 0);
    report.isDraft = true;
    const auto document = valueOf(ReportDocument::layOut(report));
    CHECK(marks(document) == document.pageCount());
}

TEST_CASE("A long foreword gets pages of its own before the table")
{
    Report report = reportWith({tableOf(3)});
    report.foreword = QStringLiteral("はじめに\n").repeated(100);
    const auto document = valueOf(ReportDocument::layOut(report));
    const QStringList pages = pagesOf(document);
    CHECK(pages.size() >= 3);
    CHECK(pages.join(QString()).count(QStringLiteral("はじめに")) == 100);
    CHECK(pages.back().contains(QStringLiteral("行3")));
    CHECK_FALSE(pages.front().contains(QStringLiteral("行1")));
}

TEST_CASE("Every paper and direction holds a report of every part")
{
    for (const Paper paper : {Paper::A4, Paper::A3, Paper::B4}) {
        for (const auto direction : {QPageLayout::Portrait, QPageLayout::Landscape}) {
            Report report = sampleReport();
            report.format.paper = paper;
            report.format.orientation = direction;
            const auto document = valueOf(ReportDocument::layOut(report));
            CHECK(document.pageCount() >= 1);
            CHECK(pdfText(document).contains(report.title));
        }
    }
}

TEST_CASE("Rows that cannot be read are an error, not a page")
{
    ReportTable table = tableOf(0);
    table.rows = std::make_shared<BrokenRows>();
    const auto document = ReportDocument::layOut(reportWith({table}));
    REQUIRE_FALSE(document);
    CHECK(document.error().code == ErrorCode::LedgerUnreadable);
}
