#include "core/base/visible_text.h"

#include <QDir>

#include <algorithm>

namespace kyodo {
namespace {

bool turnsOrHides(QChar c)
{
    const char16_t unit = c.unicode();
    return unit == u'\u061C' || unit == u'\u200B' || unit == u'\u200E' || unit == u'\u200F' ||
           (unit >= u'\u2028' && unit <= u'\u202E') || unit == u'\u2060' ||
           (unit >= u'\u2066' && unit <= u'\u2069') || unit == u'\uFEFF';
}

bool isUnseen(QChar c)
{
    const bool isControl = c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
    return isControl || turnsOrHides(c);
}

QString nameOf(QChar c)
{
    constexpr int Digits = 4;
    constexpr int Hexadecimal = 16;
    return QStringLiteral("[U+%1]").arg(
        QString::number(c.unicode(), Hexadecimal).toUpper().rightJustified(Digits, u'0'));
}

} // namespace

QString visibleText(const QString& text)
{
    if (std::none_of(text.begin(), text.end(), isUnseen)) {
        return text; // nearly every text
    }
    QString visible;
    for (const QChar c : text) {
        visible += isUnseen(c) ? nameOf(c) : QString(c);
    }
    return visible;
}

QString shownPath(const QString& path)
{
    return visibleText(QDir::toNativeSeparators(path)).replace(u'\n', QStringLiteral("[U+000A]"));
}

} // namespace kyodo
