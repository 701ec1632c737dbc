#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace kyodo {

struct DecodedBytes
{
    QString text;           ///< up to the first byte that does not fit
    bool isComplete = true; ///< every byte fitted
};

/// Bytes as text, strictly: nothing is guessed and nothing replaced. `icuName` is an encoding that
/// ICU has (UTF-8, windows-31j …) and that makes no more than one UTF-16 unit of a byte.
[[nodiscard]] DecodedBytes decodeBytes(QByteArrayView bytes, const char* icuName);

/// CP932, which Windows in Japan calls Shift_JIS, as ICU names it.
inline constexpr const char* Cp932IcuName = "windows-31j";

/// The mark that Japanese type sets where a character is missing.
inline constexpr QChar Geta = u'〓';

struct EncodedText
{
    QByteArray bytes;
    QStringList unencodable; ///< each character that became 〓, once
};

/// The text as Windows in Japan writes it (CP932). Marks that CP932 has under another code point
/// are carried over to it, see withCp932Twins(); ignorable ones (see isIgnorable()) are left out.
[[nodiscard]] EncodedText encodeCp932(const QString& text);

/// 〜 − ‖ — and the like as the twins under which CP932 knows them: ～ － ∥ ―.
[[nodiscard]] QString withCp932Twins(QString text);

} // namespace kyodo
