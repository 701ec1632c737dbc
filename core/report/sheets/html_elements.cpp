#include "core/report/sheets/html_elements.h"

#include "core/report/output/html/html_text.h"

namespace kyodo::html {
namespace {

QString classAttribute(const QString& name)
{
    return name.isEmpty() ? QString() : QStringLiteral(" class=\"") + name + u'"';
}

QString tableHead(const QStringList& heads)
{
    if (heads.isEmpty()) {
        return {};
    }
    QString head = QStringLiteral("<thead><tr>");
    for (const QString& text : heads) {
        head += columnHead(text);
    }
    return head + QStringLiteral("</tr></thead>\n");
}

QString tableRow(const Row& row)
{
    QString cells = rowHead(row.cells.front());
    for (const QString& text : row.cells.mid(1)) {
        cells += cell(text);
    }
    return QStringLiteral("<tr") + classAttribute(row.className) + u'>' + cells +
           QStringLiteral("</tr>\n");
}

} // namespace

QString paragraph(const QString& text, const QString& className)
{
    return text.isEmpty() ? QString()
                          : QStringLiteral("<p") + classAttribute(className) + u'>' +
                                escaped(text) + QStringLiteral("</p>\n");
}

QString heading(const QString& text, int level)
{
    return QStringLiteral("<h%1>").arg(level) + escaped(text) +
           QStringLiteral("</h%1>\n").arg(level);
}

QString table(const QString& caption, const QStringList& heads, const std::vector<Row>& rows,
              const QString& captionId)
{
    const QString id =
        captionId.isEmpty() ? QString() : QStringLiteral(" id=\"") + captionId + u'"';
    QString element = QStringLiteral("<table>\n<caption") + id + u'>' + escaped(caption) +
                      QStringLiteral("</caption>\n") + tableHead(heads) +
                      QStringLiteral("<tbody>\n");
    for (const Row& row : rows) {
        element += tableRow(row);
    }
    element += QStringLiteral("</tbody>\n</table>\n");
    return captionId.isEmpty() ? element : boxStart(captionId) + element + boxEnd();
}

QString signer(const QString& side, const QString& name, const QString& seal)
{
    return paragraph(side + u'　' + name + QStringLiteral("　＿＿＿＿＿＿＿＿＿＿＿＿　") + seal);
}

} // namespace kyodo::html
