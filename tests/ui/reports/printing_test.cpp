#include "ui/reports/printing.h"

#include "tests/ui/reports/report_page_fixture.h"

#include <QPrinter>

using namespace kyodo;
using test::ReportPageFixture;

namespace {

std::unique_ptr<QPrinter> printerToFile(const QString& path)
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(path);
    return printer;
}

} // namespace

TEST_CASE("A printer is given the pages that the PDF has")
{
    ReportPageFixture fixture;
    const PagedDocument& document = fixture.pages();
    const QString path = fixture.folder.path(QStringLiteral("printed.pdf"));
    const auto printer = printerToFile(path);
    ui::setUpPrinter(*printer, document);
    test::requireDone(
        ui::printDocument(document, *printer, ui::pagesToPrint(*printer, document.pageCount(), 0)));
    CHECK(test::textOfPdf(path) == fixture.textOfPreview());
}

TEST_CASE("Pages are made smaller for smaller paper")
{
    ReportPageFixture fixture;
    const PagedDocument& document = fixture.pages();
    const QString path = fixture.folder.path(QStringLiteral("printed.pdf"));
    const auto printer = printerToFile(path);
    ui::setUpPrinter(*printer, document);
    printer->setPageSize(QPageSize(QPageSize::A5));
    test::requireDone(ui::printDocument(document, *printer, {0}));
    CHECK(test::textOfPdf(path).contains(QStringLiteral("砂川市")));
}

TEST_CASE("The print dialog's choice of pages is kept")
{
    QPrinter printer;
    CHECK(ui::pagesToPrint(printer, 3, 1) == std::vector{0, 1, 2});
    printer.setPrintRange(QPrinter::CurrentPage);
    CHECK(ui::pagesToPrint(printer, 3, 1) == std::vector{1});
    printer.setPrintRange(QPrinter::PageRange);
    printer.setFromTo(2, 3);
    CHECK(ui::pagesToPrint(printer, 5, 0) == std::vector{1, 2});
    printer.setPageRanges(QPageRanges::fromString(QStringLiteral("1,4-5")));
    CHECK(ui::pagesToPrint(printer, 5, 0) == std::vector{0, 3, 4});
    printer.setPageOrder(QPrinter::LastPageFirst);
    CHECK(ui::pagesToPrint(printer, 5, 0) == std::vector{4, 3, 0});
}

TEST_CASE("A printer that does not work is told of")
{
    ReportPageFixture fixture;
    const auto printer = printerToFile(QStringLiteral("/nowhere/printed.pdf"));
    const Status printed = ui::printDocument(fixture.pages(), *printer, {0});
    REQUIRE_FALSE(printed);
    CHECK(printed.error().code == ErrorCode::FileWrite);
}
