#pragma once

#include <QString>
#include <QStringList>

namespace kyodo {

/// The key under which two spellings of the same thing meet: width (ＮＰＯ = NPO), case, kana
/// (カ = か) and every space, mark, separator (協力、連携 = 協力・連携) and ignorable character
/// fold away; letters, kanji, digits and the long mark ー stay. A text of marks alone keeps them,
/// so that ★ and ☆ stay two. For matching and search only: stored text is always what was typed.
[[nodiscard]] QString foldKey(const QString& text);

/// The same, but empty for a text of marks alone: what parts of a text are compared by.
[[nodiscard]] QString foldLetters(const QString& text);

/// Shows nothing of its own: what picks a drawing of a kanji (葛 with and without one is the same
/// name), joins, turns or parts text (ZWSP, RLO, soft hyphen), or only fills a place (Hangul
/// filler).
[[nodiscard]] bool isIgnorable(char32_t c);

/// Without spaces and ignorable characters: what is seen of it.
[[nodiscard]] QString withoutUnseen(const QString& text);

/// foldKey() of each run between spaces, runs of marks alone left out: the terms of a search.
[[nodiscard]] QStringList foldTerms(const QString& text);

/// What full-text search indexes of folded texts (separated by spaces): each character and each
/// pair of neighbours, once, separated by spaces. SQLite's own tokenizers find neither one kanji
/// nor two.
[[nodiscard]] QString searchTokens(const QString& folded);

/// The tokens that a text must have to hold `term` (folded): the term's pairs, or its one
/// character. Texts found by them still need `contains(term)`.
[[nodiscard]] QStringList termTokens(const QString& term);

/// Full-width digits, letters and marks to ASCII, for parsing numbers and dates.
[[nodiscard]] QString toHalfWidth(const QString& text);

/// Nothing but white space, full-width included.
[[nodiscard]] bool isBlank(const QString& text);

/// `text` cut to `most` characters, with … where something was cut; line breaks become spaces.
[[nodiscard]] QString elided(const QString& text, qsizetype most);

/// Whole sentences after each other as the language of the program writes them: Japanese puts no
/// space behind its 。. Empty ones are left out.
[[nodiscard]] QString inARow(const QStringList& sentences);

} // namespace kyodo
