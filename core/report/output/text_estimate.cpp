#include "core/report/output/text_estimate.h"

namespace kyodo {
namespace {

/// Latin and half-width kana take little more than half of what a kanji takes.
qreal characterWidth(QChar c)
{
    constexpr char16_t FirstWide = 0x1100;
    const bool isHalfWidthKana = c.unicode() >= 0xFF61 && c.unicode() <= 0xFF9F;
    if (c.isLowSurrogate()) {
        return 0; // its high one counts for both
    }
    return c.unicode() < FirstWide || isHalfWidthKana ? 0.58 : 1;
}

} // namespace

qreal estimatedWidth(const QString& text)
{
    qreal width = 0;
    for (const QChar c : text) {
        width += characterWidth(c);
    }
    return width;
}

qsizetype fittingLength(QStringView text, qsizetype first, qreal width)
{
    qsizetype end = first;
    qreal used = 0;
    while (end < text.size() && (end == first || text[end].isLowSurrogate() ||
                                 used + characterWidth(text[end]) <= width)) {
        used += characterWidth(text[end]);
        ++end;
    }
    return end - first;
}

QStringList wrappedToWidth(const QString& text, qreal width)
{
    QStringList lines;
    for (qsizetype first = 0; first < text.size();) {
        const qsizetype length = fittingLength(text, first, width);
        lines << text.mid(first, length);
        first += length;
    }
    return lines;
}

qsizetype wrappedLineCount(QStringView text, qreal width)
{
    qsizetype lines = 0;
    for (qsizetype first = 0; first < text.size(); ++lines) {
        first += fittingLength(text, first, width);
    }
    return lines;
}

} // namespace kyodo
