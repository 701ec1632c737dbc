#include "core/report/output/html/html_reading.h"

#include <QHash>
#include <QSet>

namespace kyodo {
namespace {

/// The character that the name between & and ; stands for; none for a name that is not known.
QString namedCharacter(QStringView name)
{
    static const QHash<QString, QString> known{
        {QStringLiteral("lt"), QStringLiteral("<")},
        {QStringLiteral("gt"), QStringLiteral(">")},
        {QStringLiteral("amp"), QStringLiteral("&")},
        {QStringLiteral("quot"), QStringLiteral("\"")},
        {QStringLiteral("apos"), QStringLiteral("'")},
        {QStringLiteral("nbsp"), QStringLiteral(" ")},
    };
    if (!name.startsWith(u'#')) {
        return known.value(name.toString());
    }
    const bool isHexadecimal = name.mid(1).startsWith(u'x', Qt::CaseInsensitive);
    bool isNumber = false;
    const char32_t codePoint =
        isHexadecimal ? name.mid(2).toUInt(&isNumber, 16) : name.mid(1).toUInt(&isNumber, 10);
    return isNumber ? QString::fromUcs4(&codePoint, 1) : QString();
}

/// Appends `text` with its entities resolved; what is none stays as it is.
void appendResolved(QString& out, QStringView text)
{
    constexpr qsizetype LongestName = 10;
    qsizetype done = 0;
    for (qsizetype start = text.indexOf(u'&'); start >= 0; start = text.indexOf(u'&', start + 1)) {
        const qsizetype end = text.mid(start, LongestName + 1).indexOf(u';');
        const QString character =
            end > 0 ? namedCharacter(text.mid(start + 1, end - 1)) : QString();
        if (!character.isEmpty()) {
            out += text.mid(done, start - done);
            out += character;
            done = start + end + 1;
        }
    }
    out += text.mid(done);
}

/// Whether an attribute only says where something lies and how it looks: numbers by the hundred, in
/// which any short number would be found.
bool isOfLook(QStringView name)
{
    static const QSet<QString> known{
        QStringLiteral("x"),       QStringLiteral("y"),         QStringLiteral("cx"),
        QStringLiteral("cy"),      QStringLiteral("r"),         QStringLiteral("rx"),
        QStringLiteral("width"),   QStringLiteral("height"),    QStringLiteral("points"),
        QStringLiteral("viewBox"), QStringLiteral("font-size"), QStringLiteral("stroke-width"),
        QStringLiteral("colspan"), QStringLiteral("style"),     QStringLiteral("fill"),
        QStringLiteral("stroke"),
    };
    return known.contains(name.toString());
}

/// The name before the = and the quote at `quote`.
QStringView attributeName(QStringView tag, qsizetype quote)
{
    qsizetype start = quote;
    while (start > 0 && !tag[start - 1].isSpace()) {
        --start;
    }
    const QStringView name = tag.mid(start, quote - start);
    return name.endsWith(u'=') ? name.chopped(1) : name;
}

/// Appends the values of the attributes in `tag`, each on a line of its own.
void appendAttributes(QString& out, QStringView tag)
{
    for (qsizetype at = 0; at < tag.size(); ++at) {
        if (tag[at] != u'"' && tag[at] != u'\'') {
            continue;
        }
        const qsizetype end = tag.indexOf(tag[at], at + 1);
        if (end < 0) {
            return;
        }
        if (!isOfLook(attributeName(tag, at))) {
            appendResolved(out, tag.mid(at + 1, end - at - 1));
            out += u'\n';
        }
        at = end;
    }
}

/// Where the tag that begins at `start` ends: at the first > outside of quotes.
qsizetype endOfTag(QStringView html, qsizetype start)
{
    QChar quote;
    for (qsizetype at = start; at < html.size(); ++at) {
        const QChar c = html[at];
        if (quote.isNull() && c == u'>') {
            return at;
        }
        if (c == u'"' || c == u'\'') {
            quote = quote.isNull() ? c : quote == c ? QChar() : quote;
        }
    }
    return html.size();
}

} // namespace

QString htmlText(const QString& html)
{
    const QStringView all(html);
    QString out;
    out.reserve(html.size());
    qsizetype done = 0;
    while (done < all.size()) {
        qsizetype start = all.indexOf(u'<', done);
        start = start < 0 ? all.size() : start;
        appendResolved(out, all.mid(done, start - done));
        if (all.mid(start).startsWith(QStringLiteral("<!--"))) {
            done = start + 4; // what a comment says can be read too
            continue;
        }
        const qsizetype end = endOfTag(all, start);
        appendAttributes(out, all.mid(start, end - start));
        out += u'\n';
        done = end + 1;
    }
    return out;
}

} // namespace kyodo
