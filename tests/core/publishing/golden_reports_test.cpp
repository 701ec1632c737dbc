#include "core/publishing/report_making.h"
#include "tests/core/publishing/rich_ledger.h"
#include "tests/support/golden.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/result.h"

using namespace kyodo;
using namespace kyodo::test;

namespace {

ReportRequest requestOf(const RichLedger& rich, ReportKind kind, Edition edition)
{
    ReportRequest request;
    request.kind = kind;
    request.edition = edition;
    request.frame.asOf = QDate(2026, 11, 22);
    request.frame.office = QStringLiteral("協働推進課");
    request.sheets.hasChecklist = true;
    request.sheets.hasEvaluation = true;
    if (kind == ReportKind::Sheets) { // one says it all
        const SurveyRoundId latest = valueOf(rich.ledger().rounds().all()).front().id;
        request.projects = {valueOf(rich.ledger().lists().projectIds(latest)).front()};
    }
    return request;
}

QString goldenName(ReportKind kind, Edition edition, ReportFormat format)
{
    return QStringLiteral("reports/%1%2.%3")
        .arg(reportKindCode(kind),
             edition == Edition::Public ? QStringLiteral("-public") : QString(),
             reportFormatEnding(format));
}

void checkGoldenFiles(const RichLedger& rich, ReportKind kind, Edition edition)
{
    const auto report = valueOf(makeReport(rich.ledger(), requestOf(rich, kind, edition)));
    for (const ReportFormat format : {ReportFormat::Html, ReportFormat::Csv}) {
        const QString path = rich.path(QStringLiteral("帳票.") + reportFormatEnding(format));
        requireDone(report->write(path, {.format = format}));
        checkGolden(goldenName(kind, edition, format), bytesOf(path));
    }
}

} // namespace

TEST_CASE("Each report of a ledger with everything in it is the golden one", "[golden]")
{
    const RichLedger rich;
    for (const ReportKind kind : reportKinds()) {
        checkGoldenFiles(rich, kind, Edition::Internal);
        if (hasPublicEdition(kind)) {
            checkGoldenFiles(rich, kind, Edition::Public);
        }
    }
}
