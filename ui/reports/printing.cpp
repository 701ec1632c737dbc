#include "ui/reports/printing.h"

#include <QCoreApplication>
#include <QPageRanges>
#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace kyodo::ui {
namespace {

struct Printing
{
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

tl::unexpected<Error> notPrinted(const QPrinter& printer)
{
    return failure(ErrorCode::FileWrite,
                   Printing::tr("The printer “%1” does not take the report. See whether it is on "
                                "and connected, or save the report as PDF.")
                       .arg(printer.printerName()));
}

/// Lays the document's paper into the middle of the printer's; never enlarged.
void fitToPaper(QPainter& painter, const QPageLayout& layout, const QPrinter& printer)
{
    const QRectF paper = printer.paperRect(QPrinter::DevicePixel);
    const QSizeF size = layout.fullRectPoints().size();
    const qreal actual = printer.resolution() / 72.0;
    const qreal scale =
        std::min({actual, paper.width() / size.width(), paper.height() / size.height()});
    painter.translate((paper.width() - size.width() * scale) / 2,
                      (paper.height() - size.height() * scale) / 2);
    painter.scale(scale, scale);
}

bool isChosen(const QPrinter& printer, int page, int currentPage)
{
    switch (printer.printRange()) {
    case QPrinter::CurrentPage:
        return page == currentPage;
    case QPrinter::PageRange:
        return printer.pageRanges().isEmpty() || printer.pageRanges().contains(page + 1);
    case QPrinter::AllPages:
    case QPrinter::Selection:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace

void setUpPrinter(QPrinter& printer, const PagedDocument& document)
{
    printer.setDocName(document.title());
    printer.setCreator(QStringLiteral("協働台帳"));
    printer.setFullPage(true); // the margins are the report's own
    printer.setPageLayout(document.pageLayout());
}

std::vector<int> pagesToPrint(const QPrinter& printer, int pageCount, int currentPage)
{
    std::vector<int> pages;
    for (int page = 0; page < pageCount; ++page) {
        if (isChosen(printer, page, currentPage)) {
            pages.push_back(page);
        }
    }
    if (printer.pageOrder() == QPrinter::LastPageFirst) {
        std::reverse(pages.begin(), pages.end());
    }
    return pages;
}

Status printDocument(const PagedDocument& document, QPrinter& printer,
                     const std::vector<int>& pages)
{
    QPainter painter;
    if (!painter.begin(&printer)) {
        return notPrinted(printer);
    }
    fitToPaper(painter, document.pageLayout(), printer);
    bool isFirst = true;
    for (const int page : pages) {
        if (!isFirst && !printer.newPage()) {
            return notPrinted(printer);
        }
        isFirst = false;
        if (const Status painted = document.paintPage(painter, page); !painted) {
            printer.abort();
            return painted;
        }
    }
    return {};
}

} // namespace kyodo::ui
