#pragma once

#include <QString>

#include <span>
#include <vector>

namespace kyodo {

/// A line of a longer text, line break left out.
struct TextLine
{
    qsizetype start = 0;
    qsizetype length = 0;
    qreal width = 0; ///< spaces at the end left out: they may hang over

    friend bool operator==(const TextLine&, const TextLine&) = default;
};

/// Ends a line wherever it stands.
[[nodiscard]] bool isLineBreak(QChar c);

/// Breaks `text` into lines no wider than `width`, by the Japanese rules (禁則): no 、。」ー or
/// small kana begins a line, no 「 ends one, など is not torn, and a run of ASCII letters and
/// digits stays together unless it is longer than a line: then it is broken behind / ? & = . - @ if
/// it has any there. A line break of the text ends a line. `advances` has the width of each UTF-16
/// unit. A text without characters is one empty line.
[[nodiscard]] std::vector<TextLine> breakLines(const QString& text, std::span<const float> advances,
                                               qreal width);

} // namespace kyodo
