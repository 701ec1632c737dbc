#include "ui/reports/report_files.h"

#include "tests/support/catch.h"

using namespace kyodo;
using namespace kyodo::ui;

TEST_CASE("Dialogs name a format as offices do")
{
    CHECK(formatFilter(ReportFormat::Xlsx) == QStringLiteral("Excel file (*.xlsx)"));
    CHECK(formatFilter(ReportFormat::Pdf) == QStringLiteral("PDF file (*.pdf)"));
}
