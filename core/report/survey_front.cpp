#include "core/report/survey_front.h"

#include "core/report/content/survey_words.h"
#include "core/report/report_style.h"
#include "core/report/survey_outline.h"

#include <QPainter>

#include <algorithm>

namespace kyodo {
namespace {

constexpr qreal GapAfterTitle = 6;
constexpr qreal GapAfterYears = 8;
constexpr qreal GapAfterForeword = 8;
/// A table that had less than this would begin with little more than its heads.
constexpr qreal LeastTableHeight = 120;

} // namespace

SurveyFront::SurveyFront(const SurveyTableSubject& subject, const SurveyTableOptions& options,
                         const ReportFonts& fonts, const QRectF& body)
    : m_body(body)
    , m_title(fonts.bold(report_style::TitleSize), surveyTitle(subject, options), body.width())
    , m_years(fonts.regular(report_style::HeadingSize), surveyYears(subject))
    , m_asOf(fonts.regular(report_style::BodySize), survey_words::asOf(options.asOf))
    , m_foreword(fonts.regular(report_style::BodySize), options.foreword, body.width())
    , m_hasForeword(!options.foreword.isEmpty())
{
    const qreal lineHeight = m_foreword.height() / m_foreword.lineCount();
    m_linesOfFirstPage = static_cast<int>((body.bottom() - forewordTop(0)) / lineHeight);
    m_linesOfLaterPage = static_cast<int>(body.height() / lineHeight);
    if (tableTop() + LeastTableHeight > body.bottom()) {
        const int later = std::max(0, m_foreword.lineCount() - m_linesOfFirstPage);
        m_pageCount = 1 + (later + m_linesOfLaterPage - 1) / m_linesOfLaterPage;
    }
}

qreal SurveyFront::tableTop() const
{
    if (m_pageCount > 0) {
        return m_body.top();
    }
    return forewordTop(0) + (m_hasForeword ? m_foreword.height() + GapAfterForeword : 0);
}

qreal SurveyFront::forewordTop(int page) const
{
    const qreal head = m_title.height() + GapAfterTitle + m_years.height() + GapAfterYears;
    return m_body.top() + (page == 0 ? head : 0);
}

void SurveyFront::paint(QPainter& painter, int page) const
{
    painter.setPen(QColor(report_style::Ink));
    if (page == 0) {
        paintTitle(painter);
    }
    if (m_hasForeword && page < std::max(1, m_pageCount)) {
        const int first = page == 0 ? 0 : m_linesOfFirstPage + (page - 1) * m_linesOfLaterPage;
        const int count = page == 0 ? m_linesOfFirstPage : m_linesOfLaterPage;
        m_foreword.draw(painter, {m_body.left(), forewordTop(page)},
                        {.firstLine = first, .endLine = first + count});
    }
}

void SurveyFront::paintTitle(QPainter& painter) const
{
    m_title.draw(painter, m_body.topLeft());
    const qreal top = m_body.top() + m_title.height() + GapAfterTitle;
    m_years.draw(painter, {m_body.left(), top});
    painter.setPen(QColor(report_style::QuietInk));
    m_asOf.draw(painter, {m_body.left(), top + m_years.height() - m_asOf.height()},
                {.align = Qt::AlignRight, .width = m_body.width()});
    painter.setPen(QColor(report_style::Ink));
}

} // namespace kyodo
