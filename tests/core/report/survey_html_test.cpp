#include "core/report/survey_html.h"

#include "tests/core/report/report_fixture.h"
#include "tests/support/result.h"
#include "tests/support/sample_guideline.h"

#include <QXmlStreamReader>

using namespace kyodo;
using namespace kyodo::test;

namespace {

QByteArray htmlOf(const std::vector<ProjectRecord>& rows,
                  const SurveyTableOptions& options = surveyOptions())
{
    const Guideline guideline = sampleGuideline();
    const MemoryRecords records(rows);
    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    requireDone(writeSurveyHtml(surveyOf(records, guideline), options, buffer));
    return buffer.data();
}

std::vector<ProjectRecord> fewRecords()
{
    std::vector<ProjectRecord> rows = filledRecords(3);
    rows[0].name = valueOf(Name::parse(QStringLiteral("<b>A & \"B\"</b>")));
    rows[1].forms.push_back(formChoice(QStringLiteral("委託")));
    rows[2].area.reset();
    rows[2].summary = QStringLiteral("一行目\n二行目");
    return rows;
}

/// HTML whose only unclosed tags are these, is XML otherwise: every other tag must be closed.
QByteArray asXml(QByteArray html)
{
    html.replace("<!DOCTYPE html>", "").replace("<br>", "<br/>");
    html.replace("<meta charset=\"utf-8\">", "");
    html.replace("<meta name=\"viewport\" content=\"width=device-width\">", "");
    return html;
}

} // namespace

TEST_CASE("The survey table in HTML is the golden one", "[golden]")
{
    checkGolden(QStringLiteral("survey.html"), htmlOf(fewRecords()));
}

TEST_CASE("Every tag of the HTML is closed, whatever the records say")
{
    for (const auto& rows : {fewRecords(), filledRecords(0), sunagawaRecords()}) {
        QXmlStreamReader reader(asXml(htmlOf(rows)));
        while (!reader.atEnd()) {
            reader.readNext();
        }
        INFO(reader.errorString().toStdString());
        CHECK_FALSE(reader.hasError());
    }
}

TEST_CASE("Text of records is never markup")
{
    const QByteArray html = htmlOf(fewRecords());
    CHECK(html.contains("&lt;b&gt;A &amp; &quot;B&quot;&lt;/b&gt;"));
    CHECK_FALSE(html.contains("<b>A"));
    CHECK(html.contains(QStringLiteral("一行目<br>二行目").toUtf8()));
}

TEST_CASE("A survey without projects says so in HTML too")
{
    CHECK_FALSE(htmlOf({}).contains("<table>"));
}
