#include "core/report/pdf/pdf_file.h"

#include "core/report/output/report_file.h"
#include "core/report/pdf/pdf_device.h"
#include "core/report/pdf/pdf_text.h"

#include <QPainter>

namespace kyodo {
namespace {

Status paintPages(const PagedDocument& document, PdfDevice& device)
{
    const QSizeF size = document.pageLayout().fullRect(QPageLayout::Point).size();
    QPainter painter(&device);
    for (int page = 0; page < document.pageCount(); ++page) {
        device.beginPage(size);
        KYODO_TRY(document.paintPage(painter, page));
        device.endPage();
    }
    return {};
}

} // namespace

Status writePdf(const PagedDocument& document, const QString& path, const PdfOptions& options)
{
    const auto write = [&](QIODevice& file) -> Status {
        PdfProperties properties;
        properties.title = document.title();
        properties.level = options.level;
        // tags need compressed objects not to outweigh the pages, and PDF/A-1 has none
        properties.isTagged =
            options.level == PdfLevel::Pdf17 && document.pageCount() <= PdfOptions::MostTaggedPages;
        PdfDevice device(file, properties);
        KYODO_TRY(paintPages(document, device));
        return device.finish(document.bookmarks());
    };
    return writeFile(path, write, [&](const QString& made) -> Status {
        KYODO_TRY(checkPdf(made, document.pageCount()));
        return options.check ? options.check(made) : Status();
    });
}

} // namespace kyodo
