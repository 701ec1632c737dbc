#include "core/publishing/made_report.h"

#include "core/domain/enum_codes.h"
#include "core/report/output/xlsx_file.h"
#include "core/report/pdf/pdf_file.h"
#include "core/storage/ledger_guard.h"

namespace kyodo {
namespace {

constexpr EnumCodes Formats({std::pair{ReportFormat::Pdf, "pdf"},
                             {ReportFormat::Html, "html"},
                             {ReportFormat::Xlsx, "xlsx"},
                             {ReportFormat::Csv, "csv"}});

} // namespace

QString reportFormatEnding(ReportFormat format)
{
    return Formats.code(format);
}

std::optional<ReportFormat> reportFormatFromEnding(const QString& ending)
{
    return Formats.fromCode(ending.toLower());
}

Result<const PagedDocument*> MadeReport::document() const
{
    if (!m_document) {
        KYODO_TRY_ASSIGN(m_document, layOut());
    }
    return m_document.get();
}

Status MadeReport::write(const QString& path, const ReportOutput& output) const
{
    KYODO_TRY(refuseLedgerPlace(path));
    const FileStep check = m_check ? m_check(output.format) : FileStep();
    switch (output.format) {
    case ReportFormat::Pdf:
        return writePdf(path, output.pdfLevel, check);
    case ReportFormat::Html:
        return writeFile(
            path, [this](QIODevice& device) { return writeHtml(device); }, check);
    case ReportFormat::Xlsx:
        return writeXlsx(data(), path, check);
    case ReportFormat::Csv:
        return writeFile(
            path,
            [&](QIODevice& device) {
                return writeCsv(data(), device, output.encoding, output.missing);
            },
            check);
    }
    Q_UNREACHABLE();
}

Status MadeReport::writePdf(const QString& path, PdfLevel level, const FileStep& check) const
{
    KYODO_TRY_ASSIGN(const PagedDocument* pages, document());
    return kyodo::writePdf(SteppedDocument(*pages, m_steps), path, {level, check});
}

Status SteppedDocument::paintPage(QPainter& painter, int page) const
{
    if (m_steps) {
        KYODO_TRY(m_steps(page, pageCount()));
    }
    return m_document.paintPage(painter, page);
}

} // namespace kyodo
