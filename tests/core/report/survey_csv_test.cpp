#include "core/report/survey_csv.h"

#include "tests/core/report/report_fixture.h"
#include "tests/support/result.h"
#include "tests/support/sample_guideline.h"

using namespace kyodo;
using namespace kyodo::test;

namespace {

QByteArray csvOf(const std::vector<ProjectRecord>& rows)
{
    const Guideline guideline = sampleGuideline();
    const MemoryRecords records(rows);
    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    requireDone(writeSurveyCsv(surveyOf(records, guideline), surveyOptions(), buffer));
    return buffer.data();
}

} // namespace

TEST_CASE("The survey table in CSV is the golden one", "[golden]")
{
    std::vector<ProjectRecord> rows = filledRecords(2);
    rows[0].name = valueOf(Name::parse(QStringLiteral("=祭り, \"夏\"")));
    rows[0].forms.push_back(formChoice(QStringLiteral("委託")));
    rows[0].partners.push_back({QStringLiteral("商工会議所"), {}, {}, {}});
    rows.push_back(named(QStringLiteral("新年交礼会"), 3));
    checkGolden(QStringLiteral("survey.csv"), csvOf(rows));
}

TEST_CASE("CSV begins with the mark that Excel needs, and has a row a project")
{
    const QByteArray csv = csvOf(sunagawaRecords());
    CHECK(csv.startsWith("\xEF\xBB\xBF"));
    CHECK(csv.count("\r\n") == 47);
    CHECK(csv.count("2011-2012\r\n") == 46);
}
