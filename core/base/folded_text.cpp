#include "core/base/folded_text.h"

#include "core/base/text.h"

#include <string_view>

namespace kyodo {
namespace {

char32_t codePointAt(const QString& text, qsizetype at)
{
    const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size();
    return isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
}

/// Belongs to the character before it.
bool isAttached(char32_t c)
{
    constexpr std::u32string_view VoicingMarks = U"\u309B\u309C\uFF9E\uFF9F";
    return QChar::isMark(c) || isIgnorable(c) || VoicingMarks.find(c) != VoicingMarks.npos;
}

/// Where the character at `at` ends, with all that belongs to it.
qsizetype endOfCharacter(const QString& text, qsizetype at)
{
    const auto behind = [&](qsizetype place) {
        return place + QChar::requiresSurrogates(codePointAt(text, place)) + 1;
    };
    qsizetype end = behind(at);
    while (end < text.size() && isAttached(codePointAt(text, end))) {
        end = behind(end);
    }
    return end;
}

} // namespace

FoldedText::FoldedText(const QString& text)
{
    for (qsizetype at = 0; at < text.size();) {
        const TextSpan span{at, endOfCharacter(text, at)};
        const QString letters = foldLetters(text.mid(span.begin, span.end - span.begin));
        key += letters;
        places.insert(places.end(), static_cast<std::size_t>(letters.size()), span);
        at = span.end;
    }
}

TextSpan FoldedText::span(qsizetype begin, qsizetype length) const
{
    return {places[static_cast<std::size_t>(begin)].begin,
            places[static_cast<std::size_t>(begin + length - 1)].end};
}

} // namespace kyodo
