#pragma once

#include <QStringList>

namespace kyodo {

/// Finds texts in others however they are spelled (full width, with or without spaces and hyphens)
/// and takes them out.
class TextErasing final
{
public:
    explicit TextErasing(const QStringList& texts);

    /// `text` with erasedText() in the place of each of the texts that stands in it.
    [[nodiscard]] QString erasedIn(const QString& text) const;

    /// Where the first of them stands, with what is around it; empty: none does.
    [[nodiscard]] QString excerptOf(const QString& text) const;

private:
    QStringList m_keys; ///< folded, longest first
};

} // namespace kyodo
