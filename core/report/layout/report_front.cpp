#include "core/report/layout/report_front.h"

#include "core/report/output/frame_words.h"
#include "core/report/pages/report_style.h"
#include "core/report/pdf/pdf_device.h"

#include <QPainter>

#include <algorithm>

namespace kyodo {
namespace {

constexpr qreal GapAfterTitle = 6;
constexpr qreal GapAfterYears = 8;
constexpr qreal GapAfterForeword = 8;
/// Less than this is no room to begin a table in.
constexpr qreal LeastTableHeight = 110;
/// Unlike that of any part, so that a text after it stays a paragraph of its own.
constexpr qint64 ForewordKey = -1;

} // namespace

ReportFront::ReportFront(const Report& report, const ReportFonts& fonts, const QRectF& body)
    : m_body(body)
    , m_formNumber(fonts.regular(report_style::BodySize), report.formNumber, body.width())
    , m_title(fonts.bold(report_style::TitleSize), report.title, body.width())
    , m_subtitle(fonts.regular(report_style::HeadingSize), report.subtitle, body.width() * 0.7)
    , m_asOf(fonts.regular(report_style::BodySize), frame_words::asOf(report.asOf))
    , m_foreword(fonts.regular(report_style::BodySize), report.foreword, body.width())
    , m_hasFormNumber(!report.formNumber.isEmpty())
    , m_hasForeword(!report.foreword.isEmpty())
{
    m_linesOfFirstPage = m_foreword.linesThatFit(body.bottom() - forewordTop(0));
    m_linesOfLaterPage = m_foreword.linesThatFit(body.height());
    if (partsTop() + LeastTableHeight > body.bottom()) {
        const int later = std::max(0, m_foreword.lineCount() - m_linesOfFirstPage);
        m_pageCount = 1 + (later + m_linesOfLaterPage - 1) / m_linesOfLaterPage;
    }
}

qreal ReportFront::titleTop() const
{
    return m_body.top() + (m_hasFormNumber ? m_formNumber.height() + GapAfterTitle : 0);
}

qreal ReportFront::partsTop() const
{
    if (m_pageCount > 0) {
        return m_body.top();
    }
    return forewordTop(0) + (m_hasForeword ? m_foreword.height() + GapAfterForeword : 0);
}

qreal ReportFront::forewordTop(int page) const
{
    return page > 0 ? m_body.top()
                    : titleTop() + m_title.height() + GapAfterTitle + m_subtitle.height() +
                          GapAfterYears;
}

void ReportFront::paint(QPainter& painter, int page) const
{
    painter.setPen(QColor(report_style::Ink));
    if (page == 0) {
        paintTitle(painter);
    }
    if (m_hasForeword && page < std::max(1, m_pageCount)) {
        const int first = page == 0 ? 0 : m_linesOfFirstPage + (page - 1) * m_linesOfLaterPage;
        const int count = page == 0 ? m_linesOfFirstPage : m_linesOfLaterPage;
        const PageTag tag(painter, {.role = PageRole::Paragraph, .key = ForewordKey});
        m_foreword.draw(painter, {m_body.left(), forewordTop(page)},
                        {.firstLine = first, .endLine = first + count});
    }
}

void ReportFront::paintTitle(QPainter& painter) const
{
    if (m_hasFormNumber) {
        const PageTag tag(painter, {.role = PageRole::Paragraph});
        m_formNumber.draw(painter, m_body.topLeft());
    }
    {
        const PageTag tag(painter, {.role = PageRole::Title});
        m_title.draw(painter, {m_body.left(), titleTop()});
    }
    const qreal top = titleTop() + m_title.height() + GapAfterTitle;
    const PageTag tag(painter, {.role = PageRole::Paragraph});
    m_subtitle.draw(painter, {m_body.left(), top});
    painter.setPen(QColor(report_style::QuietInk));
    m_asOf.draw(painter, {m_body.left(), top + m_subtitle.height() - m_asOf.height()},
                {.align = Qt::AlignRight, .width = m_body.width()});
    painter.setPen(QColor(report_style::Ink));
}

} // namespace kyodo
