#include "core/report/output/html/html_file.h"

#include "core/report/output/frame_words.h"
#include "core/report/output/html/html_table.h"
#include "core/report/output/html/html_text.h"
#include "core/report/output/html/svg_area_figure.h"
#include "core/report/output/html/svg_chart.h"

#include <QRegularExpression>

namespace kyodo {
namespace {

QString reportStyle()
{
    return QStringLiteral(
        "header{margin-bottom:1.5rem}header p{margin:.2rem 0}\n"
        ".draft{display:inline-block;border:1px solid #7c8897;padding:0 .6rem;font-weight:bold}\n"
        "td{min-width:4em;overflow-wrap:anywhere}tbody th[scope=row]{min-width:8em}"
        ".number,.centre{min-width:1.5em;overflow-wrap:normal}"
        "thead .number,thead .centre{min-width:3em}\n"
        ".centre{text-align:center}.note{font-size:.85rem;margin:.2rem 0}\n"
        ".area{display:inline-block;min-width:1.6em;padding:0 .3em;border-radius:.8em;"
        "text-align:center;color:#1f2733}\n"
        ".bar{background:linear-gradient(to left,var(--fill,#dde2e8) var(--bar),transparent 0)}\n"
        ".subtotal th,.subtotal td,.total th,.total td{font-weight:bold;"
        "border-top:1px solid #7c8897}\n"
        "tbody .subtotal th[scope=row],tbody .total th[scope=row]{font-weight:bold}\n"
        "figure{margin:1rem 0 2rem}figcaption{font-weight:bold}"
        "svg{width:100%;min-width:42rem;height:auto}\n"
        "@media print{svg{min-width:0}.bar,.area,thead th{-webkit-print-color-adjust:exact;"
        "print-color-adjust:exact}tfoot{display:table-row-group}"
        "figure,tfoot tr{break-inside:avoid}h2,caption{break-after:avoid}}\n");
}

QString paragraph(const QString& text, const QString& className = {})
{
    if (text.isEmpty()) {
        return {};
    }
    const QString attribute =
        className.isEmpty() ? QString() : QStringLiteral(" class=\"") + className + u'"';
    return QStringLiteral("<p") + attribute + u'>' + html::escaped(text) + QStringLiteral("</p>\n");
}

/// Empty lines part the paragraphs.
QString paragraphs(const QString& text)
{
    static const QRegularExpression emptyLine(QStringLiteral("\\r?\\n[ \\t]*\\r?\\n"));
    QString content;
    for (const QString& part : text.split(emptyLine)) {
        content += paragraph(part.trimmed());
    }
    return content;
}

QString joined(const QString& first, const QString& second)
{
    const QString space = first.isEmpty() || second.isEmpty() ? QString() : QStringLiteral(" ");
    return first + space + second;
}

class HtmlFile final
{
public:
    HtmlFile(const Report& report, QIODevice& device)
        : m_report(report)
        , m_out(device)
    {}

    Status write()
    {
        m_out << html::documentStart(joined(m_report.title, m_report.subtitle),
                                     reportStyle() + html::pageStyle(m_report.format),
                                     frame_words::language());
        writeHeader();
        m_out << QStringLiteral("<main>\n") + paragraphs(m_report.foreword);
        for (const ReportPart& part : m_report.parts) {
            KYODO_TRY(std::visit([&](const auto& content) { return writePart(content); }, part));
        }
        m_out << paragraph(m_report.legend, QStringLiteral("note"));
        m_out << QStringLiteral("</main>\n") + html::documentEnd();
        return m_out.status();
    }

private:
    void writeHeader()
    {
        const QString draft = m_report.isDraft ? frame_words::draftMark() : QString();
        m_out << QStringLiteral("<header>\n") +
                     paragraph(m_report.formNumber, QStringLiteral("quiet")) +
                     paragraph(draft, QStringLiteral("draft")) +
                     paragraph(m_report.edition, QStringLiteral("quiet")) + QStringLiteral("<h1>") +
                     html::escaped(m_report.title) + QStringLiteral("</h1>\n") +
                     paragraph(m_report.subtitle) +
                     paragraph(frame_words::asOf(m_report.asOf), QStringLiteral("quiet")) +
                     paragraph(joined(m_report.cityName, m_report.office),
                               QStringLiteral("quiet")) +
                     QStringLiteral("</header>\n");
    }

    Status writePart(const ReportTable& table)
    {
        if (table.isDataOnly()) {
            return {};
        }
        return writeHtmlTable(table, joined(m_report.title, m_report.subtitle),
                              m_report.format.body().width(), ++m_tables, m_out);
    }

    Status writePart(const ReportText& text)
    {
        if (!text.heading.isEmpty()) {
            m_out << QStringLiteral("<h2>") + html::escaped(text.heading) +
                         QStringLiteral("</h2>\n");
        }
        m_out << paragraphs(text.text);
        return {};
    }

    Status writePart(const ReportAreaFigure& figure)
    {
        m_out << areaFigureHtml(figure, ++m_figures);
        return {};
    }

    Status writePart(const ReportChart& chart)
    {
        m_out << chartHtml(chart, ++m_figures);
        return {};
    }

    const Report& m_report;
    TextWriter m_out;
    int m_tables = 0;
    int m_figures = 0;
};

} // namespace

Status writeHtml(const Report& report, QIODevice& device)
{
    return HtmlFile(report, device).write();
}

} // namespace kyodo
