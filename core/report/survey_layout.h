#pragma once

#include "core/report/content/survey_rows.h"
#include "core/report/fonts.h"
#include "core/report/pagination.h"

#include <vector>

namespace kyodo {

/// Where the columns of a survey table stand and how tall its rows are. Lengths in points.
class SurveyLayout final
{
public:
    struct Column
    {
        SurveyColumn column = SurveyColumn::Number;
        qreal left = 0; ///< from the paper's left
        qreal width = 0;
    };

    /// Shares the width of `body` out among `columns`.
    SurveyLayout(const QRectF& body, SurveyColumnSet columns, const ReportFonts& fonts);

    [[nodiscard]] const std::vector<Column>& columns() const { return m_columns; }
    [[nodiscard]] const ReportFont& font() const { return m_font; }
    [[nodiscard]] qreal headHeight() const;

    /// How many lines the record's row takes: those of its longest cell.
    [[nodiscard]] int lineCount(const ProjectRecord& record, qsizetype row,
                                const Guideline& guideline) const;

    /// For pages with bodies of these heights, column heads included.
    [[nodiscard]] TableMetrics metrics(qreal firstHeight, qreal height) const;

private:
    std::vector<Column> m_columns;
    ReportFont m_font;
};

} // namespace kyodo
