#include "core/report/output/html/html_file.h"

#include "core/report/output/about_sheet.h"
#include "tests/core/report/output/sample_report.h"
#include "tests/core/report/report_fixture.h"
#include "tests/support/result.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace kyodo;
using namespace kyodo::test;

namespace {

QByteArray htmlOf(const Report& report)
{
    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    requireDone(writeHtml(report, buffer));
    return buffer.data();
}

QString htmlTextOf(const Report& report)
{
    return QString::fromUtf8(htmlOf(report));
}

/// HTML whose only unclosed tags are these, is XML otherwise: every other tag must be closed.
QByteArray asXml(QByteArray html)
{
    html.replace("<!DOCTYPE html>", "").replace("<br>", "<br/>");
    html.replace("<col>", "").replace("<meta charset=\"utf-8\">", "");
    html.replace("<meta name=\"viewport\" content=\"width=device-width\">", "");
    static const QRegularExpression policy(
        QStringLiteral("<meta http-equiv=\"Content-Security-Policy\"[^>]*>"));
    static const QRegularExpression width(QStringLiteral("<col style=\"[^\"]*\">"));
    return QString::fromUtf8(html).remove(policy).remove(width).toUtf8();
}

struct Tag
{
    QString name;
    QXmlStreamAttributes attributes;
};

std::vector<Tag> tagsOf(const QByteArray& html)
{
    std::vector<Tag> tags;
    QXmlStreamReader reader(asXml(html));
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement) {
            tags.push_back({reader.name().toString(), reader.attributes()});
        }
    }
    INFO(reader.errorString().toStdString());
    REQUIRE_FALSE(reader.hasError());
    return tags;
}

Report withFormat(PageFormat format)
{
    Report report = reportOf({QStringLiteral("a")});
    report.format = format;
    return report;
}

} // namespace

TEST_CASE("A report in HTML is the golden one", "[golden]")
{
    checkGolden(QStringLiteral("report.html"), htmlOf(sampleReport()));
}

TEST_CASE("A validator has nothing to say about a report in HTML")
{
    checkValidHtml(htmlOf(sampleReport()));
}

TEST_CASE("Every cell of a table in HTML has its heads")
{
    qsizetype tables = 0;
    qsizetype captions = 0;
    for (const Tag& tag : tagsOf(htmlOf(sampleReport()))) {
        tables += tag.name == QStringLiteral("table") ? 1 : 0;
        captions += tag.name == QStringLiteral("caption") ? 1 : 0;
        if (tag.name == QStringLiteral("th")) {
            CHECK(tag.attributes.hasAttribute(QStringLiteral("scope")));
        }
    }
    CHECK(tables == 3); // the one that is data alone is left out
    CHECK(captions == tables);
}

TEST_CASE("What may be too wide stands in a box that the keyboard reaches, named by its caption")
{
    QStringList labels;
    QStringList ids;
    for (const Tag& tag : tagsOf(htmlOf(sampleReport()))) {
        if (tag.attributes.hasAttribute(QStringLiteral("id"))) {
            ids << tag.attributes.value(QStringLiteral("id")).toString();
        }
        if (tag.name == QStringLiteral("div")) {
            CHECK(tag.attributes.value(QStringLiteral("class")) == QStringLiteral("box"));
            CHECK(tag.attributes.value(QStringLiteral("role")) == QStringLiteral("region"));
            CHECK(tag.attributes.value(QStringLiteral("tabindex")) == QStringLiteral("0"));
            labels << tag.attributes.value(QStringLiteral("aria-labelledby")).toString();
        }
    }
    CHECK(labels.size() == 3 + 4); // tables and figures
    for (const QString& label : labels) {
        CHECK(ids.count(label) == 1);
    }
    const QString html = htmlTextOf(sampleReport());
    CHECK(html.contains(QStringLiteral("<caption id=\"table-2\">総括表 領域/件数 [延べ]")));
    CHECK(html.contains(QStringLiteral("<figcaption id=\"figure-1\">領域図")));
}

