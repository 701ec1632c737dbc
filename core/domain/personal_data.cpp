#include "core/domain/personal_data.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace kyodo {
namespace {

struct DatumWords
{
    Q_DECLARE_TR_FUNCTIONS(PersonalData)
};

/// In half width, with one sign for all that are written between digits and without what shows
/// nothing, and where in the text each character comes from.
struct Plain
{
    QString text;
    std::vector<qsizetype> places;

    explicit Plain(const QString& written)
    {
        const QString half = toHalfWidth(written);
        for (qsizetype at = 0; at < half.size(); ++at) {
            const QChar c = half[at];
            if (!isIgnorable(c.unicode())) {
                text += QStringView(u"‐‑‒–—―−ーｰ").contains(c) ? QChar(u'-') : c;
                places.push_back(at);
            }
        }
    }

    /// Of a run of this text, in the text as it was written.
    [[nodiscard]] qsizetype begin(qsizetype from) const
    {
        return places[static_cast<std::size_t>(from)];
    }
    [[nodiscard]] qsizetype end(qsizetype to) const { return begin(to - 1) + 1; }
};

/// Whether it is worth to look: of most texts this is all that is done.
bool mayHold(const QString& plain)
{
    return std::any_of(plain.begin(), plain.end(),
                       [](QChar c) { return c.isDigit() || c == u'@'; }) ||
           plain.contains(u"番地");
}

struct Pattern
{
    PersonalDatum::Kind kind;
    QRegularExpression expression;
};

const std::vector<Pattern>& patterns()
{
    using Kind = PersonalDatum::Kind;
    const auto pattern = [](Kind kind, const char16_t* expression) {
        return Pattern{kind, QRegularExpression(QString::fromUtf16(expression))};
    };
    static const std::vector<Pattern> all{
        // ten or eleven digits from 0, parted or not; a number with its area in brackets
        pattern(Kind::Telephone,
                u"(?<![0-9-])(?=(?:[() -]{0,2}[0-9]){10,11}(?![0-9]))"
                u"(?:\\(0[0-9]{1,4}\\) ?|0[0-9]{1,4}[-( ]?)[0-9]{1,4}[-) ]?[0-9]{3,4}(?![0-9-])"),
        pattern(Kind::Telephone, u"(?<![0-9A-Za-z])\\+[0-9]{1,3}[- ]?[0-9]{1,4}[- ]?[0-9]{2,4}[- "
                                 u"]?[0-9]{3,4}(?![0-9-])"),
        // without its area, where a word says what it is
        pattern(Kind::Telephone, u"(?<=電話|TEL|Tel|tel|FAX|Fax|ファクス|内線|携帯|℡)"
                                 u"[^0-9\\n]{0,4}[0-9]{2,4}-[0-9]{3,4}(?![0-9-])"),
        pattern(Kind::Mail, u"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+"),
        pattern(Kind::Address, u"〒 ?[0-9]{3}-?[0-9]{4}(?![0-9])"),
        pattern(Kind::Address, u"(?:[0-9]+|[〇一二三四五六七八九十百千]+)番地"),
        pattern(Kind::Address, u"(?:[0-9]+|[一二三四五六七八九十]+)丁目 ?"
                               u"(?:[0-9]+番|[0-9]+-[0-9]+|[一二三四五六七八九十百]+番)"),
    };
    return all;
}

} // namespace

std::vector<PersonalDatum> personalDataIn(const QString& text)
{
    std::vector<PersonalDatum> found;
    const Plain searched(text);
    if (!mayHold(searched.text)) {
        return found;
    }
    for (const Pattern& pattern : patterns()) {
        auto match = pattern.expression.globalMatch(searched.text);
        while (match.hasNext()) {
            const auto place = match.next();
            const qsizetype begin = searched.begin(place.capturedStart());
            found.push_back(
                {pattern.kind, text.mid(begin, searched.end(place.capturedEnd()) - begin)});
        }
    }
    return found;
}

QString telephoneKey(const QString& number)
{
    QString key;
    for (const QChar c : toHalfWidth(number)) {
        if (c.isDigit() || (c == u'+' && key.isEmpty())) {
            key += c;
        }
    }
    const QString japan = QStringLiteral("+81");
    return key.startsWith(japan) ? u'0' + key.mid(japan.size()) : key;
}

QString personalDatumLabel(PersonalDatum::Kind kind)
{
    switch (kind) {
    case PersonalDatum::Kind::Telephone:
        return DatumWords::tr("a telephone number");
    case PersonalDatum::Kind::Mail:
        return DatumWords::tr("a mail address");
    case PersonalDatum::Kind::Address:
        return DatumWords::tr("an address");
    }
    Q_UNREACHABLE();
}

} // namespace kyodo
