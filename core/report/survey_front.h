#pragma once

#include "core/report/survey_options.h"
#include "core/report/text_block.h"

namespace kyodo {

/// What stands above a survey table: title, years, date and foreword. A foreword that leaves the
/// table no room gets pages of its own.
class SurveyFront final
{
public:
    /// `body` is the part of a page that may be painted on.
    SurveyFront(const SurveyTableSubject& subject, const SurveyTableOptions& options,
                const ReportFonts& fonts, const QRectF& body);

    /// Pages without any of the table.
    [[nodiscard]] int pageCount() const { return m_pageCount; }
    /// Where the table begins on its first page.
    [[nodiscard]] qreal tableTop() const;

    /// Page 0 is the document's first, which the table may share.
    void paint(QPainter& painter, int page) const;

private:
    [[nodiscard]] qreal forewordTop(int page) const;
    void paintTitle(QPainter& painter) const;

    QRectF m_body;
    TextBlock m_title;
    TextBlock m_years;
    TextBlock m_asOf;
    TextBlock m_foreword;
    bool m_hasForeword;
    int m_linesOfFirstPage = 0;
    int m_linesOfLaterPage = 0;
    int m_pageCount = 0;
};

} // namespace kyodo
