#pragma once

#include "core/report/paged_document.h"
#include "core/report/survey_front.h"
#include "core/report/survey_layout.h"
#include "core/report/survey_outline.h"
#include "core/report/tally_pages.h"

namespace kyodo {

/// 調査結果一覧: the projects of a survey in groups, and their totals at the end. It keeps where
/// the pages begin, not the records: a page reads its own when it is painted.
class SurveyTable final : public PagedDocument
{
public:
    /// Reads all records to divide them into pages. Fails when they cannot be read, or when there
    /// is no font to set them in.
    [[nodiscard]] static Result<SurveyTable> layOut(const SurveyTableSubject& subject,
                                                    const SurveyTableOptions& options);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QPageLayout pageLayout() const override { return m_options.format.layout(); }
    [[nodiscard]] int pageCount() const override;
    [[nodiscard]] Status paintPage(QPainter& painter, int page) const override;

    /// The rows of each page of the table, which begins on page frontPageCount().
    [[nodiscard]] const std::vector<TablePage>& tablePages() const { return m_tablePages; }
    /// Pages that a long foreword takes before the table.
    [[nodiscard]] int frontPageCount() const { return m_front.pageCount(); }
    [[nodiscard]] const SurveyOutline& outline() const { return m_outline; }

private:
    SurveyTable(const SurveyTableSubject& subject, const SurveyTableOptions& options,
                const ReportFonts& fonts);

    [[nodiscard]] Result<SurveyColumnSet> firstColumns() const;
    [[nodiscard]] Result<SurveyColumnSet> divideIntoPages(SurveyColumnSet columns);
    [[nodiscard]] Status paintTablePage(QPainter& painter, std::size_t page) const;
    [[nodiscard]] QString areaLegend() const;
    void paintNoProjects(QPainter& painter, qreal top) const;

    SurveyTableSubject m_subject;
    SurveyTableOptions m_options;
    ReportFonts m_fonts;
    QRectF m_body; ///< of a page, above the footer
    SurveyFront m_front;
    SurveyOutline m_outline;
    SurveyLayout m_layout;
    std::vector<TablePage> m_tablePages;
    TallyPages m_tallyPages;
};

} // namespace kyodo
