#include "core/report/output/sheet_names.h"

namespace kyodo {
namespace {

constexpr qsizetype MostLength = 31; ///< in UTF-16 units

/// Cut between characters, never inside of one.
QString cut(const QString& text, qsizetype most)
{
    const bool splitsPair = text.size() > most && text[most].isLowSurrogate();
    return text.left(splitsPair ? most - 1 : most).trimmed();
}

QString allowed(QString title)
{
    constexpr char16_t ToFullWidth = 0xFEE0;
    for (QChar& c : title) {
        if (QStringLiteral("[]:*?/\\'").contains(c)) {
            c = QChar(static_cast<char16_t>(c.unicode() + ToFullWidth));
        } else if (c.category() == QChar::Other_Control) {
            c = u' ';
        }
    }
    return title.simplified();
}

/// Excel compares without case, and keeps History for itself.
bool isFree(const QString& name, const QStringList& taken)
{
    return name.compare(QStringLiteral("History"), Qt::CaseInsensitive) != 0 &&
           !taken.contains(name, Qt::CaseInsensitive);
}

} // namespace

QString sheetName(const QString& title, const QStringList& taken)
{
    const QString name = allowed(title);
    QString candidate = cut(name, MostLength);
    for (int number = 2; !isFree(candidate, taken); ++number) {
        const QString suffix = QStringLiteral(" (%1)").arg(number);
        candidate = cut(name, MostLength - suffix.size()) + suffix;
    }
    return candidate;
}

} // namespace kyodo