TEST_CASE("A table in HTML asks for the room that its columns need, on paper for none")
{
    const QString html = htmlTextOf(sampleReport());
    CHECK(html.contains(
        QStringLiteral("<table style=\"min-width:36em\">\n<caption id=\"table-1\">")));
    CHECK(html.contains(
        QStringLiteral("<table style=\"min-width:16em\">\n<caption id=\"table-2\">")));
    const QString print = html.mid(html.indexOf(QStringLiteral("@media print")));
    CHECK(print.contains(QStringLiteral("table{min-width:0!important}")));
    CHECK(print.contains(QStringLiteral(".box{overflow:visible}")));
}

TEST_CASE("A reading stands above its name in HTML")
{
    Report report;
    report.parts.emplace_back(
        ReportTable{.columns = {{.head = QStringLiteral("団体")}},
                    .rows = std::make_shared<ReportRowList>(std::vector<ReportRow>{
                        {.cells = {{.text = QStringLiteral("花の会"),
                                    .reading = QStringLiteral("ハナ<ノ>カイ")}}}})});
    CHECK(htmlTextOf(report).contains(QStringLiteral("ハナ&lt;ノ&gt;カイ<br>花の会</td>")));
}

TEST_CASE(
    "A column of longer texts keeps its share of the width, the others are as wide as their cells")
{
    Report report;
    report.parts.emplace_back(
        ReportTable{.columns = {{.head = QStringLiteral("No."), .width = 30},
                                {.head = QStringLiteral("事業名"), .share = 3},
                                {.head = QStringLiteral("課")}},
                    .rows = std::make_shared<ReportRowList>(std::vector<ReportRow>())});
    const qreal paper = report.format.body().width();
    const int percent = qRound((paper - 30) * 3 / 4 * 100 / paper);
    CHECK(htmlTextOf(report).contains(
        QStringLiteral("<colgroup><col><col style=\"width:%1%\"><col></colgroup>").arg(percent)));
}

TEST_CASE("A group of a table in HTML is a tbody with a heading over all columns")
{
    const QString html = htmlTextOf(sampleReport());
    CHECK(html.contains(QStringLiteral("<tbody>\n<tr><th scope=\"rowgroup\" colspan=\"6\">共催 "
                                       "<span class=\"quiet\">2件</span></th></tr>\n")));
    CHECK(html.contains(QStringLiteral(
        "</tbody>\n<tbody>\n<tr><th scope=\"rowgroup\" colspan=\"6\">後援</th></tr>\n")));
    CHECK(html.contains(QStringLiteral("<tr class=\"subtotal\"><td class=\"number\"></td>"
                                       "<th scope=\"row\">小計</th>")));
    CHECK(html.contains(QStringLiteral("</tbody>\n<tfoot>\n<tr class=\"total\">")));
}

TEST_CASE("What the letters mean stands below the parts in HTML, and on the sheet about them")
{
    Report report = sampleReport();
    const QString legend = QStringLiteral("領域：A 市民主体");
    CHECK_FALSE(htmlTextOf(report).contains(legend));
    report.legend = legend;
    CHECK(htmlTextOf(report).contains(QStringLiteral("<p class=\"note\">") + legend));
    const std::vector<ReportRow> about = valueOf(aboutSheet(report).rows->rows(0, 10));
    CHECK(std::any_of(about.begin(), about.end(),
                      [&](const ReportRow& row) { return row.cells.back().text == legend; }));
}

TEST_CASE("A table without rows says so in HTML")
{
    CHECK(htmlTextOf(sampleReport())
              .contains(QStringLiteral("<tbody>\n<tr><td colspan=\"2\">該当なし</td></tr>\n")));
    CHECK(htmlTextOf(reportOf({})).contains(QStringLiteral("<tbody>\n</tbody>")));
}

TEST_CASE("Areas are chips with their text, bars lie behind their number")
{
    const QString html = htmlTextOf(sampleReport());
    CHECK(html.contains(QStringLiteral(">B</span> 市民主体</td>")));
    CHECK(html.contains(QStringLiteral(">C</span></td>")));
    CHECK(
        html.contains(QStringLiteral("<td class=\"number bar\" style=\"--bar:50.0%\">33.3%</td>")));
    CHECK(html.count(QStringLiteral("--bar:")) == 2);
}

