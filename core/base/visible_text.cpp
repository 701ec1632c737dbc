#include "core/base/visible_text.h"

#include "core/base/text.h"

#include <QDir>

#include <algorithm>

namespace kyodo {
namespace {

/// Variation selectors pick a drawing and joiners an emoji: they belong to what is seen.
bool belongsToSeen(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= u'\uFE00' && unit <= u'\uFE0F') || unit == u'\u200C' || unit == u'\u200D';
}

bool turnsOrHides(QChar c)
{
    const char16_t unit = c.unicode();
    return unit == u'\u2028' || unit == u'\u2029' || (isIgnorable(unit) && !belongsToSeen(c));
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
