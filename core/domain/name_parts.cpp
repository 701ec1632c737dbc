#include "core/domain/name_parts.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <QSet>

namespace kyodo {
namespace {

/// （ and 「, of every kind.
bool isOpening(QChar c)
{
    return c.category() == QChar::Punctuation_Open || c == u'<' || c == u'＜';
}

bool isClosing(QChar c)
{
    return c.category() == QChar::Punctuation_Close || c == u'>' || c == u'＞';
}

bool isSeparator(QChar c)
{
    return c.isSpace() || isOpening(c) || isClosing(c) ||
           QStringView(u"、，,；;／/・･").contains(c);
}

/// Where a name ends with the others that came along: 山田太郎ほか, 山田太郎さん他3名.
QSet<qsizetype> placesOfOthers(const QString& name)
{
    static const QRegularExpression others(
        QStringLiteral("(?:ほか|他)(?=[0-9０-９〇一二三四五六七八九十数]*[名人]?(?:[\\s\\p{Ps}\\p{"
                       "Pe}、，,；;／/・･]|$))"));
    QSet<qsizetype> places;
    auto match = others.globalMatch(name);
    while (match.hasNext()) {
        places.insert(match.next().capturedStart());
    }
    return places;
}

} // namespace

std::vector<TextSpan> partsOf(const QString& name)
{
    const QSet<qsizetype> others = placesOfOthers(name);
    std::vector<TextSpan> parts;
    for (qsizetype at = 0; at < name.size(); ++at) {
        if (isSeparator(name[at])) {
            continue;
        }
        const bool goesOn = !parts.empty() && parts.back().end == at && !others.contains(at);
        (goesOn ? parts.back() : parts.emplace_back(TextSpan{at, at})).end = at + 1;
    }
    return parts;
}

bool mayBePartOfName(const QString& name, const TextSpan& run)
{
    const auto at = [&](qsizetype place) {
        return place >= 0 && place < name.size() ? name[place] : QChar(u'\n');
    };
    const auto isSpace = [](QChar c) { return c.isSpace() && c != u'\n'; };
    const QChar before = at(run.begin - 1);
    const QChar behind = at(run.end);
    return isSpace(before) || isSpace(behind) || isClosing(before) || isOpening(behind);
}

bool isTelling(const QString& name)
{
    constexpr qsizetype TellingLength = 3;
    return foldKey(name).size() >= TellingLength;
}

} // namespace kyodo
