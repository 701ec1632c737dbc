#pragma once

#include "core/publishing/report_request.h"
#include "core/report/output/csv_file.h"
#include "core/report/output/report_file.h"
#include "core/report/pages/paged_document.h"
#include "core/report/pdf/pdf_objects.h"

namespace kyodo {

enum class ReportFormat { Pdf, Html, Xlsx, Csv };

/// pdf, html …: the endings of their files.
[[nodiscard]] QString reportFormatEnding(ReportFormat format);
[[nodiscard]] std::optional<ReportFormat> reportFormatFromEnding(const QString& ending);

struct ReportOutput
{
    ReportFormat format = ReportFormat::Pdf;
    PdfLevel pdfLevel = PdfLevel::Pdf17;
    CsvEncoding encoding = CsvEncoding::Utf8;
    MissingCharacters missing = MissingCharacters::Refuse;
};

/// How far a long work has come: called before each block of records and each page. An error stops
/// the work with it; that is how it is cancelled.
using ReportSteps = std::function<Status(qsizetype done, qsizetype all)>;

/// What somebody should look at before a public file goes out; no reason to refuse it.
struct PublicationDoubts
{
    QStringList unsorted; ///< names in it of whom nobody has said whether it is a person
    QStringList repeated; ///< texts in it that stand in a field that is not public, too

    friend bool operator==(const PublicationDoubts&, const PublicationDoubts&) = default;
};
/// Translated, each with a line for every name or text, but no more than `most` (0: all of them);
/// none where nothing is doubtful.
[[nodiscard]] QStringList publicationRemarks(const PublicationDoubts& doubts, qsizetype most = 0);

/// A report on a ledger as it stands. It reads from the ledger while it is laid out, painted or
/// written, so the ledger must outlive it.
class MadeReport
{
public:
    virtual ~MadeReport() = default;
    MadeReport(const MadeReport&) = delete;
    MadeReport& operator=(const MadeReport&) = delete;

    [[nodiscard]] virtual QString title() const = 0;
    /// Laid out when it is first asked for; valid as long as the report.
    [[nodiscard]] Result<const PagedDocument*> document() const;
    /// The tables that xlsx and CSV are made of.
    [[nodiscard]] virtual const Report& data() const = 0;

    /// The whole file or nothing. Of the public edition it is read back first: FileWrite, naming
    /// what, when anything stands in it that is not public.
    [[nodiscard]] Status write(const QString& path, const ReportOutput& output) const;
    /// Of the public file that was written last.
    [[nodiscard]] const PublicationDoubts& doubts() const { return m_doubts; }

    /// Gives the step that looks at a file of a format before it takes its name; none for the
    /// internal edition.
    using Checking = std::function<FileStep(ReportFormat, PublicationDoubts&)>;

protected:
    MadeReport(Checking check, ReportSteps steps)
        : m_check(std::move(check))
        , m_steps(std::move(steps))
    {}

    [[nodiscard]] virtual Result<std::unique_ptr<const PagedDocument>> layOut() const = 0;
    [[nodiscard]] virtual Status writeHtml(QIODevice& device) const = 0;

private:
    [[nodiscard]] Status writePdf(const QString& path, PdfLevel level, const FileStep& check) const;

    Checking m_check;
    ReportSteps m_steps;
    mutable PublicationDoubts m_doubts;
    mutable std::unique_ptr<const PagedDocument> m_document;
};

/// `document`, each page a step. Both must outlive it.
class SteppedDocument final : public PagedDocument
{
public:
    SteppedDocument(const PagedDocument& document, const ReportSteps& steps)
        : m_document(document)
        , m_steps(steps)
    {}

    [[nodiscard]] QString title() const override { return m_document.title(); }
    [[nodiscard]] QPageLayout pageLayout() const override { return m_document.pageLayout(); }
    [[nodiscard]] int pageCount() const override { return m_document.pageCount(); }
    [[nodiscard]] std::vector<Bookmark> bookmarks() const override
    {
        return m_document.bookmarks();
    }
    [[nodiscard]] Status paintPage(QPainter& painter, int page) const override;

private:
    const PagedDocument& m_document;
    const ReportSteps& m_steps;
};

} // namespace kyodo
