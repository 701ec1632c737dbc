#include "core/report/survey_table.h"

#include "core/report/content/survey_words.h"
#include "core/report/report_painting.h"
#include "core/report/report_style.h"
#include "core/report/survey_page_painter.h"

#include <QPainter>

namespace kyodo {
namespace {

constexpr qsizetype BlockSize = 512;
constexpr qreal GapBelowHead = 12;

} // namespace

SurveyTable::SurveyTable(const SurveyTableSubject& subject, const SurveyTableOptions& options,
                         const ReportFonts& fonts)
    : m_subject(subject)
    , m_options(options)
    , m_fonts(fonts)
    , m_body(report_painting::bodyAboveFooter(options.format))
    , m_front(subject, options, fonts, m_body)
    , m_outline(*subject.guideline, options)
    , m_layout(m_body, m_outline.columns(), fonts)
{}

Result<SurveyTable> SurveyTable::layOut(const SurveyTableSubject& subject,
                                        const SurveyTableOptions& options)
{
    KYODO_TRY_ASSIGN(const ReportFonts fonts, ReportFonts::load());
    SurveyTable table(subject, options, fonts);
    KYODO_TRY_ASSIGN(SurveyColumnSet columns, table.firstColumns());
    // How tall a row is depends on the columns, and which of them are filled is certain only at the
    // last record. The first block nearly always tells; if it did not, the walk begins again.
    for (;;) {
        KYODO_TRY_ASSIGN(const SurveyColumnSet needed, table.divideIntoPages(columns));
        if (needed == columns) {
            break;
        }
        columns = needed;
    }
    table.m_tallyPages =
        TallyPages(table.m_outline.tally(), *subject.guideline, fonts, table.m_body);
    return table;
}

Result<SurveyColumnSet> SurveyTable::firstColumns() const
{
    SurveyColumnSet columns = m_outline.columns();
    KYODO_TRY_ASSIGN(const std::vector<ProjectRecord> block,
                     m_subject.records->records(0, BlockSize));
    for (const ProjectRecord& record : block) {
        columns |= neededColumns(record, m_options.groupBy);
    }
    return columns;
}

/// Returns the columns that the records needed; the pages are right if they are the ones given.
Result<SurveyColumnSet> SurveyTable::divideIntoPages(SurveyColumnSet columns)
{
    m_outline = SurveyOutline(*m_subject.guideline, m_options);
    m_layout = SurveyLayout(m_body, columns, m_fonts);
    Paginator paginator(m_layout.metrics(m_body.bottom() - m_front.tableTop(), m_body.height()));
    KYODO_TRY(forEachRecord(*m_subject.records, [&](const ProjectRecord& record) {
        const qsizetype row = m_outline.rowCount();
        const auto step = m_outline.add(record);
        paginator.add(m_layout.lineCount(record, row, *m_subject.guideline),
                      step == SurveyOutline::Step::NewGroup ? RowPlace::StartsGroup
                                                            : RowPlace::InGroup);
    }));
    m_tablePages = paginator.pages();
    return columns | m_outline.columns();
}

QString SurveyTable::title() const
{
    return surveyTitle(m_subject, m_options);
}

int SurveyTable::pageCount() const
{
    return m_front.pageCount() + static_cast<int>(m_tablePages.size()) + m_tallyPages.count();
}

Status SurveyTable::paintPage(QPainter& painter, int page) const
{
    m_front.paint(painter, page);
    const int tablePage = page - m_front.pageCount();
    const int tallyPage = tablePage - static_cast<int>(m_tablePages.size());
    if (tallyPage >= 0) {
        m_tallyPages.paint(painter, tallyPage);
    } else if (tablePage >= 0) {
        KYODO_TRY(paintTablePage(painter, static_cast<std::size_t>(tablePage)));
    }
    report_painting::drawFooter(painter, m_options.format,
                                {m_subject.cityName, page, pageCount(), areaLegend()}, m_fonts);
    return {};
}

/// What the letters in the area column mean.
QString SurveyTable::areaLegend() const
{
    if (!m_outline.columns().test(columnIndex(SurveyColumn::Area))) {
        return {};
    }
    QStringList entries;
    for (const Area& area : m_subject.guideline->areas) {
        entries << areaMark(area, *m_subject.guideline) + u' ' + area.name;
    }
    return entries.join(QStringLiteral("　"));
}

Status SurveyTable::paintTablePage(QPainter& painter, std::size_t page) const
{
    const TablePage& rows = m_tablePages[page];
    KYODO_TRY_ASSIGN(const std::vector<ProjectRecord> records,
                     m_subject.records->records(rows.firstRow, rows.endRow - rows.firstRow));
    const qreal top = page == 0 ? m_front.tableTop() : m_body.top();
    SurveyPagePainter(painter, m_layout, m_fonts, *m_subject.guideline)
        .paint(rows, m_outline, records, top);
    if (m_outline.rowCount() == 0) {
        paintNoProjects(painter, top + m_layout.headHeight() + GapBelowHead);
    }
    return {};
}

void SurveyTable::paintNoProjects(QPainter& painter, qreal top) const
{
    TextBlock(m_layout.font(), survey_words::noProjects())
        .draw(painter, {m_body.left(), top}, {.align = Qt::AlignHCenter, .width = m_body.width()});
}

} // namespace kyodo
