#include "core/domain/organisation/name_likeness.h"

#include "core/domain/text_likeness.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace kyodo {
namespace {

constexpr qsizetype LeastLength = 4;
constexpr double LeastLikeness = 0.8;

/// A variant and what stands for it here.
constexpr std::array Variants{
    std::pair{u'髙', u'高'}, std::pair{u'﨑', u'崎'}, std::pair{u'澤', u'沢'},
    std::pair{u'邊', u'辺'}, std::pair{u'邉', u'辺'}, std::pair{u'齋', u'斎'},
    std::pair{u'齊', u'斎'}, std::pair{u'斉', u'斎'}, std::pair{u'廣', u'広'},
    std::pair{u'濱', u'浜'}, std::pair{u'嶋', u'島'}, std::pair{u'國', u'国'},
    std::pair{u'學', u'学'}, std::pair{u'會', u'会'}, std::pair{u'圓', u'円'},
    std::pair{u'德', u'徳'}, std::pair{u'惠', u'恵'}, std::pair{u'榮', u'栄'},
    std::pair{u'體', u'体'}, std::pair{u'團', u'団'}, std::pair{u'假', u'仮'},
};

/// Characters that, alone, make another body of a name: which way, which age, which part, what
/// kind.
constexpr QStringView Telling = u"東西南北中上下左右前後内外新旧元本大小高低"
                                u"男女青壮少老婦親父母子春夏秋冬"
                                u"部支分班組区丁条号連"
                                u"農漁林幼保";

bool isKanji(QChar c)
{
    return c.script() == QChar::Script_Han;
}

bool isTelling(QChar c)
{
    const bool isLatin = c.script() == QChar::Script_Latin;
    return c.isDigit() || isLatin || Telling.contains(c);
}

int kanjiDigit(QChar c)
{
    return static_cast<int>(QStringView(u"〇一二三四五六七八九").indexOf(c));
}

bool isNumeral(QChar c)
{
    return kanjiDigit(c) >= 0 || c == u'十' || c == u'百';
}

/// 二十三 and 二三 are 23; 十 is 10.
QString numberOf(QStringView numerals)
{
    if (!numerals.contains(u'十') && !numerals.contains(u'百')) {
        QString digits;
        for (const QChar c : numerals) {
            digits += QString::number(kanjiDigit(c));
        }
        return digits;
    }
    int sum = 0;
    int digit = 0;
    for (const QChar c : numerals) {
        if (const int known = kanjiDigit(c); known >= 0) {
            digit = known;
            continue;
        }
        sum += std::max(digit, 1) * (c == u'十' ? 10 : 100);
        digit = 0;
    }
    return QString::number(sum + digit);
}

/// 一 to 九 also stand in names as words (三笠); both sides of a comparison read them alike.
QString withDigits(const QString& text)
{
    QString digits;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        // more than a hundred and eleven has no name of a body
        while (end < text.size() && end - at < 7 && isNumeral(text[end])) {
            ++end;
        }
        digits += end > at ? numberOf(QStringView(text).sliced(at, end - at)) : QString(text[at]);
        at = std::max(end, at + 1);
    }
    return digits;
}

/// 旭ヶ丘, 旭ケ丘 and 旭が丘
QString withoutSmallKe(QString text)
{
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        const bool isKe = text[i] == u'ゖ' || text[i] == u'け';
        if (isKe && isKanji(text[i - 1]) && isKanji(text[i + 1])) {
            text[i] = u'が';
        }
    }
    return text;
}

QStringList numbersIn(const QString& text)
{
    QString spaced = text;
    for (QChar& c : spaced) {
        if (!c.isDigit()) {
            c = u' ';
        }
    }
    return spaced.split(u' ', Qt::SkipEmptyParts);
}

/// What two texts have between the beginning and the end that they share.
struct Difference
{
    QStringView a;
    QStringView b;
    bool atStart = false;
};

Difference differenceOf(QStringView a, QStringView b)
{
    const auto [a1, b1] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    const qsizetype start = a1 - a.begin();
    a = a.sliced(start);
    b = b.sliced(b1 - b.begin());
    while (!a.isEmpty() && !b.isEmpty() && a.back() == b.back()) {
        a.chop(1);
        b.chop(1);
    }
    return {a, b, start == 0};
}

/// What `longer` has more than `shorter`, where that stands in it in this order.
std::optional<QString> extraOf(QStringView longer, QStringView shorter)
{
    QString extra;
    for (const QChar c : longer) {
        if (!shorter.isEmpty() && c == shorter.front()) {
            shorter = shorter.sliced(1);
        } else {
            extra += c;
        }
    }
    return shorter.isEmpty() ? std::optional(extra) : std::nullopt;
}

bool tellsApart(const QString& a, const QString& b)
{
    const Difference difference = differenceOf(a, b);
    const auto [shorter, longer] =
        std::minmax(difference.a, difference.b,
                    [](QStringView x, QStringView y) { return x.size() < y.size(); });
    if (const std::optional<QString> extra = extraOf(longer, shorter)) {
        return std::any_of(extra->begin(), extra->end(), isTelling);
    }
    if (longer.size() > 1) {
        return true;
    }
    // the first kanji is the name of a place or person; what follows may be a slip (協義会)
    const bool names = difference.atStart && isKanji(shorter[0]) && isKanji(longer[0]);
    return names || isTelling(shorter[0]) || isTelling(longer[0]);
}

bool isLongEnough(const QString& text)
{
    return text.toUcs4().size() >= LeastLength;
}

/// Of two texts that share most.
bool areOne(const QString& a, const QString& b)
{
    return a == b || (isLongEnough(a) && isLongEnough(b) && !tellsApart(a, b) &&
                      numbersIn(a) == numbersIn(b));
}

} // namespace

QString likenessText(const QString& folded)
{
    QString text = folded;
    for (QChar& c : text) {
        const auto variant = std::find_if(Variants.begin(), Variants.end(),
                                          [&](const auto& entry) { return entry.first == c; });
        c = variant == Variants.end() ? c : QChar(variant->second);
    }
    return withDigits(withoutSmallKe(text));
}

std::vector<std::pair<std::size_t, std::size_t>> alikePairs(const std::vector<QString>& texts)
{
    const TextLikeness likeness(texts, TextLikeness::Weighting::Even);
    std::vector<std::pair<std::size_t, std::size_t>> alike;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const auto text = static_cast<int>(i);
        for (const auto& other : likeness.alikeTo(text, text + 1, {LeastLikeness})) {
            const auto j = static_cast<std::size_t>(other.text);
            if (areOne(texts[i], texts[j])) {
                alike.emplace_back(i, j);
            }
        }
    }
    return alike;
}

} // namespace kyodo
