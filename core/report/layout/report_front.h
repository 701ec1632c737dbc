#pragma once

#include "core/report/model/report.h"
#include "core/report/text/text_block.h"

namespace kyodo {

/// What stands above a report's parts: form number, title, years, date and foreword. A foreword
/// that leaves the parts no room gets pages of its own.
class ReportFront final
{
public:
    /// `body` is the part of a page that may be painted on.
    ReportFront(const Report& report, const ReportFonts& fonts, const QRectF& body);

    /// Pages without any of the parts.
    [[nodiscard]] int pageCount() const { return m_pageCount; }
    /// Where the parts begin on their first page.
    [[nodiscard]] qreal partsTop() const;

    /// Page 0 is the document's first, which the parts may share.
    void paint(QPainter& painter, int page) const;

private:
    [[nodiscard]] qreal titleTop() const;
    [[nodiscard]] qreal forewordTop(int page) const;
    void paintTitle(QPainter& painter) const;

    QRectF m_body;
    TextBlock m_formNumber;
    TextBlock m_title;
    TextBlock m_subtitle;
    TextBlock m_asOf;
    TextBlock m_foreword;
    bool m_hasFormNumber;
    bool m_hasForeword;
    int m_linesOfFirstPage = 0;
    int m_linesOfLaterPage = 0;
    int m_pageCount = 0;
};

} // namespace kyodo
