#include "core/report/output/html/html_table.h"

#include "core/report/output/html/html_text.h"
#include "core/report/output/paper_shares.h"
#include "core/report/pages/report_style.h"

#include <algorithm>
#include <numeric>

namespace kyodo {
namespace {

QString classAttribute(const QStringList& classes)
{
    return classes.isEmpty() ? QString() : QStringLiteral(" class=\"") + classes.join(u' ') + u'"';
}

QString alignClass(const ReportColumn& column)
{
    switch (column.align) {
    case ReportColumn::Align::Left:
        return {};
    case ReportColumn::Align::Right:
        return QStringLiteral("number");
    case ReportColumn::Align::Centre:
        return QStringLiteral("centre");
    }
    Q_UNREACHABLE();
}

QString weightClass(ReportRow::Weight weight)
{
    switch (weight) {
    case ReportRow::Weight::Body:
        return {};
    case ReportRow::Weight::Subtotal:
        return QStringLiteral("subtotal");
    case ReportRow::Weight::Total:
        return QStringLiteral("total");
    }
    Q_UNREACHABLE();
}

/// The chip of an area, then what the text says beyond its mark.
QString areaContent(const AreaMark& area, const QString& text)
{
    const QString rest = text.startsWith(area.mark) ? text.mid(area.mark.size()) : text;
    const QString chip = QStringLiteral("<span class=\"area\" style=\"background:%1\">")
                             .arg(areaColor(area.position).name()) +
                         html::escaped(area.mark) + QStringLiteral("</span>");
    return rest.trimmed().isEmpty() ? chip : chip + u' ' + html::escaped(rest.trimmed());
}

/// Its reading above it.
QString textContent(const ReportCell& cell)
{
    const QString text = html::escaped(cell.text);
    return cell.reading.isEmpty() ? text
                                  : html::escaped(cell.reading) + QStringLiteral("<br>") + text;
}

/// How long it is, and its colour where the row is about an area.
QString barStyle(const ReportRow& row)
{
    const auto ofArea = std::find_if(row.cells.begin(), row.cells.end(),
                                     [](const ReportCell& cell) { return cell.area.has_value(); });
    const QString fill = ofArea == row.cells.end()
                             ? QString()
                             : u";--fill:" + areaColor(ofArea->area->position).name();
    return QStringLiteral(" style=\"--bar:%1%%2\"")
        .arg(QString::number(std::clamp(*row.bar, 0.0, 1.0) * 100, 'f', 1), fill);
}

class HtmlTable final
{
public:
    HtmlTable(const ReportTable& table, const QString& caption, qreal paperWidth, int number,
              TextWriter& out)
        : m_table(table)
        , m_paperWidth(paperWidth)
        , m_caption(table.title.isEmpty() ? caption : table.title)
        , m_captionId(QStringLiteral("table-%1").arg(number))
        , m_out(out)
    {
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            if (table.columns[i].use != ReportColumn::Use::DataOnly) {
                m_columns.push_back(i);
            }
        }
    }

    Status write()
    {
        writeHead();
        if (m_table.rows->size() == 0) {
            writeEmpty();
        }
        KYODO_TRY(forEachRow(m_table, [&](const ReportRow& row) { writeBodyRow(row); }));
        m_out << QStringLiteral("</tbody>\n");
        writeTotals();
        m_out << QStringLiteral("</table>\n") + html::boxEnd();
        for (const QString& note : m_table.notes) {
            m_out << QStringLiteral("<p class=\"note\">") + html::escaped(note) +
                         QStringLiteral("</p>\n");
        }
        return {};
    }

private:
    void writeHead()
    {
        m_out << html::boxStart(m_captionId) +
                     QStringLiteral("<table style=\"min-width:%1em\">\n<caption id=\"%2\">")
                         .arg(leastWidth())
                         .arg(m_captionId) +
                     html::escaped(m_caption) + QStringLiteral("</caption>\n");
        writeWidths();
        m_out << QStringLiteral("<thead>\n<tr>");
        for (const std::size_t place : m_columns) {
            const ReportColumn& column = m_table.columns[place];
            m_out << QStringLiteral("<th scope=\"col\"") + classAttribute(alignClasses(column)) +
                         u'>' + html::escaped(column.head) + QStringLiteral("</th>");
        }
        m_out << QStringLiteral("</tr>\n</thead>\n");
    }

    /// A column of longer texts has its share of what the paper leaves to those that share, in
    /// percent: one long name would take it from the others. All else is as wide as its cells.
    void writeWidths()
    {
        constexpr qreal OfShortTexts = 1;
        const PaperShares shares(m_table, m_paperWidth);
        m_out << QStringLiteral("<colgroup>");
        for (const std::size_t place : m_columns) {
            const ReportColumn& column = m_table.columns[place];
            const bool hasLongTexts = column.width <= 0 && column.share > OfShortTexts;
            const int percent = qRound(shares.of(column) * 100 / m_paperWidth);
            m_out << (hasLongTexts && percent > 0
                          ? QStringLiteral("<col style=\"width:%1%\">").arg(percent)
                          : QStringLiteral("<col>"));
        }
        m_out << QStringLiteral("</colgroup>\n");
    }

