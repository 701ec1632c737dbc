#pragma once

#include <QString>

namespace kyodo {

/// What a text is ordered by among others, compared by operator<: the order of Japanese
/// dictionaries (kana of either kind and width together, 濁音 behind 清音, ー as the vowel it
/// lengthens, kanji in the order of JIS), and numbers by their value, 第2 before 第10. Not to be
/// stored: another version of ICU makes other keys.
[[nodiscard]] QString collationKey(const QString& text);

/// The same for a name with its reading, which may be blank: by the reading, and names without one
/// behind all others.
[[nodiscard]] QString readingKey(const QString& reading, const QString& name);

} // namespace kyodo
