#include "core/report/survey_html.h"

#include "core/report/content/survey_words.h"
#include "core/report/html_text.h"
#include "core/report/report_file.h"
#include "core/report/survey_outline.h"
#include "core/report/tally_tables.h"

namespace kyodo {
namespace {

class SurveyHtml final
{
public:
    SurveyHtml(const SurveyTableSubject& subject, const SurveyTableOptions& options,
               SurveyOutline outline, QIODevice& device)
        : m_subject(subject)
        , m_options(options)
        , m_outline(std::move(outline))
        , m_out(device)
    {}

    Status write()
    {
        writeStart();
        KYODO_TRY(forEachRecord(*m_subject.records,
                                [&](const ProjectRecord& record) { writeRow(record); }));
        writeTableEnd();
        writeTally();
        m_out << html::documentEnd();
        return m_out.status();
    }

private:
    void writeStart()
    {
        const QString title = surveyTitle(m_subject, m_options);
        const QString years = surveyYears(m_subject);
        const bool isLandscape = m_options.format.orientation == QPageLayout::Landscape;
        m_out << html::documentStart(title, isLandscape ? QStringLiteral("@page{size:landscape}\n")
                                                        : QStringLiteral("@page{size:portrait}\n"));
        m_out << QStringLiteral("<h1>") + html::escaped(title) + QStringLiteral("</h1>\n<p>") +
                     html::escaped(years) + QStringLiteral(" <span class=\"quiet\">") +
                     html::escaped(survey_words::asOf(m_options.asOf)) +
                     QStringLiteral("</span></p>\n");
        if (!m_options.foreword.isEmpty()) {
            m_out << QStringLiteral("<p>") + html::escaped(m_options.foreword) +
                         QStringLiteral("</p>\n");
        }
        if (m_outline.rowCount() == 0) {
            m_out << QStringLiteral("<p>") + html::escaped(survey_words::noProjects()) +
                         QStringLiteral("</p>\n");
        } else {
            writeTableStart(title + u' ' + years);
        }
    }

    void writeTableStart(const QString& caption)
    {
        m_out << QStringLiteral("<table>\n<caption>") + html::escaped(caption) +
                     QStringLiteral("</caption>\n<thead><tr>");
        for (const SurveyColumn column : SurveyColumns) {
            if (isShown(column)) {
                m_out << html::columnHead(survey_words::columnHead(column));
            }
        }
        m_out << QStringLiteral("</tr></thead>\n");
    }

    void writeRow(const ProjectRecord& record)
    {
        const std::size_t group = m_outline.groupOfRow(m_row);
        if (m_outline.groups()[group].firstRow == m_row) {
            writeGroupHead(m_outline.groups()[group]);
        }
        QString row = QStringLiteral("<tr>");
        for (const SurveyColumn column : SurveyColumns) {
            if (isShown(column)) {
                row += cell(record, column);
            }
        }
        m_out << row + QStringLiteral("</tr>\n");
        ++m_row;
    }

    void writeGroupHead(const SurveyGroup& group)
    {
        if (group.firstRow > 0) {
            m_out << QStringLiteral("</tbody>\n");
        }
        m_out << QStringLiteral("<tbody>\n<tr><th scope=\"rowgroup\" colspan=\"%1\">")
                         .arg(m_outline.columns().count()) +
                     html::escaped(group.label) + QStringLiteral(" <span class=\"quiet\">") +
                     html::escaped(survey_words::projectCount(group.count)) +
                     QStringLiteral("</span></th></tr>\n");
    }

    /// The area by its whole name: here is room for it.
    [[nodiscard]] QString cell(const ProjectRecord& record, SurveyColumn column) const
    {
        const Guideline& guideline = *m_subject.guideline;
        const QString text = cellText(record, column, m_row, guideline);
        switch (column) {
        case SurveyColumn::Number:
            return html::numberCell(text);
        case SurveyColumn::Name:
            return html::rowHead(text);
        case SurveyColumn::Area:
            return html::cell(areaLabel(record, guideline));
        default:
            return html::cell(text);
        }
    }

    [[nodiscard]] bool isShown(SurveyColumn column) const
    {
        return m_outline.columns().test(columnIndex(column));
    }

    void writeTableEnd()
    {
        if (m_outline.rowCount() > 0) {
            m_out << QStringLiteral("</tbody>\n</table>\n");
        }
    }

    void writeTally()
    {
        const std::vector<TallyTable> tables = tallyTables(m_outline.tally());
        if (tables.empty()) {
            return;
        }
        m_out << QStringLiteral("<h2>") + html::escaped(survey_words::summary()) +
                     QStringLiteral("</h2>\n");
        for (const TallyTable& table : tables) {
            writeTallyTable(table);
        }
    }

    void writeTallyTable(const TallyTable& table)
    {
        m_out << QStringLiteral("<table>\n<caption>") + html::escaped(table.title) +
                     QStringLiteral("</caption>\n<thead><tr>") + html::columnHead(table.labelHead);
        for (const TallyTable::Label& head : table.heads) {
            m_out << html::columnHead(head.words);
        }
        m_out << QStringLiteral("</tr></thead>\n<tbody>\n");
        for (const TallyTable::Row& row : table.rows) {
            m_out << tallyRow(row);
        }
        m_out << QStringLiteral("</tbody>\n<tfoot>\n") + tallyRow(table.total) +
                     QStringLiteral("</tfoot>\n</table>\n");
        for (const QString& note : table.notes) {
            m_out << QStringLiteral("<p class=\"quiet\">") + html::escaped(note) +
                         QStringLiteral("</p>\n");
        }
    }

    [[nodiscard]] static QString tallyRow(const TallyTable::Row& row)
    {
        QString line = QStringLiteral("<tr>") + html::rowHead(row.label.words);
        for (const QString& cell : row.cells) {
            line += html::numberCell(cell);
        }
        return line + QStringLiteral("</tr>\n");
    }

    const SurveyTableSubject& m_subject;
    const SurveyTableOptions& m_options;
    SurveyOutline m_outline;
    TextWriter m_out;
    qsizetype m_row = 0;
};

} // namespace

Status writeSurveyHtml(const SurveyTableSubject& subject, const SurveyTableOptions& options,
                       QIODevice& device)
{
    KYODO_TRY_ASSIGN(SurveyOutline outline, SurveyOutline::of(subject, options));
    return SurveyHtml(subject, options, std::move(outline), device).write();
}

} // namespace kyodo
