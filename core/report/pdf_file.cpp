#include "core/report/pdf_file.h"

#include "core/report/report_file.h"

#include <QPainter>
#include <QPdfWriter>

namespace kyodo {
namespace {

constexpr int UnitsPerPoint = 10;
constexpr int PointsPerInch = 72;

void setUp(QPdfWriter& writer, const PagedDocument& document)
{
    writer.setResolution(PointsPerInch * UnitsPerPoint);
    writer.setPageLayout(document.pageLayout());
    writer.setTitle(document.title());
    writer.setCreator(QStringLiteral("協働台帳"));
}

Status paintPages(const PagedDocument& document, QPdfWriter& writer)
{
    QPainter painter(&writer);
    painter.scale(UnitsPerPoint, UnitsPerPoint);
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0) {
            writer.newPage();
        }
        KYODO_TRY(document.paintPage(painter, page));
    }
    return {};
}

} // namespace

Status writePdf(const PagedDocument& document, const QString& path)
{
    return writeFile(path, [&](QIODevice& file) {
        QPdfWriter writer(&file);
        setUp(writer, document);
        return paintPages(document, writer);
    });
}

} // namespace kyodo
