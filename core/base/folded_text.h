#pragma once

#include <QString>

#include <vector>

namespace kyodo {

/// A run of characters of a text.
struct TextSpan
{
    qsizetype begin = 0;
    qsizetype end = 0;

    friend bool operator==(const TextSpan&, const TextSpan&) = default;
};

/// A text as it is compared, by foldLetters(), and where in it each character of that comes from: a
/// kanji with its variation selectors, a kana with its voicing mark (ｶﾞ) is one place.
struct FoldedText
{
    QString key;
    std::vector<TextSpan> places;

    explicit FoldedText(const QString& text);

    /// What of the text gave `length` (not 0) characters of the key from `begin` on.
    [[nodiscard]] TextSpan span(qsizetype begin, qsizetype length) const;
};

} // namespace kyodo
