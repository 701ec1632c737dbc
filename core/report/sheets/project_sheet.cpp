#include "core/report/sheets/project_sheet.h"

#include "core/base/text.h"
#include "core/report/output/frame_words.h"
#include "core/report/pages/report_painting.h"
#include "core/report/pages/report_style.h"
#include "core/report/pdf/pdf_device.h"
#include "core/report/sheets/printed_history.h"
#include "core/report/sheets/sheet_content.h"
#include "core/report/sheets/sheet_words.h"
#include "core/report/text/text_block.h"

#include <QPainter>

#include <algorithm>
#include <optional>

namespace kyodo {
namespace {

constexpr qreal HeadHeight = 42;
constexpr qreal FormNumberHeight = 16;
constexpr qreal GapBelowHead = 5; ///< where a page begins in the middle of a text
constexpr qreal GapAboveName = 13;
constexpr qsizetype LongestHeadName = 40;
constexpr qsizetype LongestOwner = 40;

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
        KYODO_TRY_ASSIGN(const ProjectHistory history, printedHistory(subject, options, i));
        sheets.add(history);
    }
    return sheets;
}

void ProjectSheets::add(const ProjectHistory& history)
{
    const int first = m_firstPages.back();
    if (!history.years.empty()) {
        m_bookmarks.push_back(
            {history.years.front().record.name.text(), first, m_options.format.body().top(), 0});
    }
    m_firstPages.push_back(first + flowOf(history).pageCount());
}

QString ProjectSheets::title() const
{
    return m_subject.cityName + u' ' + sheet_words::title();
}

int ProjectSheets::pageCount() const
{
    return std::max(1, m_firstPages.back());
}

qreal ProjectSheets::headHeight() const
{
    return HeadHeight + (m_options.formNumber.isEmpty() ? 0 : FormNumberHeight);
}

/// Below the head, above the footer.
QRectF ProjectSheets::body() const
{
    return report_painting::bodyAboveFooter(m_options.format)
        .adjusted(0, headHeight(), 0, -GapBelowHead);
}

/// The city and the 課 that keeps the sheets.
QString ProjectSheets::owner() const
{
    return m_options.office.isEmpty() ? m_subject.cityName
                                      : m_subject.cityName + u'　' + m_options.office;
}

SheetFlow ProjectSheets::flowOf(const ProjectHistory& history) const
{
    return SheetContent(m_subject, m_options, m_fonts, body()).flowOf(history);
}

Status ProjectSheets::paintPage(QPainter& painter, int page) const
{
    if (m_firstPages.back() == 0) {
        return {};
    }
    const auto after = std::upper_bound(m_firstPages.begin(), m_firstPages.end(), page);
    const auto sheet = after - m_firstPages.begin() - 1;
    KYODO_TRY_ASSIGN(const ProjectHistory history, printedHistory(m_subject, m_options, sheet));
    if (history.years.empty()) {
        return {};
    }
    if (m_options.isDraft) {
        report_painting::drawDraftMark(painter, body(), m_fonts);
    }
    const int firstPage = *(after - 1);
    const qreal gap = page > firstPage ? GapBelowHead : 0;
    {
        const PageTag tag(painter, {.role = PageRole::Section, .key = sheet + 1});
        paintHead(painter, history, page - firstPage);
        flowOf(history).paint(painter, page - firstPage, body().top() + gap);
    }
    const bool isInternal = m_options.edition == Edition::Internal;
    report_painting::drawFooter(painter, m_options.format,
                                {owner(), page - firstPage, *after - firstPage,
                                 isInternal ? editionLabel(m_options.edition) : QString()},
                                m_fonts);
    return {};
}

void ProjectSheets::paintHead(QPainter& painter, const ProjectHistory& history, int page) const
{
    const QRectF place = m_options.format.body().adjusted(0, headHeight() - HeadHeight, 0, 0);
    const ReportFont font = m_fonts.regular(report_style::BodySize);
    const QPointF secondLine = place.topLeft() + QPointF(0, font.lineHeight());
    const TextBlock::Placing left;
    const TextBlock::Placing right{.align = Qt::AlignRight, .width = place.width()};
    // read aloud once a sheet, on its first page
    const auto say = [&](const TextBlock& words, QPointF at, const TextBlock::Placing& placing) {
        std::optional<PageTag> tag;
        if (page == 0) {
            tag.emplace(painter, PageElement{.role = PageRole::Paragraph});
        }
        words.draw(painter, at, placing);
    };
    painter.setPen(QColor(report_style::Ink));
    if (!m_options.formNumber.isEmpty()) {
        say({font, m_options.formNumber}, m_options.format.body().topLeft(), left);
    }
    say({m_fonts.bold(report_style::TitleSize), sheet_words::title()}, place.topLeft(), left);
    say({font, elided(owner(), LongestOwner)}, place.topLeft(), right);
    say({font, occasion(history.years.front())}, secondLine, right);
    if (page > 0) {
        const QString name = elided(history.years.front().record.name.text(), LongestHeadName);
        painter.setPen(QColor(report_style::QuietInk));
        say({font, sheet_words::continued(name)}, secondLine + QPointF(0, GapAboveName), left);
        painter.setPen(QColor(report_style::Ink));
    }
    report_painting::drawStrongLine(painter, place.left(), place.right(), body().top());
}

/// 令和6年度　No.9　令和8年11月22日現在
QString ProjectSheets::occasion(const ProjectYear& year) const
{
    QStringList words{
        year.round.years.label(m_subject.projects->guidelineOf(year.round).eraChangeYear)};
    if (year.record.number > 0) {
        words << sheet_words::number(year.record.number);
    }
    if (m_options.asOf.isValid()) {
        words << frame_words::asOf(m_options.asOf);
    }
    return words.join(QStringLiteral("　"));
}

} // namespace kyodo
