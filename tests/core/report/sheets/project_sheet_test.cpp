#include "core/report/sheets/project_sheet.h"

#include "tests/core/report/report_fixture.h"
#include "tests/core/report/sheets/sheets_fixture.h"
#include "tests/support/result.h"
#include "tests/support/sample_guideline.h"

using namespace kyodo;
using namespace kyodo::test;

namespace {

SheetOptions options()
{
    SheetOptions options;
    options.asOf = QDate(2026, 11, 22);
    return options;
}

ProjectSheets laidOut(const MemorySheets& sheets, const Guideline& guideline)
{
    return valueOf(ProjectSheets::layOut({guideline.city, &sheets}, options()));
}

} // namespace

TEST_CASE("A sheet shows all of the latest round, and the earlier ones")
{
    const Guideline guideline = sampleGuideline();
    const MemorySheets sheets = twoSheets();
    const QString text = pdfText(laidOut(sheets, guideline));
    for (const QString& shown :
         {QStringLiteral("市民マラソン大会"), QStringLiteral("小学生の部もある。"),
          QStringLiteral("社会教育課"), QStringLiteral("共催"), QStringLiteral("後援"),
          QStringLiteral("企画から市民と市が一緒に行うため。"), QStringLiteral("体育協会"),
          QStringLiteral("審判"), QStringLiteral("A & B <商店>"),
          QStringLiteral("令和6年4月1日～令和7年3月31日"), QStringLiteral("1,250,000 yen"),
          QStringLiteral("参加者が増えた。"), QStringLiteral("令和5年度"),
          QStringLiteral("D 市主体で市民協力"), QStringLiteral("新年交礼会")}) {
        INFO(shown.toStdString());
        CHECK(text.contains(shown));
    }
}

TEST_CASE("The office's own notes are on no sheet")
{
    const Guideline guideline = sampleGuideline();
    const MemorySheets sheets = twoSheets();
    CHECK_FALSE(pdfText(laidOut(sheets, guideline)).contains(QStringLiteral("内部の備考")));
}

TEST_CASE("A project of one day has its day once, one without an end is open")
{
    const Guideline guideline = sampleGuideline();
    MemorySheets sheets = twoSheets();
    ProjectRecord& record = sheets.sheets[0].years[0].record;
    record.startsOn = QDate(2024, 10, 9);
    record.endsOn = record.startsOn;
    const QString oneDay = pdfText(laidOut(sheets, guideline));
    CHECK(oneDay.contains(QStringLiteral("令和6年10月9日")));
    CHECK_FALSE(oneDay.contains(u'～'));
    record.endsOn.reset();
    CHECK(pdfText(laidOut(sheets, guideline)).contains(QStringLiteral("令和6年10月9日～")));
    record.periodNote = QStringLiteral("終期未定");
    CHECK(pdfText(laidOut(sheets, guideline))
              .contains(QStringLiteral("令和6年10月9日～ (終期未定)")));
}

TEST_CASE("Every project begins a page, and pages are counted by sheet")
{
    const Guideline guideline = sampleGuideline();
    MemorySheets sheets = twoSheets();
    CHECK(laidOut(sheets, guideline).pageCount() == 2);
    sheets.sheets[0].years[0].record.outcome =
        QStringLiteral("参加者が前の年より増え、会場の準備も市民が担った。").repeated(150);
    const ProjectSheets long_ = laidOut(sheets, guideline);
    CHECK(long_.pageCount() > 3);
    const QString text = pdfText(long_);
    CHECK(text.contains(QStringLiteral("2 / %1").arg(long_.pageCount() - 1)));
    CHECK(text.count(QStringLiteral("1 / 1")) == 1);
}

TEST_CASE("Sheets can do without areas, forms and even projects")
{
    Guideline guideline = sampleGuideline();
    guideline.areas.clear();
    guideline.forms.clear();
    MemorySheets sheets = twoSheets();
    sheets.guideline = guideline;
    CHECK(laidOut(sheets, guideline).pageCount() == 2);
    CHECK_FALSE(pdfText(laidOut(sheets, guideline)).contains(QStringLiteral("市民主体")));
    const MemorySheets none;
    CHECK(laidOut(none, guideline).pageCount() == 1);
    CHECK_FALSE(pdfText(laidOut(none, guideline)).isEmpty());
}

TEST_CASE("No word of a mark is torn")
{
    MemorySheets sheets = reviewedSheets();
    const QString usual = sheetText(sheets, reviewOptions());
    CHECK(usual.contains(QStringLiteral("Difference")));
    CHECK_FALSE(usual.contains(QStringLiteral("applicable")));
    sheets.sheets[0].years[0].checklist->answers[0].mark = CheckMark::NotApplicable;
    CHECK(sheetText(sheets, reviewOptions()).contains(QStringLiteral("applicable")));
}

TEST_CASE("An area in own words is printed beside the figure")
{
    const Guideline guideline = sampleGuideline();
    MemorySheets sheets = twoSheets();
    sheets.sheets[0].years[0].record.area = AreaChoice{std::nullopt, QStringLiteral("市民寄り")};
    CHECK(pdfText(laidOut(sheets, guideline)).contains(QStringLiteral("市民寄り")));
}

TEST_CASE("Where no area is chosen a form shows all of them to choose from, another sheet says so")
{
    MemorySheets sheets = twoSheets();
    sheets.sheets.pop_back();
    sheets.sheets[0].years[0].record.area.reset();
    SheetOptions asked = options();
    asked.hasHistory = false;
    const QString form = sheetText(sheets, asked);
    CHECK(form.contains(QStringLiteral("市民主体")));
    CHECK_FALSE(form.contains(QStringLiteral("Unclassified")));
    asked.blanks = SheetOptions::Blanks::Empty;
    const QString told = sheetText(sheets, asked);
    CHECK(told.contains(QStringLiteral("Unclassified")));
    CHECK_FALSE(told.contains(QStringLiteral("市民主体")));
    CHECK(QString::fromUtf8(sheetHtml(sheets, asked)).contains(QStringLiteral("Unclassified")));
}

TEST_CASE("Where no form is chosen a form leaves room to write, another sheet says so")
{
    MemorySheets sheets = twoSheets();
    sheets.sheets.pop_back();
    sheets.sheets[0].years[0].record.forms.clear();
    SheetOptions asked = options();
    asked.hasHistory = false;
    CHECK_FALSE(sheetText(sheets, asked).contains(QStringLiteral("Unclassified")));
    asked.blanks = SheetOptions::Blanks::Empty;
    CHECK(sheetText(sheets, asked).contains(QStringLiteral("Unclassified")));
    CHECK(QString::fromUtf8(sheetHtml(sheets, asked)).contains(QStringLiteral("Unclassified")));
}

TEST_CASE("Signatures stand with the end of what is signed, all of a few on one page")
{
    MemorySheets sheets = twoSheets();
    sheets.sheets.pop_back();
    ProjectRecord& record = sheets.sheets[0].years[0].record;
    SheetOptions asked = options();
    asked.hasHistory = false;
    asked.hasSignatures = true;
    for (int lines = 8; lines < 40; ++lines) {
        CAPTURE(lines);
        record.outcome = QStringLiteral("成果のことば\n").repeated(lines).trimmed();
        const QStringList pages = sheetText(sheets, asked).split(u'\f', Qt::SkipEmptyParts);
        CHECK(pages.back().contains(QStringLiteral("成果のことば")));
        CHECK(pages.back().contains(QStringLiteral("Signatures")));
    }
}
