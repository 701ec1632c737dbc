#include "core/publishing/report_request.h"

#include "core/domain/enum_codes.h"

#include <QCoreApplication>

namespace kyodo {
namespace {

struct Publishing
{
    Q_DECLARE_TR_FUNCTIONS(Publishing)
};

constexpr EnumCodes Kinds({std::pair{ReportKind::Survey, "survey"},
                           {ReportKind::Rounds, "rounds"},
                           {ReportKind::Examples, "examples"},
                           {ReportKind::CrossTable, "crosstab"},
                           {ReportKind::AreaFigure, "areas"},
                           {ReportKind::Charts, "charts"},
                           {ReportKind::Roster, "roster"},
                           {ReportKind::Checklists, "checklists"},
                           {ReportKind::Evaluation, "evaluation"},
                           {ReportKind::Gaps, "gaps"},
                           {ReportKind::Measures, "measures"},
                           {ReportKind::Sheets, "sheets"}});

} // namespace

std::span<const ReportKind> reportKinds()
{
    return Kinds.values();
}

QString reportKindCode(ReportKind kind)
{
    return Kinds.code(kind);
}

std::optional<ReportKind> reportKindFromCode(const QString& code)
{
    return Kinds.fromCode(code);
}

QString reportKindLabel(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Survey:
        return Publishing::tr("Survey table");
    case ReportKind::Rounds:
        return Publishing::tr("Comparison");
    case ReportKind::Examples:
        return Publishing::tr("Main examples");
    case ReportKind::CrossTable:
        return Publishing::tr("Cross table");
    case ReportKind::AreaFigure:
        return Publishing::tr("Area figure");
    case ReportKind::Charts:
        return Publishing::tr("Charts");
    case ReportKind::Roster:
        return Publishing::tr("Organisations");
    case ReportKind::Checklists:
        return Publishing::tr("Principle checks");
    case ReportKind::Evaluation:
        return Publishing::tr("Evaluation");
    case ReportKind::Gaps:
        return Publishing::tr("Evaluation gaps");
    case ReportKind::Measures:
        return Publishing::tr("Measures");
    case ReportKind::Sheets:
        return Publishing::tr("Project sheets");
    }
    Q_UNREACHABLE();
}

bool hasPublicEdition(ReportKind kind)
{
    return kind != ReportKind::Gaps;
}

ReportRequest usualRequest(ReportKind kind, Edition edition)
{
    ReportRequest request{.kind = kind, .edition = edition};
    if (kind == ReportKind::Charts) {
        // a chart and its figures fit below each other on an upright page
        request.frame.format.orientation = QPageLayout::Portrait;
    }
    return request;
}

} // namespace kyodo
