#include "core/exchange/cell_lists.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace kyodo {
namespace {

const QString OpeningBrackets = QStringLiteral("（(「『【［[");
const QString ClosingBrackets = QStringLiteral("）)」』】］]");

bool hasPairedBrackets(const QString& text)
{
    int depth = 0;
    for (const QChar c : text) {
        depth += OpeningBrackets.contains(c) ? 1 : 0;
        depth -= ClosingBrackets.contains(c) ? 1 : 0;
        if (depth < 0) {
            return false;
        }
    }
    return depth == 0;
}

/// `text` cut at the separators outside brackets; brackets that do not pair mean nothing.
QStringList splitOutsideBrackets(const QString& text, const QString& separators)
{
    const bool heedsBrackets = hasPairedBrackets(text);
    QStringList parts{QString()};
    int depth = 0;
    for (const QChar c : text) {
        if (heedsBrackets) {
            depth += OpeningBrackets.contains(c) ? 1 : 0;
            depth -= ClosingBrackets.contains(c) ? 1 : 0;
        }
        if (depth == 0 && separators.contains(c)) {
            parts << QString();
        } else {
            parts.back() += c;
        }
    }
    return parts;
}

QStringList trimmedParts(const QStringList& parts)
{
    QStringList kept;
    for (const QString& part : parts) {
        if (!isBlank(part)) {
            kept << part.trimmed();
        }
    }
    return kept;
}

/// `part`, or the forms of the guideline that it strings together.
QStringList splitIntoKnown(const QString& part, const Guideline& guideline)
{
    static const QRegularExpression weakSeparator(QStringLiteral("[、・，,]"));
    if (guideline.formNamed(part)) {
        return {part};
    }
    const QStringList forms = trimmedParts(part.split(weakSeparator));
    const bool allKnown = std::all_of(forms.begin(), forms.end(), [&](const QString& form) {
        return guideline.formNamed(form) != nullptr;
    });
    return allKnown ? forms : QStringList{part};
}

} // namespace

QStringList splitPartners(const QString& cell)
{
    const QStringList parts =
        trimmedParts(splitOutsideBrackets(cell, QStringLiteral("\n\r；;、，,")));
    return parts.size() > 1 ? parts : QStringList{cell};
}

QStringList splitItems(const QString& cell)
{
    const QStringList parts = trimmedParts(splitOutsideBrackets(cell, QStringLiteral("\n\r；;")));
    return parts.size() > 1 ? parts : QStringList{cell};
}

QStringList splitForms(const QString& cell, const Guideline& guideline)
{
    static const QRegularExpression strongSeparator(QStringLiteral("[；;\\n\\r/／]"));
    if (guideline.formNamed(cell)) {
        return {cell};
    }
    const QStringList parts = trimmedParts(cell.split(strongSeparator));
    if (parts.size() <= 1) {
        return splitIntoKnown(cell, guideline);
    }
    QStringList forms;
    for (const QString& part : parts) {
        forms << splitIntoKnown(part, guideline);
    }
    return forms;
}

} // namespace kyodo
