#pragma once

#include "core/report/pagination.h"
#include "core/report/survey_layout.h"
#include "core/report/survey_outline.h"

#include <vector>

class QPainter;

namespace kyodo {

/// Paints the part of a survey table that stands on one page.
class SurveyPagePainter final
{
public:
    /// All of them must outlive the painting.
    SurveyPagePainter(QPainter& painter, const SurveyLayout& layout, const ReportFonts& fonts,
                      const Guideline& guideline);

    /// `records` are those of the page's rows; the table begins at `top`.
    void paint(const TablePage& page, const SurveyOutline& outline,
               const std::vector<ProjectRecord>& records, qreal top);

private:
    /// The lines of a row that stand on this page.
    struct LineRange
    {
        int first;
        int end;
    };

    void paintHead();
    void paintGroupHead(const SurveyGroup& group, bool isContinued);
    void paintRow(const ProjectRecord& record, qsizetype row, LineRange lines);
    void paintCell(const SurveyLayout::Column& column, const ProjectRecord& record, qsizetype row,
                   LineRange lines);
    void paintArea(const QRectF& cell, const Area& area);
    [[nodiscard]] qreal left() const { return m_layout.columns().front().left; }
    [[nodiscard]] qreal right() const;

    QPainter& m_painter;
    const SurveyLayout& m_layout;
    const ReportFonts& m_fonts;
    const Guideline& m_guideline;
    ReportFont m_chipFont;
    qreal m_y = 0;
};

} // namespace kyodo
