#include "core/report/sheets/sheets_csv.h"

#include "tests/core/report/report_fixture.h"
#include "tests/support/result.h"
#include "tests/support/sample_guideline.h"

using namespace kyodo;
using namespace kyodo::test;

TEST_CASE("The sheets in CSV are the golden ones", "[golden]")
{
    const Guideline guideline = sampleGuideline();
    const MemorySheets sheets = twoSheets();
    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    requireDone(writeSheetsCsv({guideline.city, &sheets}, buffer));
    checkGolden(QStringLiteral("sheets.csv"), buffer.data());
    CHECK(buffer.data().count("\r\n") == 4);
    CHECK_FALSE(buffer.data().contains(QStringLiteral("内部の備考").toUtf8()));
}
