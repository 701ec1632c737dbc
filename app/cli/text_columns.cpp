#include "app/cli/text_columns.h"

#include "core/base/visible_text.h"

#include <algorithm>

namespace kyodo::cli {
namespace {

bool isWide(uint c)
{
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) ||
           (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) ||
           (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) ||
           (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x1F300 && c <= 0x1FAFF) ||
           (c >= 0x20000 && c <= 0x3FFFD);
}

QString cut(const QString& text, int widest)
{
    const QString line = visibleText(text.simplified());
    if (displayWidth(line) <= widest) {
        return line;
    }
    QString kept;
    int width = 1; // of the …
    for (const uint c : line.toUcs4()) {
        width += isWide(c) ? 2 : 1;
        if (width > widest) {
            break;
        }
        kept += QChar::fromUcs4(c);
    }
    return kept + u'…';
}

} // namespace

int displayWidth(const QString& text)
{
    int width = 0;
    for (const uint c : text.toUcs4()) {
        width += isWide(c) ? 2 : 1;
    }
    return width;
}

QString alignedColumns(const std::vector<QStringList>& rows, int widest)
{
    std::vector<QStringList> cells;
    QList<int> widths;
    for (const QStringList& row : rows) {
        QStringList line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            line << cut(row[column], widest);
            if (column == widths.size()) {
                widths << 0;
            }
            widths[column] = std::max(widths[column], displayWidth(line.constLast()));
        }
        cells.push_back(line);
    }
    QString text;
    for (const QStringList& row : cells) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            line += row[column] + QString(widths[column] - displayWidth(row[column]) + 2, u' ');
        }
        while (line.endsWith(u' ')) {
            line.chop(1);
        }
        text += line + u'\n';
    }
    return text;
}

} // namespace kyodo::cli
