#pragma once

#include <QStringList>

namespace kyodo {

/// How much room text takes, by estimate and in ems: for files whose fonts are those of whoever
/// opens them.
[[nodiscard]] qreal estimatedWidth(const QString& text);

/// How much of `text` from `first` fits into `width`; at least one character.
[[nodiscard]] qsizetype fittingLength(QStringView text, qsizetype first, qreal width);

/// In lines of about `width`.
[[nodiscard]] QStringList wrappedToWidth(const QString& text, qreal width);
/// How many these are, for whoever does not need them.
[[nodiscard]] qsizetype wrappedLineCount(QStringView text, qreal width);

} // namespace kyodo
