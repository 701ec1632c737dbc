#include "core/report/content/survey/survey_report.h"
#include "core/report/layout/report_document.h"
#include "core/report/pdf/pdf_file.h"
#include "core/report/pdf/pdf_text.h"
#include "tests/core/report/report_fixture.h"
#include "tests/support/result.h"
#include "tests/support/temporary_folder.h"

#include <QFontDatabase>

// The survey table as it is printed, from the records to the text of the file.

using namespace kyodo;
using namespace kyodo::test;

namespace {

SurveySubject subjectOf(std::shared_ptr<const RecordSource> records)
{
    const auto guideline = std::make_shared<const Guideline>(sampleGuideline());
    return {{.cityName = guideline->city, .asOf = QDate(2026, 11, 22)},
            valueOf(FiscalYearSpan::parse(QStringLiteral("平成23・24年度"))),
            guideline,
            std::move(records)};
}

ReportDocument laidOut(std::vector<ProjectRecord> records, const SurveyOptions& options = {})
{
    return valueOf(ReportDocument::layOut(valueOf(
        surveyReport(subjectOf(std::make_shared<MemoryRecords>(std::move(records))), options))));
}

/// The words of `text`, without the spaces and line breaks that stand between them in a file.
QString withoutSpaces(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

} // namespace

TEST_CASE("The PDF holds the published cases exactly as they were entered, in every report font")
{
    const std::vector<ProjectRecord> records = sunagawaRecords();
    REQUIRE(records.size() == 46);
    for (const QString& family : {QStringLiteral("BIZ UDGothic"), QStringLiteral("IPAexGothic"),
                                  QStringLiteral("Noto Sans CJK JP")}) {
        CAPTURE(family);
        REQUIRE(QFontDatabase::hasFamily(family));
        const auto document = valueOf(ReportDocument::layOut(
            valueOf(surveyReport(subjectOf(std::make_shared<MemoryRecords>(records)), {})),
            valueOf(ReportFonts::load({family}))));
        const QString text = pdfText(document);
        for (const ProjectRecord& record : records) {
            CHECK(text.contains(record.name.text() + u'\n'));
        }
        for (const Form& form : sampleGuideline().forms) {
            CHECK(text.contains(form.name));
        }
        CHECK(text.contains(QStringLiteral("令和8年11月22日")));
        CHECK(withoutSpaces(text).contains(QStringLiteral("1/%1").arg(document.pageCount())));
        CHECK(std::none_of(text.begin(), text.end(),
                           [](QChar c) { return c.unicode() >= 0x2E80 && c.unicode() <= 0x2FDF; }));
    }
}

TEST_CASE("The PDF holds every cell's text, wrapped ones too")
{
    const std::vector<ProjectRecord> records = filledRecords(30);
    const QString text = withoutSpaces(pdfText(laidOut(records)));
    CHECK(text.count(withoutSpaces(records[0].summary)) == 30);
    CHECK(text.count(QStringLiteral("町内会連合会")) == 30);
    CHECK(text.contains(withoutSpaces(records[29].name.text())));
}

TEST_CASE("A survey of 10,000 projects is read a block at a time, and every row is there")
{
    const auto records = std::make_shared<MemoryRecords>(filledRecords(10'000));
    const auto document =
        valueOf(ReportDocument::layOut(valueOf(surveyReport(subjectOf(records), {}))));
    CHECK(records->largestBlock <= 512);
    CHECK(document.pageCount() > 300);
    const TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("a.pdf"));
    requireDone(writePdf(document, path));
    const QString text = valueOf(kyodo::pdfText(path));
    CHECK(withoutSpaces(text).count(withoutSpaces(records->rows[0].summary)) == 10'000);
}

TEST_CASE("A name of 1,000 characters and a project of ten forms are lost nowhere")
{
    QString name;
    while (name.size() < 1000) {
        name += QStringLiteral("協働のまちづくり%1").arg(name.size());
    }
    std::vector<ProjectRecord> records = filledRecords(3);
    records[1].name = valueOf(Name::parse(name));
    for (const Form& form : sampleGuideline().forms) {
        records[2].forms.push_back({form.code, form.name});
    }
    const TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("a.pdf"));
    requireDone(writePdf(laidOut(records), path));
    const QString text = withoutSpaces(valueOf(kyodo::pdfText(path)));
    CHECK(text.contains(name.left(200)));
    CHECK(text.contains(name.right(100)));
    CHECK(text.contains(withoutSpaces(records[2].name.text())));
}

TEST_CASE("Bookmarks lead to each form, and the table is told to those who listen")
{
    const ReportDocument document = laidOut(filledRecords(40));
    const std::vector<Bookmark> bookmarks = document.bookmarks();
    REQUIRE(bookmarks.size() >= 10);
    for (std::size_t i = 0; i < 10; ++i) {
        CHECK(bookmarks[i].title == sampleGuideline().forms[i].name);
    }
    const TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("a.pdf"));
    requireDone(writePdf(document, path));
    const QString structure =
        outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-struct"), path});
    CHECK(structure.contains(QStringLiteral("H1 (block)")));
    CHECK(structure.count(QStringLiteral("  Table")) >= 1);
    CHECK(structure.count(QStringLiteral("TR")) > 40);
    CHECK(structure.count(QStringLiteral("TD")) > 200);
}

TEST_CASE("Survey tables fit every paper and grouping")
{
    for (const auto grouping : {SurveyGrouping::Form, SurveyGrouping::Area,
                                SurveyGrouping::Department, SurveyGrouping::Field}) {
        SurveySubject subject = subjectOf(std::make_shared<MemoryRecords>(filledRecords(25)));
        for (const Paper paper : {Paper::A4, Paper::A3, Paper::B4}) {
            for (const auto direction : {QPageLayout::Portrait, QPageLayout::Landscape}) {
                subject.frame.format.paper = paper;
                subject.frame.format.orientation = direction;
                const auto document = valueOf(
                    ReportDocument::layOut(valueOf(surveyReport(subject, {.groupBy = grouping}))));
                const QString text = withoutSpaces(pdfText(document));
                CHECK(text.count(QStringLiteral("町内会連合会")) == 25);
            }
        }
    }
}
