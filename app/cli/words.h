#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace kyodo::cli {

/// What the program says on the command line is translated under this name.
struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// A word that is typed, the same in every language.
[[nodiscard]] inline QString word(const char* text)
{
    return QLatin1StringView(text);
}

/// The words that stand for `values`.
template <class Values, class CodeOf>
[[nodiscard]] QStringList codesOf(const Values& values, CodeOf codeOf)
{
    QStringList codes;
    for (const auto& value : values) {
        codes << codeOf(value);
    }
    return codes;
}

/// As they are listed in help and messages.
[[nodiscard]] inline QString listed(const QStringList& words)
{
    return words.join(QStringLiteral(", "));
}

} // namespace kyodo::cli
