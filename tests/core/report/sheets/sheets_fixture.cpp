#include "tests/core/report/sheets/sheets_fixture.h"

#include "core/report/output/csv_file.h"
#include "core/report/sheets/sheets_data_report.h"
#include "core/report/sheets/sheets_html.h"
#include "tests/support/result.h"

namespace kyodo::test {
namespace {

SheetSubject subjectOf(const MemorySheets& sheets)
{
    return {sheets.guideline.city, &sheets};
}

PrincipleChecklist checklist(const Guideline& guideline)
{
    const std::vector<CheckQuestion> questions = checkQuestions(guideline);
    PrincipleChecklist checklist{.id = *ChecklistId::fromValue(1),
                                 .record = *RecordId::fromValue(9)};
    checklist.answers = {
        {questions[0], CheckPhase::Before, CheckSide::City, CheckMark::Good, {}},
        {questions[0], CheckPhase::Before, CheckSide::Partner, CheckMark::Bad,
         QStringLiteral("秘・話し合いが足りない")},
        {questions[1], CheckPhase::After, CheckSide::City, CheckMark::Partly, {}},
    };
    return checklist;
}

Evaluation evaluation(const Guideline& guideline)
{
    const std::vector<EvaluationItemChoice> items = evaluationItems(guideline);
    const std::vector<ScaleStep> scale = evaluationScale(guideline);
    const auto step = [&](std::size_t place) {
        return ScaleStepChoice{scale[place].code, scale[place].name};
    };
    Evaluation evaluation{.id = *EvaluationId::fromValue(1), .record = *RecordId::fromValue(9)};
    evaluation.scores = {
        {items[0], Viewpoint::CitySelf, step(0), {}},
        {items[0], Viewpoint::PartnerSelf, step(3), QStringLiteral("秘・負担が偏った")},
    };
    evaluation.improvement = QStringLiteral("秘・早めに打ち合わせる");
    evaluation.publicText = QStringLiteral("参加の輪が広がりました。");
    evaluation.internalNote = QStringLiteral("秘・担当替えを検討");
    return evaluation;
}

/// 体育協会 and a person.
std::vector<Partner> partners()
{
    const auto kind = [](const QString& code, const QString& words) {
        return ActorKindChoice{ActorKindCode::parse(code), words};
    };
    return {{QStringLiteral("体育協会"),
             {},
             kind(QStringLiteral("npo"), QStringLiteral("ＮＰＯ法人")),
             QStringLiteral("秘・審判")},
            {QStringLiteral("秘・山田花子"),
             {},
             kind(QStringLiteral("citizen"), QStringLiteral("市民(個人)")),
             QStringLiteral("秘・司会")}};
}

} // namespace

Guideline reviewingGuideline()
{
    Guideline guideline = sampleGuideline();
    guideline.principles = {
        {.code = *PrincipleCode::parse(QStringLiteral("equality")),
         .name = QStringLiteral("対等な関係"),
         .questions = {QStringLiteral("互いの立場を尊重したか"), QStringLiteral("一緒に決めたか")}},
        {.code = *PrincipleCode::parse(QStringLiteral("openness")),
         .name = QStringLiteral("情報の公開")}};
    guideline.evaluationItems = {
        {.code = QStringLiteral("aim"), .name = QStringLiteral("目的の共有")},
        {.code = QStringLiteral("effect"), .name = QStringLiteral("協働の効果")}};
    return guideline;
}

MemorySheets reviewedSheets()
{
    MemorySheets sheets = twoSheets();
    sheets.guideline = reviewingGuideline();
    sheets.sheets.pop_back();
    ProjectHistory& history = sheets.sheets.front();
    history.project.note = QStringLiteral("秘・事業の備考");
    for (ProjectYear& year : history.years) {
        year.round.note = QStringLiteral("秘・調査の備考");
        year.record.areaReason = QStringLiteral("秘・判断の理由");
        year.record.partners = partners();
        year.record.roles = {{QStringLiteral("秘・広報"), QStringLiteral("秘・市の広報紙"),
                              QStringLiteral("秘・ちらし")}};
    }
    history.years.front().checklist = checklist(sheets.guideline);
    history.years.front().evaluation = evaluation(sheets.guideline);
    return sheets;
}

MemorySheets bareSheets(const Guideline& guideline)
{
    MemorySheets sheets;
    sheets.guideline = guideline;
    sheets.sheets = {{Project{.id = *ProjectId::fromValue(1)},
                      {{round(QStringLiteral("令和6")), named(QStringLiteral("新年交礼会"))}}}};
    return sheets;
}

SheetOptions reviewOptions(Edition edition)
{
    SheetOptions options;
    options.asOf = QDate(2026, 11, 22);
    options.edition = edition;
    options.hasChecklist = true;
    options.hasEvaluation = true;
    return options;
}

QString sheetText(const MemorySheets& sheets, const SheetOptions& options)
{
    return pdfText(valueOf(ProjectSheets::layOut(subjectOf(sheets), options)));
}

int sheetPages(const MemorySheets& sheets, const SheetOptions& options)
{
    return valueOf(ProjectSheets::layOut(subjectOf(sheets), options)).pageCount();
}

QByteArray sheetHtml(const MemorySheets& sheets, const SheetOptions& options)
{
    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    requireDone(writeSheetsHtml(subjectOf(sheets), options, buffer));
    return buffer.data();
}

QByteArray sheetCsv(const MemorySheets& sheets, const SheetOptions& options)
{
    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    requireDone(writeCsv(sheetsDataReport(subjectOf(sheets), options), buffer, CsvEncoding::Utf8));
    return buffer.data();
}

} // namespace kyodo::test