    /// In which its cells can be read: of a narrower window it shows a part.
    [[nodiscard]] int leastWidth() const
    {
        constexpr int OfWords = 8;
        constexpr int OfNumber = 4;
        return std::accumulate(
            m_columns.begin(), m_columns.end(), 0, [this](int width, std::size_t place) {
                const bool isWords = m_table.columns[place].align == ReportColumn::Align::Left;
                return width + (isWords ? OfWords : OfNumber);
            });
    }

    void writeEmpty()
    {
        m_out << QStringLiteral("<tbody>\n");
        if (!m_table.emptyText.isEmpty()) {
            m_out << QStringLiteral("<tr><td colspan=\"%1\">").arg(m_columns.size()) +
                         html::escaped(m_table.emptyText) + QStringLiteral("</td></tr>\n");
        }
    }

    void writeBodyRow(const ReportRow& row)
    {
        if (m_nextGroup < m_table.groups.size() && m_table.groups[m_nextGroup].firstRow == m_row) {
            startGroup(m_table.groups[m_nextGroup]);
            ++m_nextGroup;
        } else if (m_row == 0) {
            m_out << QStringLiteral("<tbody>\n");
        }
        writeRow(row);
        ++m_row;
    }

    void startGroup(const ReportGroup& group)
    {
        const QString note = group.note.isEmpty()
                                 ? QString()
                                 : QStringLiteral(" <span class=\"quiet\">") +
                                       html::escaped(group.note) + QStringLiteral("</span>");
        m_out << (m_row > 0 ? QStringLiteral("</tbody>\n") : QString()) +
                     QStringLiteral("<tbody>\n<tr><th scope=\"rowgroup\" colspan=\"%1\">")
                         .arg(m_columns.size()) +
                     html::escaped(group.heading) + note + QStringLiteral("</th></tr>\n");
    }

    void writeTotals()
    {
        if (m_table.totals.empty()) {
            return;
        }
        m_out << QStringLiteral("<tfoot>\n");
        for (const ReportRow& row : m_table.totals) {
            writeRow(row);
        }
        m_out << QStringLiteral("</tfoot>\n");
    }

    void writeRow(const ReportRow& row)
    {
        const QString weight = weightClass(row.weight);
        QString line = QStringLiteral("<tr") +
                       classAttribute(weight.isEmpty() ? QStringList() : QStringList{weight}) +
                       u'>';
        for (const std::size_t place : m_columns) {
            line += cell(row, place);
        }
        m_out << line + QStringLiteral("</tr>\n");
    }

    [[nodiscard]] QString cell(const ReportRow& row, std::size_t place) const
    {
        const ReportColumn& column = m_table.columns[place];
        const ReportCell& cell = row.cells[place];
        const QString content = cell.area ? areaContent(*cell.area, cell.text) : textContent(cell);
        QStringList classes = alignClasses(column);
        QString bar;
        if (row.bar && place == barColumn()) {
            classes << QStringLiteral("bar");
            bar = barStyle(row);
        }
        if (column.isRowHead && !content.isEmpty()) {
            return QStringLiteral("<th scope=\"row\"") + classAttribute(classes) + bar + u'>' +
                   content + QStringLiteral("</th>");
        }
        return QStringLiteral("<td") + classAttribute(classes) + bar + u'>' + content +
               QStringLiteral("</td>");
    }

    [[nodiscard]] static QStringList alignClasses(const ReportColumn& column)
    {
        const QString align = alignClass(column);
        return align.isEmpty() ? QStringList() : QStringList{align};
    }

    /// Bars lie behind the last number, which is what they show.
    [[nodiscard]] std::size_t barColumn() const
    {
        const auto isNumberColumn = [&](std::size_t place) {
            return m_table.columns[place].align == ReportColumn::Align::Right;
        };
        const auto last = std::find_if(m_columns.rbegin(), m_columns.rend(), isNumberColumn);
        return last == m_columns.rend() ? m_columns.back() : *last;
    }

    const ReportTable& m_table;
    qreal m_paperWidth;
    QString m_caption;
    QString m_captionId;
    TextWriter& m_out;
    std::vector<std::size_t> m_columns; ///< that are shown, as places in the row
    std::size_t m_nextGroup = 0;
    qsizetype m_row = 0;
};

} // namespace

Status writeHtmlTable(const ReportTable& table, const QString& caption, qreal paperWidth,
                      int tableNumber, TextWriter& out)
{
    return HtmlTable(table, caption, paperWidth, tableNumber, out).write();
}

} // namespace kyodo
