#include "core/report/sheets/project_sheet.h"

#include "core/base/text.h"
#include "core/report/report_painting.h"
#include "core/report/report_style.h"
#include "core/report/sheets/sheet_content.h"
#include "core/report/sheets/sheet_words.h"
#include "core/report/survey_words.h"
#include "core/report/text_block.h"

#include <QPainter>

#include <algorithm>

namespace kyodo {
namespace {

constexpr qreal HeadHeight = 42;
constexpr qreal GapBelowHead = 5; ///< where a page begins in the middle of a text
constexpr qreal GapAboveName = 11;
constexpr qsizetype LongestHeadName = 40;

} // namespace

ProjectSheets::ProjectSheets(const SheetSubject& subject, const SheetOptions& options,
                             const ReportFonts& fonts)
    : m_subject(subject)
    , m_options(options)
    , m_fonts(fonts)
    , m_firstPages{0}
{}

Result<ProjectSheets> ProjectSheets::layOut(const SheetSubject& subject,
                                            const SheetOptions& options)
{
    KYODO_TRY_ASSIGN(const ReportFonts fonts, ReportFonts::load());
    ProjectSheets sheets(subject, options, fonts);
    for (qsizetype i = 0; i < subject.projects->size(); ++i) {
        KYODO_TRY_ASSIGN(const ProjectHistory history, subject.projects->sheet(i));
        sheets.m_firstPages.push_back(sheets.m_firstPages.back() +
                                      sheets.flowOf(history).pageCount());
    }
    return sheets;
}

QString ProjectSheets::title() const
{
    return m_subject.cityName + u' ' + sheet_words::title();
}

int ProjectSheets::pageCount() const
{
    return std::max(1, m_firstPages.back());
}

/// Below the head, above the footer.
QRectF ProjectSheets::body() const
{
    return report_painting::bodyAboveFooter(m_options.format)
        .adjusted(0, HeadHeight, 0, -GapBelowHead);
}

SheetFlow ProjectSheets::flowOf(const ProjectHistory& history) const
{
    return SheetContent(*m_subject.projects, m_options, m_fonts, body()).flowOf(history);
}

Status ProjectSheets::paintPage(QPainter& painter, int page) const
{
    if (m_firstPages.back() == 0) {
        return {};
    }
    const auto after = std::upper_bound(m_firstPages.begin(), m_firstPages.end(), page);
    const auto sheet = after - m_firstPages.begin() - 1;
    KYODO_TRY_ASSIGN(const ProjectHistory history, m_subject.projects->sheet(sheet));
    if (history.years.empty()) {
        return {};
    }
    const int firstPage = *(after - 1);
    painter.setPen(QColor(report_style::Ink));
    const qreal gap = page > firstPage ? GapBelowHead : 0;
    flowOf(history).paint(painter, page - firstPage, body().top() + gap);
    paintHead(painter, history, page - firstPage);
    report_painting::drawFooter(painter, m_options.format,
                                {m_subject.cityName, page - firstPage, *after - firstPage},
                                m_fonts);
    return {};
}

void ProjectSheets::paintHead(QPainter& painter, const ProjectHistory& history, int page) const
{
    const QRectF place = m_options.format.body();
    const ProjectYear& latest = history.years.front();
    TextBlock(m_fonts.bold(report_style::TitleSize), sheet_words::title())
        .draw(painter, place.topLeft());
    const ReportFont font = m_fonts.regular(report_style::BodySize);
    QStringList words{
        m_subject.cityName,
        latest.round.years.label(m_subject.projects->guidelineOf(latest.round).eraChangeYear)};
    if (latest.record.number > 0) {
        words << sheet_words::number(latest.record.number);
    }
    const TextBlock::Placing right{.align = Qt::AlignRight, .width = place.width()};
    TextBlock(font, words.join(QStringLiteral("　"))).draw(painter, place.topLeft(), right);
    painter.setPen(QColor(report_style::QuietInk));
    const QPointF secondLine = place.topLeft() + QPointF(0, font.lineHeight());
    TextBlock(font, survey_words::asOf(m_options.asOf)).draw(painter, secondLine, right);
    if (page > 0) {
        const QString name = elided(latest.record.name.text(), LongestHeadName);
        TextBlock(font, survey_words::continued(name))
            .draw(painter, secondLine + QPointF(0, GapAboveName));
    }
    painter.setPen(QColor(report_style::Ink));
    report_painting::drawStrongLine(painter, place.left(), place.right(), body().top());
}

} // namespace kyodo
