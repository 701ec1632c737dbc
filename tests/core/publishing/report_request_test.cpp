#include "core/publishing/report_request.h"

#include "tests/support/catch.h"

#include <set>

using namespace kyodo;

TEST_CASE("Every kind of report has a code and a name of its own")
{
    std::set<QString> codes;
    std::set<QString> labels;
    for (const ReportKind kind : reportKinds()) {
        CHECK(reportKindFromCode(reportKindCode(kind)) == kind);
        codes.insert(reportKindCode(kind));
        labels.insert(reportKindLabel(kind));
    }
    CHECK(codes.size() == 12);
    CHECK(labels.size() == 12);
    CHECK_FALSE(reportKindFromCode(QStringLiteral("unknown")));
}

TEST_CASE("All reports may be published but the gaps of the evaluation")
{
    for (const ReportKind kind : reportKinds()) {
        CHECK(hasPublicEdition(kind) == (kind != ReportKind::Gaps));
    }
}

TEST_CASE("Charts stand upright, so that their figures fit below them; tables lie")
{
    CHECK(usualRequest(ReportKind::Charts).frame.format.orientation == QPageLayout::Portrait);
    CHECK(usualRequest(ReportKind::Survey).frame.format.orientation == QPageLayout::Landscape);
    CHECK(usualRequest(ReportKind::Survey, Edition::Public).edition == Edition::Public);
}
