#include "core/base/text.h"

#include <QCoreApplication>

#include <unicode/uchar.h>

#include <algorithm>
#include <unordered_set>

namespace kyodo {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Text)
};

constexpr char32_t FirstKatakana = 0x30A1; // ァ
constexpr char32_t LastKatakana = 0x30F6;  // ヶ
constexpr char32_t KatakanaToHiragana = 0x60;

char32_t toHiragana(char32_t c)
{
    return c >= FirstKatakana && c <= LastKatakana ? c - KatakanaToHiragana : c;
}

QString fromCodePoint(char32_t c)
{
    return QString::fromUcs4(&c, 1);
}

/// What tells texts apart, and what full-text search sees of them.
bool isTelling(char32_t c)
{
    return (QChar::isLetterOrNumber(c) || QChar::isMark(c)) && !isIgnorable(c);
}

QString normalized(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

/// Of normalized text; empty for one of marks alone.
QString lettersOf(const QString& normal)
{
    QString letters;
    letters.reserve(normal.size());
    bool hasMarks = false;
    for (const char32_t c : normal.toUcs4()) {
        if (isTelling(c)) {
            letters += QChar::fromUcs4(toHiragana(c));
            hasMarks = hasMarks || QChar::isMark(c);
        }
    }
    // a ゛ that stood apart from its kana meets it once the space between them is gone
    return hasMarks ? letters.normalized(QString::NormalizationForm_C) : letters;
}

} // namespace

bool isIgnorable(char32_t c)
{
    constexpr char32_t First = 0xAD; // the soft hyphen
    return c >= First &&
           (u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT) ||
            QChar::category(c) == QChar::Other_Format);
}

QString withoutUnseen(const QString& text)
{
    QString seen;
    seen.reserve(text.size());
    for (const char32_t c : text.toUcs4()) {
        if (!QChar::isSpace(c) && !isIgnorable(c)) {
            seen += QChar::fromUcs4(c);
        }
    }
    return seen;
}

QString foldKey(const QString& text)
{
    const QString normal = normalized(text);
    const QString letters = lettersOf(normal);
    return letters.isEmpty() ? withoutUnseen(normal) : letters;
}

QString foldLetters(const QString& text)
{
    return lettersOf(normalized(text));
}

QStringList foldTerms(const QString& text)
{
    QStringList terms;
    for (const QString& run : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (QString letters = lettersOf(normalized(run)); !letters.isEmpty()) {
            terms << std::move(letters);
        }
    }
    return terms;
}

QString searchTokens(const QString& folded)
{
    constexpr char32_t None = 0; // a token of one character is a pair with it
    std::unordered_set<quint64> seen;
    QString tokens;
    const auto add = [&](char32_t first, char32_t second) {
        // a token of marks alone is none to SQLite
        const bool tells = isTelling(first) || isTelling(second);
        const bool isOneWord = first != u' ' && second != u' ';
        if (tells && isOneWord && seen.insert(quint64{first} << 32 | second).second) {
            tokens += QChar::fromUcs4(first);
            if (second != None) {
                tokens += QChar::fromUcs4(second);
            }
            tokens += u' ';
        }
    };
    const QList<uint> points = folded.toUcs4();
    for (qsizetype i = 0; i < points.size(); ++i) {
        add(points[i], None);
        if (i + 1 < points.size()) {
            add(points[i], points[i + 1]);
        }
    }
    tokens.chop(1);
    return tokens;
}

QStringList termTokens(const QString& term)
{
    const QList<uint> points = term.toUcs4();
    if (points.size() <= 1) {
        return points.isEmpty() ? QStringList{} : QStringList{term};
    }
    QStringList tokens;
    for (qsizetype i = 0; i + 1 < points.size(); ++i) {
        tokens << fromCodePoint(points[i]) + fromCodePoint(points[i + 1]);
    }
    tokens.removeDuplicates();
    return tokens;
}

QString toHalfWidth(const QString& text)
{
    constexpr char16_t FullWidthFirst = 0xFF01;
    constexpr char16_t FullWidthLast = 0xFF5E;
    constexpr char16_t FullWidthOffset = 0xFEE0;
    QString half = text;
    for (QChar& c : half) {
        if (c.unicode() >= FullWidthFirst && c.unicode() <= FullWidthLast) {
            c = QChar(static_cast<char16_t>(c.unicode() - FullWidthOffset));
        } else if (c == QChar(0x3000)) {
            c = u' ';
        }
    }
    return half;
}

bool isBlank(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

QString elided(const QString& text, qsizetype most)
{
    const QString line = text.simplified();
    if (line.size() <= most) {
        return line;
    }
    const bool isInPair = most > 1 && line[most - 2].isHighSurrogate();
    return line.left(isInPair ? most - 2 : most - 1) + u'…';
}

QString inARow(const QStringList& sentences)
{
    QString row;
    for (const QString& sentence : sentences) {
        const bool isAlone = row.isEmpty() || sentence.isEmpty();
        row = isAlone ? row + sentence
                      : Text::tr("%1 %2", "a sentence behind others").arg(row, sentence);
    }
    return row;
}

} // namespace kyodo
