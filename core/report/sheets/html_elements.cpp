#include "core/report/sheets/html_elements.h"

#include "core/report/output/html/html_text.h"

namespace kyodo::html {
namespace {

QString classAttribute(const QString& name)
{
    return name.isEmpty() ? QString() : QStringLiteral(" class=\"") + name + u'"';
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

QString tableStart(const QString& caption, const QStringList& heads)
{
    QString start = QStringLiteral("<table>\n<caption>") + escaped(caption) +
                    QStringLiteral("</caption>\n<thead><tr>");
    for (const QString& head : heads) {
        start += columnHead(head);
    }
    return start + QStringLiteral("</tr></thead>\n<tbody>\n");
}

QString tableRow(const QStringList& cells, const QString& className)
{
    QString row = QStringLiteral("<tr") + classAttribute(className) + u'>' + rowHead(cells.front());
    for (const QString& text : cells.mid(1)) {
        row += cell(text);
    }
    return row + QStringLiteral("</tr>\n");
}

QString tableEnd()
{
    return QStringLiteral("</tbody>\n</table>\n");
}

QString signer(const QString& side, const QString& name, const QString& seal)
{
    return paragraph(side + u'　' + name + QStringLiteral("　＿＿＿＿＿＿＿＿＿＿＿＿　") + seal);
}

} // namespace kyodo::html
