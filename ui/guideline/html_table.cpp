#include "ui/guideline/html_table.h"

#include "core/report/output/html/html_text.h"

#include <algorithm>

namespace kyodo::ui {

using html::escaped;

QString headingHtml(const QString& text)
{
    return QStringLiteral("<h3>") + escaped(text) + QStringLiteral("</h3>");
}

QString paragraphHtml(const QString& text)
{
    return QStringLiteral("<p>") + escaped(text) + QStringLiteral("</p>");
}

QString strongHtml(const QString& text)
{
    return QStringLiteral("<b>") + escaped(text) + QStringLiteral("</b>");
}

QString quietHtml(const QString& text)
{
    return QStringLiteral("<span class=\"quiet\">") + escaped(text) + QStringLiteral("</span>");
}

QString listHtml(const QStringList& items)
{
    if (items.isEmpty()) {
        return {};
    }
    QString html;
    for (const QString& item : items) {
        html += QStringLiteral("<li>") + escaped(item) + QStringLiteral("</li>");
    }
    return QStringLiteral("<ul>") + html + QStringLiteral("</ul>");
}

QString HtmlTable::html() const
{
    QString rows = row([this](std::size_t column) { return headCell(column); });
    for (const QStringList& cells : m_rows) {
        rows += row([&](std::size_t column) -> QString {
            return QStringLiteral("<td>") + cells[static_cast<qsizetype>(column)] +
                   QStringLiteral("</td>");
        });
    }
    return QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"8\">") + rows +
           QStringLiteral("</table>");
}

template <class Cell>
QString HtmlTable::row(Cell cell) const
{
    QString cells;
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        cells += isUsed(column) ? cell(column) : QString();
    }
    return QStringLiteral("<tr>") + cells + QStringLiteral("</tr>");
}

bool HtmlTable::isUsed(std::size_t column) const
{
    const auto index = static_cast<qsizetype>(column);
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [index](const QStringList& cells) { return !cells[index].isEmpty(); });
}

int HtmlTable::usedWidth() const
{
    int sum = 0;
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        sum += isUsed(column) ? m_columns[column].width : 0;
    }
    return sum;
}

QString HtmlTable::headCell(std::size_t column) const
{
    const int percent = m_columns[column].width * 100 / usedWidth();
    return QStringLiteral("<th align=\"left\" width=\"%1%\">").arg(percent) +
           escaped(m_columns[column].head) + QStringLiteral("</th>");
}

} // namespace kyodo::ui
