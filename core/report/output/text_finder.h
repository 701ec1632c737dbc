#pragma once

#include <QStringList>

#include <array>
#include <bitset>
#include <memory>
#include <unordered_map>
#include <vector>

namespace kyodo {

/// Finds many texts in one at once: the sorted texts are walked down like a tree, and a filter over
/// the first characters passes by nearly every place where none of them begins. The time grows with
/// the text, not with the number of texts.
class TextFinder final
{
public:
    /// `texts` are sought, each of at least two characters (UTF-16 units).
    explicit TextFinder(QStringList texts);

    /// Sorted, each once.
    [[nodiscard]] const QStringList& texts() const { return m_texts; }

    /// Where each of texts() stands first in `text`; -1: nowhere.
    [[nodiscard]] std::vector<qsizetype> find(QStringView text) const;

private:
    struct Range
    {
        qsizetype begin = 0;
        qsizetype end = 0;
    };
    static constexpr std::size_t FilterSize = std::size_t(1) << 22;
    using Filter = std::bitset<FilterSize>;

    [[nodiscard]] bool mayBeginAt(QStringView text, qsizetype place) const;
    void findAt(QStringView text, qsizetype place, std::vector<qsizetype>& found) const;
    [[nodiscard]] Range narrowed(Range range, qsizetype depth, QChar c) const;

    QStringList m_texts;
    std::unordered_map<quint32, Range> m_beginnings; ///< by the first two characters
    std::unique_ptr<Filter> m_pairs;                 ///< texts of two characters
    std::unique_ptr<Filter> m_triples;               ///< the first three of longer ones
};

} // namespace kyodo
