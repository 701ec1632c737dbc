#include "core/report/pdf/pdf_text.h"

#include "core/report/layout/report_document.h"
#include "core/report/pdf/pdf_file.h"
#include "tests/core/report/output/sample_report.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"
#include "tests/support/temporary_folder.h"

using namespace kyodo;
using namespace kyodo::test;

TEST_CASE("What is read back from a PDF is everything that it says")
{
    const TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("a.pdf"));
    Report report = sampleReport();
    report.title = QStringLiteral("題名の語");
    report.foreword = QStringLiteral("まえがきの語");
    report.office = QStringLiteral("課の語");
    requireDone(writePdf(valueOf(ReportDocument::layOut(report)), path));
    const QString text = valueOf(pdfText(path));
    for (const QString& word : {report.title, report.foreword, report.office}) {
        CAPTURE(word);
        CHECK(text.contains(word));
    }
    CHECK_FALSE(text.contains(QChar(QChar::ReplacementCharacter)));
    CHECK_FALSE(text.contains(QStringLiteral("どこにもない語")));
}

TEST_CASE("A file that is no PDF, or lacks a page, is told apart from a whole one")
{
    const TemporaryFolder folder;
    const QString broken = folder.write(QStringLiteral("b.pdf"), "%PDF-1.7\nno more");
    CHECK(checkPdf(broken, 1).error().code == ErrorCode::FileWrite);
    CHECK(pdfText(broken).error().code == ErrorCode::FileRead);
    CHECK(pdfText(folder.path(QStringLiteral("none.pdf"))).error().code == ErrorCode::FileRead);

    const QString path = folder.path(QStringLiteral("a.pdf"));
    const auto document = valueOf(ReportDocument::layOut(reportOf({QStringLiteral("一")})));
    requireDone(writePdf(document, path));
    requireDone(checkPdf(path, document.pageCount()));
    CHECK_FALSE(checkPdf(path, document.pageCount() + 1));
}

TEST_CASE("A check that fails keeps the file from its name")
{
    const TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("a.pdf"));
    const auto document = valueOf(ReportDocument::layOut(reportOf({QStringLiteral("一")})));
    const Status refused =
        writePdf(document, path, {.check = [](const QString&) -> Status {
                     return failure(ErrorCode::FileWrite, QStringLiteral("not public"));
                 }});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message == QStringLiteral("not public"));
    CHECK_FALSE(QFile::exists(path));
}
