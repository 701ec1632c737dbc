#pragma once

#include <QList>
#include <QRegularExpression>
#include <QStringList>

namespace kyodo::test {

/// One thing has one word; this is another that was seen for it.
struct AvoidedWord
{
    QRegularExpression pattern; ///< finds it, and no longer word that is right
    QString seen;
    QString word; ///< what is said instead
};

[[nodiscard]] const QList<AvoidedWord>& avoidedWords();

/// What is wrong with the Japanese of a text, in words; empty when nothing is that a machine can
/// tell: brackets and colons of half width, a space beside Japanese, a letter or a placeholder that
/// is not the one of the source, a plain sentence where people are spoken to, an avoided word.
[[nodiscard]] QStringList faultsOf(const QString& source, const QString& japanese);

} // namespace kyodo::test
