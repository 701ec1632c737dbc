#include "core/publishing/report_making.h"
#include "tests/core/publishing/golden_request.h"
#include "tests/support/golden.h"
#include "tests/support/result.h"

using namespace kyodo;
using namespace kyodo::test;

namespace {

void checkGoldenFiles(const RichLedger& rich, const ReportRequest& request)
{
    const auto report = valueOf(makeReport(rich.ledger(), request));
    for (const ReportFormat format : {ReportFormat::Html, ReportFormat::Csv}) {
        const QString ending = u'.' + reportFormatEnding(format);
        const QString path = rich.path(QStringLiteral("帳票") + ending);
        requireDone(report->write(path, {.format = format}));
        checkGolden(QStringLiteral("reports/") + goldenStem(request) + ending, bytesOf(path));
    }
}

} // namespace

TEST_CASE("Each report of a ledger with everything in it is the golden one", "[golden]")
{
    const RichLedger rich;
    for (const ReportKind kind : reportKinds()) {
        for (const Edition edition : editionsOf(kind)) {
            checkGoldenFiles(rich, goldenRequest(rich, kind, edition));
        }
    }
}
