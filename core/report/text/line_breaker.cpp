#include "core/report/text/line_breaker.h"

#include <algorithm>

namespace kyodo {
namespace {

bool mayNotBeginLine(QChar c)
{
    static const QString marks =
        QStringLiteral("、。，．・：；？！）」』】〕〉》］｝〗〙”’…‥～〜ー―々〻ゝゞヽヾ゛゜"
                       "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ％℃"
                       ",.:;?!)]}%｡､･ｰ｣ﾞﾟｧｨｩｪｫｬｭｮｯ");
    return marks.contains(c);
}

bool mayNotEndLine(QChar c)
{
    static const QString marks = QStringLiteral("（「『【〔〈《［｛〖〘“‘([{￥＄");
    return marks.contains(c);
}

bool isWordPart(QChar c)
{
    static const QString joints = QStringLiteral("'._-/@:#&+=~,");
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || joints.contains(c));
}

bool mayBreakBetween(QChar before, QChar after)
{
    if (after.isSpace()) {
        return false;
    }
    if (before.isSpace()) {
        return true;
    }
    return !mayNotBeginLine(after) && !mayNotEndLine(before) &&
           !(isWordPart(before) && isWordPart(after)) && !before.isHighSurrogate();
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
        m_start = m_chance = start;
        qreal used = 0;
        for (qsizetype i = start; i < end; ++i) {
            if (i > start && mayBreakBetween(m_text[i - 1], m_text[i])) {
                m_chance = i;
            }
            used += advance(i);
            // Spaces hang over the edge; a line has one character at least.
            if (used > m_width + Tolerance && i > m_start && !m_text[i].isSpace()) {
                endLine(m_chance > m_start ? m_chance : i);
                used = widthOf(m_start, i + 1);
            }
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

    void endLine(qsizetype end)
    {
        qsizetype visibleEnd = end;
        while (visibleEnd > m_start && m_text[visibleEnd - 1].isSpace()) {
            --visibleEnd;
        }
        m_lines.push_back({m_start, end - m_start, widthOf(m_start, visibleEnd)});
        m_start = m_chance = end;
    }

    static constexpr qreal Tolerance = 1e-3;

    const QString& m_text;
    std::span<const float> m_advances;
    qreal m_width;
    std::vector<TextLine>& m_lines;
    qsizetype m_start = 0;
    qsizetype m_chance = 0; ///< where this line may end
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
