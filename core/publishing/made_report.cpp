#include "core/publishing/made_report.h"

#include "core/base/text.h"
#include "core/domain/enum_codes.h"
#include "core/report/output/xlsx_file.h"
#include "core/report/pdf/pdf_file.h"
#include "core/storage/ledger_guard.h"

#include <QCoreApplication>

#include <algorithm>

namespace kyodo {
namespace {

constexpr EnumCodes Formats({std::pair{ReportFormat::Pdf, "pdf"},
                             {ReportFormat::Html, "html"},
                             {ReportFormat::Xlsx, "xlsx"},
                             {ReportFormat::Csv, "csv"}});

struct Publishing
{
    Q_DECLARE_TR_FUNCTIONS(Publishing)
};

int countOf(const QStringList& texts)
{
    return static_cast<int>(texts.size());
}

/// Each on a line of its own: names hold commas.
QString listed(const QStringList& texts, qsizetype most)
{
    const qsizetype shown = most > 0 ? std::min(most, texts.size()) : texts.size();
    QString lines;
    for (const QString& text : texts.first(shown)) {
        lines += QStringLiteral("\n  ") + elided(text, 80);
    }
    if (shown < texts.size()) {
        const auto more = static_cast<int>(texts.size() - shown);
        lines += QStringLiteral("\n  ") + Publishing::tr("and %n more", nullptr, more);
    }
    return lines;
}

} // namespace

QStringList publicationRemarks(const PublicationDoubts& doubts, qsizetype most)
{
    QStringList remarks;
    if (!doubts.unsorted.isEmpty()) {
        remarks << Publishing::tr("%n name(s) without a kind are published. If one is a private "
                                  "person's, enter the kind and make the file again:",
                                  nullptr, countOf(doubts.unsorted)) +
                       listed(doubts.unsorted, most);
    }
    if (!doubts.repeated.isEmpty()) {
        remarks << Publishing::tr("%n text(s) of fields that are not public stand in public fields "
                                  "too. Look whether they may be published:",
                                  nullptr, countOf(doubts.repeated)) +
                       listed(doubts.repeated, most);
    }
    return remarks;
}

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
    const FileStep check = m_check ? m_check(output.format, m_doubts) : FileStep();
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
