#include "core/publishing/made_report.h"

#include "core/publishing/report_making.h"
#include "tests/core/publishing/rich_ledger.h"
#include "tests/support/result.h"

using namespace kyodo;
using namespace kyodo::test;

TEST_CASE("A format is known by its ending, in either case")
{
    for (const ReportFormat format :
         {ReportFormat::Pdf, ReportFormat::Html, ReportFormat::Xlsx, ReportFormat::Csv}) {
        CHECK(reportFormatFromEnding(reportFormatEnding(format).toUpper()) == format);
    }
    CHECK_FALSE(reportFormatFromEnding(QStringLiteral("docx")));
}

TEST_CASE("Pages are laid out once, and as often as they are asked for the same")
{
    const RichLedger rich;
    int steps = 0;
    const auto report = valueOf(makeReport(rich.ledger(), {}, [&](qsizetype, qsizetype) -> Status {
        ++steps;
        return {};
    }));
    const PagedDocument* pages = valueOf(report->document());
    const int afterFirst = steps;
    CHECK(valueOf(report->document()) == pages);
    CHECK(steps == afterFirst);
    CHECK(pages->title() == report->title());
}

TEST_CASE("A file that is there is replaced whole; one that cannot be written says where")
{
    const RichLedger rich;
    const auto report = valueOf(makeReport(rich.ledger(), {}));
    const QString path = rich.path(QStringLiteral("a.csv"));
    requireDone(report->write(path, {.format = ReportFormat::Csv}));
    const QByteArray first = bytesOf(path);
    requireDone(report->write(path, {.format = ReportFormat::Csv}));
    CHECK(bytesOf(path) == first);
    const QString missing = rich.path(QStringLiteral("無い/a.pdf"));
    const Status refused = report->write(missing, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::FileWrite);
    CHECK(refused.error().message.contains(QDir::toNativeSeparators(missing)));
}
