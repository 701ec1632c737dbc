#pragma once

#include <QString>

#include <vector>

namespace kyodo::test {

/// A text of the program as it is in the source, and in the language of a .ts file.
struct TranslatedText
{
    QString context;
    QString source;
    QString translation; ///< of several forms the first; Japanese has one
};

/// All texts of a .ts file; fails the test when it cannot be read.
[[nodiscard]] std::vector<TranslatedText> translatedTexts(const QString& file);

} // namespace kyodo::test
