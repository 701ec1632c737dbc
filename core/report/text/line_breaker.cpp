#include "core/report/text/line_breaker.h"

#include <algorithm>

namespace kyodo {
namespace {

/// What the rules want to know of a character, as bits.
enum Trait : quint16 {
    NotAtStart = 1, ///< may not begin a line
    NotAtEnd = 2,   ///< may not end one
    WordPart = 4,   ///< stays with its like
    Space = 8,
    High = 16,       ///< half of a character
    Joint = 32,      ///< behind it an address may be broken where it is longer than a line
    FirstOfEtc = 64, ///< of など, which is not torn
    LastOfEtc = 128,
    Katakana = 256 ///< of a word that is read at a glance, and is not torn where that costs little
};

using TraitSet = quint16;
using Traits = std::vector<TraitSet>; // by UTF-16 unit

void mark(Traits& traits, QStringView characters, Trait trait)
{
    for (const QChar c : characters) {
        traits[c.unicode()] |= trait;
    }
}

void markByCategory(Traits& traits, QChar c)
{
    constexpr char16_t EndOfAscii = 0x80;
    if (c.unicode() < EndOfAscii && c.isLetterOrNumber()) {
        traits[c.unicode()] |= WordPart;
    }
    if (c.isSpace()) {
        traits[c.unicode()] |= Space;
    }
    if (c.isHighSurrogate()) {
        traits[c.unicode()] |= High;
    }
    if ((c >= u'ァ' && c <= u'ヺ') || c == u'ー') {
        traits[c.unicode()] |= Katakana;
    }
}

Traits allTraits()
{
    Traits traits(0x10000);
    mark(traits,
         u"、。，．・：；？！）」』】〕〉》］｝〗〙”’…‥～〜ー―々〻ゝゞヽヾ゛゜"
         u"ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ％℃"
         u",.:;?!)]}%｡､･ｰ｣ﾞﾟｧｨｩｪｫｬｭｮｯ",
         NotAtStart);
    mark(traits, u"（「『【〔〈《［｛〖〘“‘([{￥＄", NotAtEnd);
    mark(traits, u"'._-/@:#&+=~,?%", WordPart);
    mark(traits, u"/?&=.-@", Joint);
    mark(traits, u"な", FirstOfEtc);
    mark(traits, u"ど", LastOfEtc);
    for (std::size_t unit = 0; unit < traits.size(); ++unit) {
        markByCategory(traits, QChar(static_cast<char16_t>(unit)));
    }
    return traits;
}

/// A table, for every character of a report is asked about several times.
TraitSet traitsOf(QChar c)
{
    static const Traits traits = allTraits();
    return traits[c.unicode()];
}

bool isSpace(QChar c)
{
    return traitsOf(c) & Space;
}

bool mayBreakBetween(TraitSet before, TraitSet after)
{
    if (after & Space) {
        return false;
    }
    if (before & Space) {
        return true;
    }
    return !(after & NotAtStart) && !(before & (NotAtEnd | High)) && !(before & after & WordPart) &&
           !((before & FirstOfEtc) && (after & LastOfEtc));
}

/// Within an address: behind the last of several such marks.
bool mayBreakAddressBetween(TraitSet before, TraitSet after)
{
    return (before & Joint) && (after & WordPart) && !(after & Joint);
}

/// One paragraph: the part of a text between two of its line breaks.
class ParagraphBreaker final
{
public:
    ParagraphBreaker(const QString& text, std::span<const float> advances, qreal width,
                     std::vector<TextLine>& lines)
        : m_text(text)
        , m_advances(advances)
        , m_width(width)
        , m_lines(lines)
    {}

