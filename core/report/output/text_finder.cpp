#include "core/report/output/text_finder.h"

#include <algorithm>

namespace kyodo {
namespace {

quint32 pairKey(QStringView text, qsizetype place)
{
    return quint32(text[place].unicode()) << 16 | text[place + 1].unicode();
}

/// Spread over 22 bits.
std::size_t spread(quint64 key)
{
    return static_cast<std::size_t>((key * 0x9E3779B97F4A7C15ULL) >> 42);
}

std::size_t pairHash(QStringView text, qsizetype place)
{
    return spread(pairKey(text, place));
}

std::size_t tripleHash(QStringView text, qsizetype place)
{
    return spread(quint64(pairKey(text, place)) << 16 | text[place + 2].unicode());
}

} // namespace

TextFinder::TextFinder(QStringList texts)
    : m_texts(std::move(texts))
    , m_pairs(std::make_unique<Filter>())
    , m_triples(std::make_unique<Filter>())
{
    std::sort(m_texts.begin(), m_texts.end());
    m_texts.erase(std::unique(m_texts.begin(), m_texts.end()), m_texts.end());
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        const QString& text = m_texts[i];
        if (text.size() == 2) {
            m_pairs->set(pairHash(text, 0));
        } else {
            m_triples->set(tripleHash(text, 0));
        }
        const auto [range, isNew] = m_beginnings.try_emplace(pairKey(text, 0), Range{i, i});
        range->second.end = i + 1;
    }
}

std::vector<qsizetype> TextFinder::find(QStringView text) const
{
    std::vector<qsizetype> found(static_cast<std::size_t>(m_texts.size()), -1);
    for (qsizetype place = 0; place + 1 < text.size(); ++place) {
        if (mayBeginAt(text, place)) {
            findAt(text, place, found);
        }
    }
    return found;
}

bool TextFinder::mayBeginAt(QStringView text, qsizetype place) const
{
    return m_pairs->test(pairHash(text, place)) ||
           (place + 2 < text.size() && m_triples->test(tripleHash(text, place)));
}

void TextFinder::findAt(QStringView text, qsizetype place, std::vector<qsizetype>& found) const
{
    const auto beginning = m_beginnings.find(pairKey(text, place));
    if (beginning == m_beginnings.end()) {
        return;
    }
    Range range = beginning->second;
    for (qsizetype depth = 2; range.begin < range.end; ++depth) {
        // the shortest of the texts that begin so comes first, and is the only one that can end
        // here
        if (m_texts[range.begin].size() == depth) {
            qsizetype& first = found[static_cast<std::size_t>(range.begin)];
            first = first < 0 ? place : first;
            ++range.begin;
        }
        if (place + depth >= text.size()) {
            return;
        }
        range = narrowed(range, depth, text[place + depth]);
    }
}

/// Those of the range whose character at `depth` is `c`; all of it are longer than `depth`.
TextFinder::Range TextFinder::narrowed(Range range, qsizetype depth, QChar c) const
{
    const auto begin = m_texts.begin() + range.begin;
    const auto end = m_texts.begin() + range.end;
    const auto first =
        std::partition_point(begin, end, [&](const QString& text) { return text[depth] < c; });
    const auto last =
        std::partition_point(first, end, [&](const QString& text) { return text[depth] == c; });
    return {first - m_texts.begin(), last - m_texts.begin()};
}

} // namespace kyodo
