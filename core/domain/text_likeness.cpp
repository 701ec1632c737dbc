#include "core/domain/text_likeness.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kyodo {
namespace {

/// Two neighbouring characters as one number.
using PairCode = quint64;

std::vector<PairCode> pairCodes(const QString& key)
{
    constexpr int CharacterBits = 32;
    const QList<uint> characters = key.toUcs4();
    std::vector<PairCode> codes;
    for (qsizetype i = 0; i + 1 < characters.size(); ++i) {
        codes.push_back(PairCode{characters[i]} << CharacterBits | characters[i + 1]);
    }
    return codes;
}

void sortOnce(std::vector<int>& values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

size_t at(int index)
{
    return static_cast<size_t>(index);
}

} // namespace

TextLikeness::TextLikeness(std::span<const QString> keys, Weighting weighting)
{
    readPairs(keys);
    weigh(weighting);
    listTexts();
}

void TextLikeness::readPairs(std::span<const QString> keys)
{
    QHash<PairCode, Pair> numbers;
    m_pairStarts.push_back(0);
    for (const QString& key : keys) {
        std::vector<Pair> pairs;
        for (const PairCode code : pairCodes(key)) {
            const auto next = static_cast<Pair>(numbers.size());
            const auto known = numbers.constFind(code);
            pairs.push_back(known == numbers.cend() ? *numbers.insert(code, next) : *known);
        }
        sortOnce(pairs);
        m_pairs.insert(m_pairs.end(), pairs.begin(), pairs.end());
        m_pairStarts.push_back(m_pairs.size());
    }
    m_textCounts.resize(static_cast<size_t>(numbers.size()));
    for (const Pair pair : m_pairs) {
        ++m_textCounts[at(pair)];
    }
}

void TextLikeness::weigh(Weighting weighting)
{
    const size_t textCount = m_pairStarts.size() - 1;
    m_weights.assign(m_textCounts.size(), 1.0);
    if (weighting == Weighting::Rare) {
        std::transform(m_textCounts.begin(), m_textCounts.end(), m_weights.begin(), [&](int count) {
            return std::log1p(static_cast<double>(textCount) / count);
        });
    }
    m_total.assign(textCount, 0.0);
    m_common.assign(textCount, 0.0);
    for (size_t text = 0; text < textCount; ++text) {
        for (const Pair pair : pairsOf(static_cast<int>(text))) {
            m_total[text] += weightOf(pair);
            m_common[text] += isCommon(pair) ? weightOf(pair) : 0.0;
        }
    }
}

void TextLikeness::listTexts()
{
    m_textStarts.assign(m_textCounts.size() + 1, 0);
    for (size_t pair = 0; pair < m_textCounts.size(); ++pair) {
        const int listed = isCommon(static_cast<Pair>(pair)) ? 0 : m_textCounts[pair];
        m_textStarts[pair + 1] = m_textStarts[pair] + at(listed);
    }
    m_texts.resize(m_textStarts.back());
    std::vector<size_t> next = m_textStarts;
    for (size_t text = 0; text < m_total.size(); ++text) {
        for (const Pair pair : pairsOf(static_cast<int>(text))) {
            if (!isCommon(pair)) {
                m_texts[next[at(pair)]++] = static_cast<int>(text);
            }
        }
    }
}

std::span<const TextLikeness::Pair> TextLikeness::pairsOf(int text) const
{
    Q_ASSERT(at(text) < m_total.size());
    const size_t begin = m_pairStarts[at(text)];
    return std::span(m_pairs).subspan(begin, m_pairStarts[at(text) + 1] - begin);
}

bool TextLikeness::isCommon(Pair pair) const
{
    return m_textCounts[at(pair)] > MostTexts;
}

std::vector<double> TextLikeness::rareShares(int text, int from) const
{
    std::vector<double> shares(m_total.size());
    for (const Pair pair : pairsOf(text)) {
        const auto begin = m_texts.begin() + static_cast<qsizetype>(m_textStarts[at(pair)]);
        const auto end = m_texts.begin() + static_cast<qsizetype>(m_textStarts[at(pair) + 1]);
        const double weight = weightOf(pair);
        for (auto other = std::lower_bound(begin, end, from); other != end; ++other) {
            shares[at(*other)] += weight;
        }
    }
    return shares;
}

bool TextLikeness::canBeAlike(int a, int b, double rareShare, double least) const
{
    const double mostShared = rareShare + std::min(m_common[at(a)], m_common[at(b)]);
    return rareShare > 0 && 2 * mostShared >= least * (m_total[at(a)] + m_total[at(b)]);
}

double TextLikeness::likeness(int a, int b, int sharedPairs) const
{
    std::vector<Pair> shared;
    std::ranges::set_intersection(pairsOf(a), pairsOf(b), std::back_inserter(shared));
    if (std::ssize(shared) < sharedPairs) {
        return 0;
    }
    const double weight =
        std::accumulate(shared.begin(), shared.end(), 0.0,
                        [&](double sum, Pair pair) { return sum + weightOf(pair); });
    return 2 * weight / (m_total[at(a)] + m_total[at(b)]);
}

std::vector<TextLikeness::Alike> TextLikeness::alikeTo(int text, int from,
                                                       const Limits& limits) const
{
    const std::vector<double> shares = rareShares(text, from);
    std::vector<Alike> alike;
    for (int other = from; other < static_cast<int>(m_total.size()); ++other) {
        if (other == text || !canBeAlike(text, other, shares[at(other)], limits.likeness)) {
            continue;
        }
        const double found = likeness(text, other, limits.sharedPairs);
        if (found > 0 && found >= limits.likeness) {
            alike.push_back({other, found});
        }
    }
    return alike;
}

} // namespace kyodo