    void run(qsizetype start, qsizetype end)
    {
        m_paragraph = m_start = m_chance = m_joint = start;
        m_end = end;
        qreal used = 0;
        TraitSet before = 0;
        for (qsizetype i = start; i < end; ++i) {
            const TraitSet traits = traitsOf(m_text[i]);
            if (i > start && mayBreakBetween(before, traits)) {
                m_chance = i;
            } else if (i > start && mayBreakAddressBetween(before, traits)) {
                m_joint = i;
            }
            before = traits;
            used += advance(i);
            // Spaces hang over the edge; a line has one character at least.
            if (used > m_width + Tolerance && i > m_start && !(traits & Space)) {
                endLine(m_chance > m_start  ? beforeWord(m_chance)
                        : m_joint > m_start ? m_joint
                                            : i);
                used = widthOf(m_start, i + 1);
            }
        }
        if (m_start > m_paragraph) {
            shareWithLoneCharacter();
        }
        endLine(end);
    }

private:
    [[nodiscard]] qreal advance(qsizetype i) const
    {
        return static_cast<qreal>(m_advances[static_cast<std::size_t>(i)]);
    }

    [[nodiscard]] qreal widthOf(qsizetype start, qsizetype end) const
    {
        qreal width = 0;
        for (qsizetype i = start; i < end; ++i) {
            width += advance(i);
        }
        return width;
    }

    [[nodiscard]] bool mayBreakAt(qsizetype i) const
    {
        return mayBreakBetween(traitsOf(m_text[i - 1]), traitsOf(m_text[i]));
    }

    [[nodiscard]] bool isKatakana(qsizetype i) const
    {
        return i < m_end && (traitsOf(m_text[i]) & Katakana);
    }

    /// Where a line that could end at `end` ends so that no katakana word is torn: before the word,
    /// if that leaves a line that is filled well enough.
    [[nodiscard]] qsizetype beforeWord(qsizetype end) const
    {
        constexpr qsizetype LongestWord = 10;
        constexpr qreal FilledWell = 0.6;
        if (!isKatakana(end - 1) || !isKatakana(end)) {
            return end;
        }
        qsizetype first = end - 1;
        while (first > m_start && isKatakana(first - 1)) {
            --first;
        }
        qsizetype behind = end + 1;
        while (behind - first <= LongestWord && isKatakana(behind)) {
            ++behind;
        }
        const bool isWorthIt = first > m_start && behind - first <= LongestWord &&
                               widthOf(m_start, first) >= FilledWell * m_width;
        return isWorthIt && mayBreakAt(first) ? first : end;
    }

    /// A paragraph does not end in a line of a single character where the line above has some to
    /// give.
    void shareWithLoneCharacter()
    {
        constexpr qsizetype LeastLeft = 2;
        if (m_end - m_start != 1) {
            return;
        }
        const qsizetype above = m_lines.back().start;
        for (qsizetype i = m_start - 1; i >= above + LeastLeft; --i) {
            if (mayBreakAt(i) && widthOf(i, m_end) <= m_width) {
                m_lines.pop_back();
                m_start = above;
                endLine(i);
                return;
            }
        }
    }

    void endLine(qsizetype end)
    {
        qsizetype visibleEnd = end;
        while (visibleEnd > m_start && isSpace(m_text[visibleEnd - 1])) {
            --visibleEnd;
        }
        m_lines.push_back({m_start, end - m_start, widthOf(m_start, visibleEnd)});
        m_start = m_chance = end;
        m_joint = std::max(m_joint, end);
    }

    static constexpr qreal Tolerance = 1e-3;

    const QString& m_text;
    std::span<const float> m_advances;
    qreal m_width;
    std::vector<TextLine>& m_lines;
    qsizetype m_paragraph = 0; ///< where it begins
    qsizetype m_end = 0;       ///< and ends
    qsizetype m_start = 0;     ///< of the line
    qsizetype m_chance = 0;    ///< where this line may end
    qsizetype m_joint = 0;     ///< the same if it must, in an address
};

} // namespace

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

std::vector<TextLine> breakLines(const QString& text, std::span<const float> advances, qreal width)
{
    std::vector<TextLine> lines;
    ParagraphBreaker breaker(text, advances, width, lines);
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isLineBreak(text[i])) {
            breaker.run(start, i);
            const bool isPair = text[i] == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n';
            i += isPair ? 1 : 0;
            start = i + 1;
        }
    }
    breaker.run(start, text.size());
    return lines;
}

} // namespace kyodo
