#pragma once

#include "core/domain/fiscal_year.h"
#include "core/report/content/survey/survey_subject.h"
#include "core/report/model/report.h"

#include <memory>

namespace kyodo {

/// The columns of a survey table: what stands in them on paper and in data. Where a page shows
/// several values in a cell, or an area by its letter, data has columns of its own beside it; and
/// before and behind all others it has the group, the years and the guideline's codes, which the
/// reader of a page sees from the headings.
class SurveyTableColumns final
{
public:
    struct Layout
    {
        std::vector<SurveyColumn> chosen; ///< in this order, the name among them; all are data
        SurveyColumnSet printed;          ///< those of them that stand on paper
        SurveyGrouping groupBy = SurveyGrouping::Form;
        std::optional<SurveyGroup> group{}; ///< of all records; none: each in that of its own
    };

    SurveyTableColumns(Layout layout, const FiscalYearSpan& years,
                       std::shared_ptr<const Guideline> guideline);

    [[nodiscard]] const std::vector<ReportColumn>& heads() const { return m_heads; }

    /// `place` counts the records from 0 and numbers one that has no number of its own.
    [[nodiscard]] ReportRow row(const ProjectRecord& record, qsizetype place) const;

    /// A sum of money under its column, with `label` where the projects' names stand.
    [[nodiscard]] ReportRow sumRow(ReportRow::Weight weight, const QString& label,
                                   std::optional<qint64> cost) const;

    [[nodiscard]] bool isPrinted(SurveyColumn column) const
    {
        return m_layout.printed.test(columnIndex(column));
    }

private:
    void addHeads(SurveyColumn column);
    void addCells(std::vector<ReportCell>& cells, SurveyColumn column, const ProjectRecord& record,
                  qsizetype place) const;
    [[nodiscard]] ReportCell cell(SurveyColumn column, const ProjectRecord& record,
                                  qsizetype place) const;

    Layout m_layout;
    QString m_years; ///< 2011-2012
    std::shared_ptr<const Guideline> m_guideline;
    std::vector<ReportColumn> m_heads;
    std::size_t m_namePlace = 0; ///< among the heads
    std::optional<std::size_t> m_costPlace{};
};

} // namespace kyodo
