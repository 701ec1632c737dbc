#include "ui/reports/report_settings.h"

#include "core/domain/enum_codes.h"
#include "ui/reports/option_store.h"

namespace kyodo::ui {
namespace {

using Act = OptionStore::Act;

constexpr EnumCodes Papers({std::pair{Paper::A4, "A4"}, {Paper::A3, "A3"}, {Paper::B4, "B4"}});

constexpr EnumCodes Measures({std::pair{CountMeasure::Projects, "projects"},
                              {CountMeasure::Mentions, "mentions"},
                              {CountMeasure::Cost, "cost"}});

constexpr EnumCodes Shares({std::pair{CrossShares::None, "none"},
                            {CrossShares::OfTotal, "total"},
                            {CrossShares::OfRow, "row"},
                            {CrossShares::OfColumn, "column"}});

constexpr EnumCodes Margins({std::pair{MarginSize::Usual, "usual"},
                             {MarginSize::Narrow, "narrow"},
                             {MarginSize::Wide, "wide"}});

QString paperCode(Paper paper)
{
    return Papers.code(paper);
}

std::optional<Paper> paperFromCode(const QString& code)
{
    return Papers.fromCode(code);
}

QString marginsCode(MarginSize size)
{
    return Margins.code(size);
}

std::optional<MarginSize> marginsFromCode(const QString& code)
{
    return Margins.fromCode(code);
}

QString measureCode(CountMeasure measure)
{
    return Measures.code(measure);
}

std::optional<CountMeasure> measureFromCode(const QString& code)
{
    return Measures.fromCode(code);
}

QString sharesCode(CrossShares shares)
{
    return Shares.code(shares);
}

std::optional<CrossShares> sharesFromCode(const QString& code)
{
    return Shares.fromCode(code);
}

QString key(const char* name)
{
    return QLatin1StringView(name);
}

void keepUnit(OptionStore& store, Yen::Unit& unit)
{
    store.either(key("thousands"), unit, Yen::Unit::Yen, Yen::Unit::Thousand);
}

void keepSurvey(OptionStore& store, SurveyOptions& options)
{
    using EmptyColumns = SurveyOptions::EmptyColumns;
    store.code(key("groupBy"), options.groupBy, surveyGroupingCode, surveyGroupingFromCode);
    store.codes(key("columns"), options.columns, surveyColumnCode, surveyColumnFromCode);
    store.either(key("emptyColumns"), options.emptyColumns, EmptyColumns::LeaveOut,
                 EmptyColumns::Keep);
    store.flag(key("summary"), options.hasSummary);
}

void keepExamples(OptionStore& store, ExampleOptions& options)
{
    using Meanings = ExampleOptions::Meanings;
    store.number(key("mostPerForm"), options.mostPerForm, 0, MostExamples);
    store.either(key("meanings"), options.meanings, Meanings::LeaveOut, Meanings::BelowForms);
}

void keepCross(OptionStore& store, CrossOptions& options)
{
    store.code(key("rows"), options.rows, recordAspectCode, recordAspectFromCode);
    store.code(key("columns"), options.columns, recordAspectCode, recordAspectFromCode);
    store.code(key("measure"), options.measure, measureCode, measureFromCode);
    store.code(key("shares"), options.shares, sharesCode, sharesFromCode);
    keepUnit(store, options.unit);
}

void keepCharts(OptionStore& store, ChartOptions& options)
{
    store.codes(key("charts"), options.subjects, chartSubjectCode, chartSubjectFromCode);
    keepUnit(store, options.unit);
}

void keepRoster(OptionStore& store, RosterOptions& options)
{
    using Grouping = RosterOptions::Grouping;
    store.codes(key("columns"), options.columns, rosterColumnCode, rosterColumnFromCode);
    store.either(key("byKind"), options.groupBy, Grouping::None, Grouping::ActorKind);
}

void keepSheets(OptionStore& store, SheetOptions& options)
{
    using Roles = SheetOptions::Roles;
    using Blanks = SheetOptions::Blanks;
    store.either(key("guidelineRoles"), options.roles, Roles::Own, Roles::WithGuideline);
    store.either(key("ruledBlanks"), options.blanks, Blanks::Empty, Blanks::Ruled);
    store.flag(key("history"), options.hasHistory);
    store.flag(key("checklist"), options.hasChecklist);
    store.flag(key("evaluation"), options.hasEvaluation);
    store.flag(key("signatures"), options.hasSignatures);
    store.texts(key("seals"), options.sealHeads);
    store.text(key("formNumber"), options.formNumber);
}

void keepFrame(OptionStore& store, ReportRequest& request)
{
    store.text(key("title"), request.frame.title);
    store.text(key("foreword"), request.frame.foreword);
    store.flag(key("draft"), request.frame.isDraft);
    PageFormat& format = formatOf(request);
    store.code(key("paper"), format.paper, paperCode, paperFromCode);
    store.code(key("margins"), format.marginSize, marginsCode, marginsFromCode);
    store.either(key("portrait"), format.orientation, QPageLayout::Landscape,
                 QPageLayout::Portrait);
}

/// One for all reports: whoever makes files for the public must not get one for the office by
/// going on to the next report.
void keepEdition(Act act, ReportRequest& request)
{
    if (hasPublicEdition(request.kind)) {
        OptionStore store(QStringLiteral("reports"), act);
        store.code(key("edition"), request.edition, editionCode, editionFromCode);
    }
}

/// What a report of this kind has beside the others.
void keepOwn(OptionStore& store, ReportRequest& request)
{
    switch (request.kind) {
    case ReportKind::Survey:
        return keepSurvey(store, request.survey);
    case ReportKind::Examples:
        return keepExamples(store, request.examples);
    case ReportKind::CrossTable:
        return keepCross(store, request.cross);
    case ReportKind::Charts:
        return keepCharts(store, request.charts);
    case ReportKind::Roster:
        return keepRoster(store, request.roster);
    case ReportKind::Gaps:
        return store.number(key("leastGap"), request.leastGap, 1, MostGap);
    case ReportKind::Sheets:
        return keepSheets(store, request.sheets);
    case ReportKind::Rounds:
    case ReportKind::AreaFigure:
    case ReportKind::Checklists:
    case ReportKind::Evaluation:
    case ReportKind::Measures:
        break; // the common ones are all they have
    }
}

void keep(Act act, ReportRequest& request)
{
    OptionStore store(QStringLiteral("reports/") + reportKindCode(request.kind), act);
    keepEdition(act, request);
    keepFrame(store, request);
    keepOwn(store, request);
    OptionStore common(QStringLiteral("reports"), act);
    common.text(key("office"), request.frame.office);
}

void keep(Act act, ReportOutput& output)
{
    OptionStore store(QStringLiteral("reports"), act);
    store.either(key("pdfA"), output.pdfLevel, PdfLevel::Pdf17, PdfLevel::PdfA1b);
    store.either(key("cp932"), output.encoding, CsvEncoding::Utf8, CsvEncoding::Cp932);
}

void keep(Act act, ReportKind& kind)
{
    OptionStore store(QStringLiteral("reports"), act);
    store.code(key("report"), kind, reportKindCode, reportKindFromCode);
}

} // namespace

ReportRequest rememberedRequest(ReportKind kind)
{
    ReportRequest request = usualRequest(kind);
    keep(Act::Recall, request);
    return request;
}

void remember(const ReportRequest& request)
{
    ReportRequest kept = request;
    keep(Act::Remember, kept);
}

ReportOutput rememberedOutput()
{
    ReportOutput output;
    keep(Act::Recall, output);
    return output;
}

void remember(const ReportOutput& output)
{
    ReportOutput kept = output;
    keep(Act::Remember, kept);
}

ReportKind rememberedKind()
{
    ReportKind kind = ReportKind::Survey;
    keep(Act::Recall, kind);
    return kind;
}

void remember(ReportKind kind)
{
    keep(Act::Remember, kind);
}

PageFormat& formatOf(ReportRequest& request)
{
    return request.kind == ReportKind::Sheets ? request.sheets.format : request.frame.format;
}

const PageFormat& formatOf(const ReportRequest& request)
{
    return request.kind == ReportKind::Sheets ? request.sheets.format : request.frame.format;
}

} // namespace kyodo::ui
