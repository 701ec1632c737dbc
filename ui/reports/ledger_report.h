#pragma once

#include "core/operations/report_operations.h"
#include "core/report/paged_document.h"
#include "core/report/sheets/project_sheet.h"
#include "core/report/survey_options.h"
#include "ui/reports/work_progress.h"

#include <QIODevice>

#include <memory>

namespace kyodo::ui {

enum class ReportFormat { Pdf, Html, Csv };

/// A report on a ledger as it stands, laid out. It reads its pages from the ledger when they are
/// painted or written, so the ledger must outlive it.
class LedgerReport
{
public:
    virtual ~LedgerReport() = default;

    [[nodiscard]] virtual const PagedDocument& document() const = 0;
    [[nodiscard]] virtual qsizetype projectCount() const = 0;

    /// The whole file or nothing.
    [[nodiscard]] Status write(ReportFormat format, const QString& path) const;

protected:
    explicit LedgerReport(WorkProgress& progress)
        : m_progress(progress)
    {}
    [[nodiscard]] virtual Status writeHtml(QIODevice& file) const = 0;
    [[nodiscard]] virtual Status writeCsv(QIODevice& file) const = 0;

    WorkProgress& m_progress;
};

using SharedReport = std::shared_ptr<const LedgerReport>;

/// 調査結果一覧 of the round. `progress` counts the steps of everything that takes long, now and
/// later, and must outlive the report.
[[nodiscard]] Result<SharedReport> surveyReport(const Ledger& ledger, const SurveyRound& round,
                                                const SurveyTableOptions& options,
                                                WorkProgress& progress);

/// 個票 of the projects, in this order.
[[nodiscard]] Result<SharedReport> sheetsReport(const Ledger& ledger,
                                                std::vector<ProjectId> projects,
                                                const SheetOptions& options,
                                                WorkProgress& progress);

/// `document`, each page a step of `progress`. Both must outlive it.
class WatchedDocument final : public PagedDocument
{
public:
    WatchedDocument(const PagedDocument& document, WorkProgress& progress)
        : m_document(document)
        , m_progress(progress)
    {}

    [[nodiscard]] QString title() const override { return m_document.title(); }
    [[nodiscard]] QPageLayout pageLayout() const override { return m_document.pageLayout(); }
    [[nodiscard]] int pageCount() const override { return m_document.pageCount(); }
    [[nodiscard]] Status paintPage(QPainter& painter, int page) const override;

private:
    const PagedDocument& m_document;
    WorkProgress& m_progress;
};

} // namespace kyodo::ui
