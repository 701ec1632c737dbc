#include "ui/reports/ledger_report.h"

#include "core/report/pdf_file.h"
#include "core/report/report_file.h"
#include "core/report/sheets/sheets_csv.h"
#include "core/report/sheets/sheets_html.h"
#include "core/report/survey_csv.h"
#include "core/report/survey_html.h"
#include "core/report/survey_table.h"

namespace kyodo::ui {
namespace {

class WatchedRecords final : public RecordSource
{
public:
    WatchedRecords(std::unique_ptr<RecordSource> records, WorkProgress& progress)
        : m_records(std::move(records))
        , m_progress(progress)
    {}

    [[nodiscard]] qsizetype size() const override { return m_records->size(); }

    [[nodiscard]] Result<std::vector<ProjectRecord>> records(qsizetype first,
                                                             qsizetype count) const override
    {
        KYODO_TRY(m_progress.step(first, size()));
        return m_records->records(first, count);
    }

private:
    std::unique_ptr<RecordSource> m_records;
    WorkProgress& m_progress;
};

class WatchedSheets final : public SheetSource
{
public:
    WatchedSheets(std::unique_ptr<SheetSource> sheets, WorkProgress& progress)
        : m_sheets(std::move(sheets))
        , m_progress(progress)
    {}

    [[nodiscard]] qsizetype size() const override { return m_sheets->size(); }

    [[nodiscard]] Result<ProjectHistory> sheet(qsizetype index) const override
    {
        KYODO_TRY(m_progress.step(index, size()));
        return m_sheets->sheet(index);
    }

    [[nodiscard]] const Guideline& guidelineOf(const SurveyRound& round) const override
    {
        return m_sheets->guidelineOf(round);
    }

private:
    std::unique_ptr<SheetSource> m_sheets;
    WorkProgress& m_progress;
};

class SurveyReport final : public LedgerReport
{
public:
    SurveyReport(std::unique_ptr<RecordSource> records, WorkProgress& progress)
        : LedgerReport(progress)
        , m_records(std::move(records), progress)
    {}

    [[nodiscard]] Status layOut(const Guideline& guideline, const SurveyRound& round,
                                const SurveyTableOptions& options)
    {
        m_subject.emplace(SurveyTableSubject{guideline.city, round.years, &guideline, &m_records});
        m_options = options;
        KYODO_TRY_ASSIGN(m_table, SurveyTable::layOut(*m_subject, m_options));
        return {};
    }

    [[nodiscard]] const PagedDocument& document() const override { return *m_table; }
    [[nodiscard]] qsizetype projectCount() const override { return m_records.size(); }

protected:
    [[nodiscard]] Status writeHtml(QIODevice& file) const override
    {
        return writeSurveyHtml(*m_subject, m_options, file);
    }
    [[nodiscard]] Status writeCsv(QIODevice& file) const override
    {
        return writeSurveyCsv(*m_subject, m_options, file);
    }

private:
    WatchedRecords m_records;
    std::optional<SurveyTableSubject> m_subject;
    SurveyTableOptions m_options;
    std::optional<SurveyTable> m_table;
};

class SheetsReport final : public LedgerReport
{
public:
    SheetsReport(std::unique_ptr<SheetSource> sheets, const Guideline& guideline,
                 WorkProgress& progress)
        : LedgerReport(progress)
        , m_sheets(std::move(sheets), progress)
        , m_subject{guideline.city, &m_sheets}
    {}

    [[nodiscard]] Status layOut(const SheetOptions& options)
    {
        m_options = options;
        KYODO_TRY_ASSIGN(m_document, ProjectSheets::layOut(m_subject, m_options));
        return {};
    }

    [[nodiscard]] const PagedDocument& document() const override { return *m_document; }
    [[nodiscard]] qsizetype projectCount() const override { return m_sheets.size(); }

protected:
    [[nodiscard]] Status writeHtml(QIODevice& file) const override
    {
        return writeSheetsHtml(m_subject, m_options, file);
    }
    [[nodiscard]] Status writeCsv(QIODevice& file) const override
    {
        return writeSheetsCsv(m_subject, file);
    }

private:
    WatchedSheets m_sheets;
    SheetSubject m_subject;
    SheetOptions m_options;
    std::optional<ProjectSheets> m_document;
};

RecordOrder::Key orderOf(SurveyTableOptions::Grouping grouping)
{
    switch (grouping) {
    case SurveyTableOptions::Grouping::Form:
        return RecordOrder::Key::Form;
    case SurveyTableOptions::Grouping::Area:
        return RecordOrder::Key::Area;
    case SurveyTableOptions::Grouping::Department:
        return RecordOrder::Key::Department;
    case SurveyTableOptions::Grouping::Field:
        return RecordOrder::Key::Field;
    }
    Q_UNREACHABLE();
}

} // namespace

Status LedgerReport::write(ReportFormat format, const QString& path) const
{
    if (format == ReportFormat::Pdf) {
        return writePdf(WatchedDocument(document(), m_progress), path);
    }
    return writeFile(path, [&](QIODevice& file) {
        return format == ReportFormat::Html ? writeHtml(file) : writeCsv(file);
    });
}

Result<SharedReport> surveyReport(const Ledger& ledger, const SurveyRound& round,
                                  const SurveyTableOptions& options, WorkProgress& progress)
{
    RecordFilter filter;
    filter.round = round.id;
    KYODO_TRY_ASSIGN(auto records, recordsForReport(ledger, filter, orderOf(options.groupBy)));
    const auto report = std::make_shared<SurveyReport>(std::move(records), progress);
    KYODO_TRY(report->layOut(ledger.guidelineOf(round), round, options));
    return report;
}

Result<SharedReport> sheetsReport(const Ledger& ledger, std::vector<ProjectId> projects,
                                  const SheetOptions& options, WorkProgress& progress)
{
    const auto report = std::make_shared<SheetsReport>(sheetsForReport(ledger, std::move(projects)),
                                                       ledger.guideline().guideline, progress);
    KYODO_TRY(report->layOut(options));
    return report;
}

Status WatchedDocument::paintPage(QPainter& painter, int page) const
{
    KYODO_TRY(m_progress.step(page, pageCount()));
    return m_document.paintPage(painter, page);
}

} // namespace kyodo::ui
