#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QString>

namespace kyodo {

/// The name of a project or an organisation: exactly as typed, but never blank.
class Name
{
    Q_DECLARE_TR_FUNCTIONS(Name)

public:
    /// In UTF-16 units.
    static constexpr qsizetype LongestName = 2000;

    /// Refused: blank text, control characters other than a line break or tab, and more than
    /// LongestName characters.
    [[nodiscard]] static Result<Name> parse(const QString& text);

    [[nodiscard]] const QString& text() const { return m_text; }
    /// foldKey() of the text.
    [[nodiscard]] QString key() const;

    friend bool operator==(const Name&, const Name&) = default;

private:
    explicit Name(QString text)
        : m_text(std::move(text))
    {}

    QString m_text;
};

} // namespace kyodo
