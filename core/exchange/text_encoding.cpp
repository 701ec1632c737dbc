#include "core/exchange/text_encoding.h"

#include "core/base/encoding.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace kyodo {
namespace {

struct TextEncoding
{
    Q_DECLARE_TR_FUNCTIONS(TextEncoding)
};

struct Encoding
{
    const char* name;
    const char* icuName;
    QByteArrayView mark; ///< byte order mark, if it has one
};

constexpr Encoding Utf8{"utf-8", "UTF-8", "\xEF\xBB\xBF"};
constexpr Encoding Utf16Le{"utf-16le", "UTF-16LE", "\xFF\xFE"};
constexpr Encoding Utf16Be{"utf-16be", "UTF-16BE", "\xFE\xFF"};
constexpr Encoding Iso2022Jp{"iso-2022-jp", "ISO-2022-JP", {}};
constexpr Encoding Cp932{"cp932", Cp932IcuName, {}};
constexpr Encoding EucJp{"euc-jp", "EUC-JP", {}};
constexpr std::array Encodings{Utf8, Utf16Le, Utf16Be, Iso2022Jp, Cp932, EucJp};

const QString Automatic = QStringLiteral("auto");

struct Attempt
{
    QString text;
    qsizetype badLine = 0; ///< 0: every byte fitted
};

QString nameOf(const Encoding& encoding)
{
    return QLatin1StringView(encoding.name);
}

qsizetype lineBreaks(QStringView text)
{
    qsizetype lines = text.count(u'\n');
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool beforeLineFeed = i + 1 < text.size() && text[i + 1] == u'\n';
        lines += text[i] == u'\r' && !beforeLineFeed ? 1 : 0;
    }
    return lines;
}

/// Decodes up to the first byte that does not fit.
Attempt decodedAs(const Encoding& encoding, QByteArrayView bytes)
{
    DecodedBytes decoded = decodeBytes(bytes, encoding.icuName);
    const qsizetype badLine = decoded.isComplete ? 0 : lineBreaks(decoded.text) + 1;
    return {std::move(decoded.text), badLine};
}

tl::unexpected<Error> notText()
{
    return failure(ErrorCode::InvalidInput,
                   TextEncoding::tr("The file is not a text file. Save the table as CSV and choose "
                                    "that file."));
}

Result<DecodedText> decodedOrError(const Encoding& encoding, QByteArrayView bytes)
{
    const QByteArrayView body = !encoding.mark.isEmpty() && bytes.startsWith(encoding.mark)
                                    ? bytes.sliced(encoding.mark.size())
                                    : bytes;
    Attempt attempt = decodedAs(encoding, body);
    if (attempt.badLine > 0) {
        return failure(ErrorCode::InvalidInput,
                       TextEncoding::tr("Line %1 holds bytes that are not %2. Choose another "
                                        "encoding, or save the file again as CSV UTF-8.")
                           .arg(attempt.badLine)
                           .arg(nameOf(encoding).toUpper()));
    }
    if (attempt.text.contains(QChar(u'\0'))) {
        return notText();
    }
    return DecodedText{std::move(attempt.text), nameOf(encoding)};
}

const Encoding* encodingByMark(QByteArrayView bytes)
{
    const auto found = std::find_if(Encodings.begin(), Encodings.end(), [&](const Encoding& e) {
        return !e.mark.isEmpty() && bytes.startsWith(e.mark);
    });
    return found == Encodings.end() ? nullptr : &*found;
}

bool hasIsoEscapes(const QByteArray& bytes)
{
    const bool isSevenBit =
        std::all_of(bytes.begin(), bytes.end(), [](char c) { return (c & 0x80) == 0; });
    return isSevenBit && (bytes.contains("\x1B$") || bytes.contains("\x1B("));
}

/// EUC-JP bytes are mostly half-width katakana and private characters to CP932, while a kanji of
/// CP932 is hardly ever possible in EUC-JP.
bool isDoubtfulCp932(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return (c.unicode() >= 0xFF61 && c.unicode() <= 0xFF9F) ||
               c.category() == QChar::Other_PrivateUse;
    });
}

Result<DecodedText> decodedByTrial(const QByteArray& bytes)
{
    const Attempt utf8 = decodedAs(Utf8, bytes);
    if (utf8.badLine == 0) {
        return DecodedText{utf8.text, nameOf(Utf8)};
    }
    const Attempt cp932 = decodedAs(Cp932, bytes);
    if (cp932.badLine == 0 && !isDoubtfulCp932(cp932.text)) {
        return DecodedText{cp932.text, nameOf(Cp932)};
    }
    const Attempt eucJp = decodedAs(EucJp, bytes);
    if (eucJp.badLine == 0) {
        return DecodedText{eucJp.text, nameOf(EucJp)};
    }
    if (cp932.badLine == 0) {
        return DecodedText{cp932.text, nameOf(Cp932)};
    }
    return failure(ErrorCode::InvalidInput,
                   TextEncoding::tr("The text is in no encoding that the program knows: it stops "
                                    "being UTF-8 in line %1 and CP932 in line %2. Save the file "
                                    "again as CSV UTF-8.")
                       .arg(utf8.badLine)
                       .arg(cp932.badLine));
}

Result<DecodedText> decodedAutomatically(const QByteArray& bytes)
{
    if (const Encoding* marked = encodingByMark(bytes)) {
        return decodedOrError(*marked, bytes);
    }
    if (bytes.contains('\0')) {
        return notText();
    }
    return hasIsoEscapes(bytes) ? decodedOrError(Iso2022Jp, bytes) : decodedByTrial(bytes);
}

QString plainName(const QString& encoding)
{
    return encoding.toLower().remove(u'-').remove(u'_');
}

const Encoding* encodingNamed(const QString& name)
{
    static const QStringList cp932Names{QStringLiteral("shiftjis"), QStringLiteral("sjis"),
                                        QStringLiteral("windows31j"), QStringLiteral("ms932")};
    const QString plain = plainName(name);
    const QString meant = cp932Names.contains(plain) ? nameOf(Cp932) : plain;
    const auto found = std::find_if(Encodings.begin(), Encodings.end(), [&](const Encoding& e) {
        return plainName(nameOf(e)) == meant;
    });
    return found == Encodings.end() ? nullptr : &*found;
}

} // namespace

QStringList encodingNames()
{
    QStringList names{Automatic};
    for (const Encoding& encoding : Encodings) {
        names << nameOf(encoding);
    }
    return names;
}

Result<DecodedText> decodeText(const QByteArray& bytes, const QString& encoding)
{
    if (encoding.compare(Automatic, Qt::CaseInsensitive) == 0) {
        return decodedAutomatically(bytes);
    }
    if (const Encoding* named = encodingNamed(encoding)) {
        return decodedOrError(*named, bytes);
    }
    return failure(ErrorCode::InvalidInput,
                   TextEncoding::tr("There is no encoding “%1”. Possible are: %2.")
                       .arg(encoding, encodingNames().join(QStringLiteral(", "))));
}

} // namespace kyodo
