#include "core/report/sheets/sheets_html.h"

#include "tests/core/report/report_fixture.h"
#include "tests/support/result.h"
#include "tests/support/sample_guideline.h"

using namespace kyodo;
using namespace kyodo::test;

TEST_CASE("The sheets in HTML are the golden ones", "[golden]")
{
    const Guideline guideline = sampleGuideline();
    const MemorySheets sheets = twoSheets();
    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    SheetOptions options;
    options.asOf = QDate(2026, 11, 22);
    requireDone(writeSheetsHtml({guideline.city, &sheets}, options, buffer));
    checkGolden(QStringLiteral("sheets.html"), buffer.data());
    CHECK_FALSE(buffer.data().contains(QStringLiteral("内部の備考").toUtf8()));
}