TEST_CASE("Text of a report is never markup")
{
    const QString html = htmlTextOf(sampleReport());
    CHECK(html.contains(QStringLiteral("&lt;b&gt;A &amp; &quot;B&quot;&lt;/b&gt;")));
    CHECK(html.contains(QStringLiteral("<title>砂川市の協働事業 &lt;試作&gt; 平成23・24年度")));
    CHECK(html.contains(QStringLiteral("一行目<br>「")));
    CHECK_FALSE(html.contains(QStringLiteral("<b>")));
    CHECK(htmlTextOf(reportOf({QStringLiteral("a\x01\r\nb")}))
              .contains(QStringLiteral("<td>a<br>b</td>")));
}

TEST_CASE("The header of a report in HTML says what is known, and no more")
{
    const QString full = htmlTextOf(sampleReport());
    CHECK(full.contains(QStringLiteral("様式第１号</p>")));
    CHECK(full.contains(QStringLiteral("令和8年11月22日")));
    CHECK(full.contains(QStringLiteral("砂川市 市民生活課</p>")));
    CHECK(full.contains(QStringLiteral("class=\"draft\">")));
    CHECK(full.contains(QStringLiteral("<p>はじめに。<br>続き。</p>\n<p>二つ目の段落。</p>")));

    const QString bare = htmlTextOf(reportOf({QStringLiteral("a")}));
    CHECK(bare.contains(QStringLiteral("<header>\n<h1>一覧</h1>\n</header>")));
    CHECK(bare.contains(QStringLiteral(">一覧</caption>")));
}

TEST_CASE("HTML is printed on the paper of the report")
{
    CHECK(htmlTextOf(withFormat({}))
              .contains(QStringLiteral("@page{size:A4 landscape;margin:42pt 42pt 36pt 42pt}")));
    CHECK(htmlTextOf(withFormat({Paper::B4, QPageLayout::Portrait, {1, 2, 3, 4}}))
              .contains(QStringLiteral("@page{size:JIS-B4 portrait;margin:2pt 3pt 4pt 1pt}")));
}

TEST_CASE("HTML runs nothing and fetches nothing")
{
    for (const Tag& tag : tagsOf(htmlOf(sampleReport()))) {
        CHECK(tag.name != QStringLiteral("script"));
        CHECK(tag.name != QStringLiteral("link"));
        for (const auto& attribute : tag.attributes) {
            CHECK(attribute.name() != QStringLiteral("src"));
            CHECK(attribute.name() != QStringLiteral("href"));
        }
    }
    CHECK_FALSE(htmlTextOf(sampleReport()).contains(QStringLiteral("url(")));
    CHECK_FALSE(htmlTextOf(sampleReport()).contains(QStringLiteral("generator")));
}

TEST_CASE("HTML reads rows a block at a time, and fails with them")
{
    const auto rows = std::make_shared<CountingRows>(2000);
    Report report = reportOf({});
    auto& table = std::get<ReportTable>(report.parts.front());
    table.rows = rows;
    CHECK(htmlOf(report).count("<tr>") == 2001);
    CHECK(rows->largestBlock < 2000);

    table.rows = std::make_shared<BrokenRows>();
    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    const Status status = writeHtml(report, buffer);
    REQUIRE_FALSE(status);
    CHECK(status.error().code == ErrorCode::LedgerUnreadable);
}

TEST_CASE("A page may load nothing and run nothing, whatever its texts say")
{
    Report report = sampleReport();
    report.title = QStringLiteral("<script src=//host/a.js></script>");
    const QString html = htmlTextOf(report);
    const qsizetype policy = html.indexOf(QStringLiteral("Content-Security-Policy"));
    CHECK(policy > 0);
    CHECK(policy < html.indexOf(QStringLiteral("<title>")));
    CHECK(html.contains(QStringLiteral("default-src 'none'")));
    CHECK_FALSE(html.contains(QStringLiteral("<script")));
    CHECK_FALSE(html.contains(QStringLiteral("<img")));
}
