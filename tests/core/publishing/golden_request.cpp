#include "tests/core/publishing/golden_request.h"

#include "tests/support/result.h"

namespace kyodo::test {

ReportRequest goldenRequest(const RichLedger& rich, ReportKind kind, Edition edition)
{
    ReportRequest request = usualRequest(kind, edition);
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

std::vector<Edition> editionsOf(ReportKind kind)
{
    return hasPublicEdition(kind) ? std::vector{Edition::Internal, Edition::Public}
                                  : std::vector{Edition::Internal};
}

QString goldenStem(const ReportRequest& request)
{
    const QString kind = reportKindCode(request.kind);
    return request.edition == Edition::Public ? kind + QStringLiteral("-public") : kind;
}

} // namespace kyodo::test
