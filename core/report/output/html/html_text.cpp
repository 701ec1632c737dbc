#include "core/report/output/html/html_text.h"

namespace kyodo::html {
namespace {

QString element(const QString& startTag, const QString& text, const QString& endTag)
{
    return startTag + escaped(text) + endTag;
}

/// Line breaks and tabs stay; HTML may not hold the other control characters at all.
QString withoutControls(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    const auto isControl = [](QChar c) {
        return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
    };
    text.removeIf(isControl);
    return text;
}

QString commonStyle()
{
    return QStringLiteral(
        "body{font-family:\"BIZ UDPGothic\",\"BIZ UDPゴシック\",sans-serif;color:#1f2733;"
        "line-height:1.5;margin:2rem auto;max-width:72rem;padding:0 1rem;"
        "overflow-wrap:break-word}\n"
        "h1{font-size:1.5rem}h2{font-size:1.2rem}\n"
        ".box{overflow-x:auto}.box:focus-visible{outline:2px solid #1f5a8c;outline-offset:2px}\n"
        "table{border-collapse:collapse;width:100%;margin:1rem 0 2rem}\n"
        "caption{text-align:left;font-weight:bold;padding:.3rem 0}"
        ".box caption{max-width:calc(100vw - 2rem)}\n"
        "th,td{border-bottom:1px solid #c9d0d9;padding:.35rem .5rem;text-align:left;"
        "vertical-align:top}\n"
        "thead th{background:#eef2f6;border-bottom:2px solid #7c8897}\n"
        "tbody th[scope=rowgroup]{border-left:4px solid #1f5a8c;padding-top:1rem}\n"
        "tbody th[scope=row]{font-weight:normal}tfoot th,tfoot td{font-weight:bold}\n"
        ".number{text-align:right;font-variant-numeric:tabular-nums}\n"
        ".quiet{color:#5b6675;font-weight:normal}\n"
        "@media print{body{margin:0;max-width:none;font-size:9pt}.box{overflow:visible}"
        "table{min-width:0!important}.box "
        "caption{max-width:none}thead{display:table-header-group}tr{break-inside:avoid}"
        "tbody th[scope=rowgroup]{break-after:avoid}}\n");
}

/// A page shows what is in it and asks nobody for anything, whatever a text of the ledger says.
QString contentPolicy()
{
    return QStringLiteral(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
        "style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n");
}

QString paperName(Paper paper)
{
    switch (paper) {
    case Paper::A4:
        return QStringLiteral("A4");
    case Paper::A3:
        return QStringLiteral("A3");
    case Paper::B4:
        return QStringLiteral("JIS-B4");
    }
    Q_UNREACHABLE();
}

} // namespace

QString escaped(const QString& text)
{
    return withoutControls(text).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

QString escapedLine(const QString& text)
{
    return withoutControls(text).toHtmlEscaped().replace(u'\n', u' ');
}

QString documentStart(const QString& title, const QString& style, const QString& language)
{
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"") + language +
           QStringLiteral("\">\n<head>\n<meta charset=\"utf-8\">\n") + contentPolicy() +
           QStringLiteral("<meta name=\"viewport\" content=\"width=device-width\">\n<title>") +
           escapedLine(title) + QStringLiteral("</title>\n<style>\n") + commonStyle() + style +
           QStringLiteral("</style>\n</head>\n<body>\n");
}

QString pageStyle(const PageFormat& format)
{
    const bool isLandscape = format.orientation == QPageLayout::Landscape;
    const QMarginsF margins = format.usedMargins();
    return QStringLiteral("@page{size:%1 %2;margin:%3pt %4pt %5pt %6pt}\n")
        .arg(paperName(format.paper),
             isLandscape ? QStringLiteral("landscape") : QStringLiteral("portrait"))
        .arg(margins.top())
        .arg(margins.right())
        .arg(margins.bottom())
        .arg(margins.left());
}

QString documentEnd()
{
    return QStringLiteral("</body>\n</html>\n");
}

QString boxStart(const QString& labelId)
{
    return QStringLiteral("<div class=\"box\" role=\"region\" tabindex=\"0\" "
                          "aria-labelledby=\"") +
           labelId + QStringLiteral("\">\n");
}

QString boxEnd()
{
    return QStringLiteral("</div>\n");
}

QString columnHead(const QString& text)
{
    return element(QStringLiteral("<th scope=\"col\">"), text, QStringLiteral("</th>"));
}

QString rowHead(const QString& text)
{
    return element(QStringLiteral("<th scope=\"row\">"), text, QStringLiteral("</th>"));
}

QString cell(const QString& text)
{
    return element(QStringLiteral("<td>"), text, QStringLiteral("</td>"));
}

QString numberCell(const QString& text)
{
    return element(QStringLiteral("<td class=\"number\">"), text, QStringLiteral("</td>"));
}

} // namespace kyodo::html
