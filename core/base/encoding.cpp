#include "core/base/encoding.h"

#include "core/base/text.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucnv_err.h>

#include <algorithm>
#include <array>
#include <utility>

namespace kyodo {
namespace {

/// The character that CP932 has for one that Unicode has twice.
QChar cp932Twin(QChar c)
{
    static constexpr std::array<std::pair<char16_t, char16_t>, 10> twins{{
        {u'\u301C', u'\uFF5E'}, // 〜
        {u'\u2212', u'\uFF0D'}, // −
        {u'\u2016', u'\u2225'}, // ‖
        {u'\u2014', u'\u2015'}, // —
        {u'\u00A2', u'\uFFE0'}, // ¢
        {u'\u00A3', u'\uFFE1'}, // £
        {u'\u00AC', u'\uFFE2'}, // ¬
        {u'\u00A6', u'\uFFE4'}, // ¦
        {u'\u00A5', u'\uFFE5'}, // ¥
        {u'\u00A0', u' '},
    }};
    if (c > twins.front().first) {
        return c; // nearly every character
    }
    const auto found = std::find_if(twins.begin(), twins.end(),
                                    [&](const auto& twin) { return twin.first == c.unicode(); });
    return found == twins.end() ? c : QChar(found->second);
}

/// ICU's callback for a character that the encoding does not have; `context` is the QStringList.
void writeGeta(const void* context, UConverterFromUnicodeArgs* args, const UChar* /*units*/,
               int32_t /*length*/, UChar32 character, UConverterCallbackReason reason,
               UErrorCode* status)
{
    if (reason > UCNV_IRREGULAR) {
        return; // the converter is reset, closed or cloned
    }
    if (isIgnorable(static_cast<char32_t>(character))) {
        *status = U_ZERO_ERROR; // it shows nothing: 葛 without its variation selector is 葛
        return;
    }
    auto& unencodable = *static_cast<QStringList*>(const_cast<void*>(context));
    const auto codePoint = static_cast<char32_t>(character);
    const QString text = QString::fromUcs4(&codePoint, 1);
    if (!unencodable.contains(text)) {
        unencodable << text;
    }
    constexpr std::array<char, 2> GetaBytes{'\x81', '\xAC'};
    *status = U_ZERO_ERROR;
    ucnv_cbFromUWriteBytes(args, GetaBytes.data(), static_cast<int32_t>(GetaBytes.size()), 0,
                           status);
}

} // namespace

DecodedBytes decodeBytes(QByteArrayView bytes, const char* icuName)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::LocalUConverterPointer converter(ucnv_open(icuName, &status));
    ucnv_setToUCallBack(converter.getAlias(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr,
                        &status);
    QString text(bytes.size() + 1, Qt::Uninitialized);
    auto* const begin = reinterpret_cast<UChar*>(text.data());
    UChar* end = begin;
    const char* source = bytes.data();
    ucnv_toUnicode(converter.getAlias(), &end, begin + text.size(), &source, source + bytes.size(),
                   nullptr, true, &status);
    text.truncate(end - begin);
    return {text, U_SUCCESS(status) != 0};
}

EncodedText encodeCp932(const QString& text)
{
    EncodedText encoded;
    const QString source = withCp932Twins(text);
    UErrorCode status = U_ZERO_ERROR;
    const icu::LocalUConverterPointer converter(ucnv_open(Cp932IcuName, &status));
    ucnv_setFromUCallBack(converter.getAlias(), writeGeta, &encoded.unencodable, nullptr, nullptr,
                          &status);
    constexpr qsizetype MostBytes = 2; // of a UTF-16 unit
    encoded.bytes.resize(source.size() * MostBytes + 1);
    const auto length = ucnv_fromUChars(converter.getAlias(), encoded.bytes.data(),
                                        static_cast<int32_t>(encoded.bytes.size()),
                                        reinterpret_cast<const UChar*>(source.utf16()),
                                        static_cast<int32_t>(source.size()), &status);
    encoded.bytes.truncate(length);
    return encoded;
}

QString withCp932Twins(QString text)
{
    std::transform(text.begin(), text.end(), text.begin(), cp932Twin);
    return text;
}

} // namespace kyodo
