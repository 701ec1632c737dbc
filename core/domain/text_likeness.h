#pragma once

#include <QString>

#include <span>
#include <vector>

namespace kyodo {

/// How much texts resemble each other by the pairs of neighbouring characters that they share:
/// Dice's coefficient, twice what is shared by what both have. Built once for many texts, it finds
/// those alike without comparing each with each.
class TextLikeness final
{
public:
    enum class Weighting {
        Even, ///< every pair counts one
        Rare, ///< the fewer texts have a pair, the more it counts
    };

    /// From which likeness on two texts are alike.
    struct Limits
    {
        double likeness = 0; ///< 0 to 1
        int sharedPairs = 1;
    };

    struct Alike
    {
        int text; ///< place among the texts
        double likeness;

        friend bool operator==(const Alike&, const Alike&) = default;
    };

    /// A pair that stands in more texts brings none together, though it still counts.
    static constexpr int MostTexts = 200;

    /// `keys`: folded texts; an empty one is like none.
    TextLikeness(std::span<const QString> keys, Weighting weighting);

    /// The texts from `from` on that are like `text`, itself left out, in their order.
    [[nodiscard]] std::vector<Alike> alikeTo(int text, int from, const Limits& limits) const;

private:
    using Pair = int; ///< number of a pair, in the order met

    void readPairs(std::span<const QString> keys);
    void weigh(Weighting weighting);
    void listTexts();

    [[nodiscard]] std::span<const Pair> pairsOf(int text) const;
    [[nodiscard]] double weightOf(Pair pair) const { return m_weights[static_cast<size_t>(pair)]; }
    [[nodiscard]] bool isCommon(Pair pair) const;
    /// By text, from `from` on: the weight of what it shares with `text`, common pairs left out.
    [[nodiscard]] std::vector<double> rareShares(int text, int from) const;
    /// Whether they may be alike even if all their common pairs are shared.
    [[nodiscard]] bool canBeAlike(int a, int b, double rareShare, double least) const;
    /// 0 when fewer pairs are shared than asked for.
    [[nodiscard]] double likeness(int a, int b, int sharedPairs) const;

    std::vector<Pair> m_pairs;        ///< of all texts, sorted within each
    std::vector<size_t> m_pairStarts; ///< where each text's pairs begin in m_pairs
    std::vector<int> m_textCounts;    ///< by pair: how many texts have it
    std::vector<double> m_weights;    ///< by pair
    std::vector<double> m_total;      ///< by text: the weight of all its pairs
    std::vector<double> m_common;     ///< by text: the weight of its common pairs
    std::vector<int> m_texts;         ///< of all pairs that are not common, ascending within each
    std::vector<size_t> m_textStarts; ///< where each pair's texts begin in m_texts
};

} // namespace kyodo
