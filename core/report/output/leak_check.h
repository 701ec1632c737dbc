#pragma once

#include <QStringList>

#include <vector>

namespace kyodo {

/// A text that must not be in a file, and is.
struct Leak
{
    QString text;
    QString around; ///< where it stands first, without the white space

    friend bool operator==(const Leak&, const Leak&) = default;
};

enum class Comparing {
    AsWritten, ///< but for white space, ignorable characters and the twins of CP932
    Folded, ///< by foldLetters(): 山田・太郎, ﾔﾏﾀﾞ and (0125)54-2121, however they are spelled
};

/// Which of `privateTexts` stand in `text`, each once, in their own order. White space does not
/// count, so a value that wraps over lines or cells is found; nor does what shows nothing, under
/// which code point a mark is written that CP932 has only once, or that 〓 stands for a character
/// that it lacks. Not looked for are texts of one character, and such as are (part of) one of
/// `publicTexts`: what the file may say, the program's own words included.
[[nodiscard]] std::vector<Leak> leaks(const QString& text, const QStringList& privateTexts,
                                      const QStringList& publicTexts,
                                      Comparing comparing = Comparing::AsWritten);

} // namespace kyodo
