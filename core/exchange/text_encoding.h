#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace kyodo {

struct DecodedText
{
    QString text;     ///< without a byte order mark
    QString encoding; ///< one of encodingNames(), never auto
};

/// What decodeText() understands, auto first.
[[nodiscard]] QStringList encodingNames();

/// The text of a file. `auto` goes by a byte order mark, then by ISO-2022-JP's escapes, then takes
/// the first of UTF-8, CP932 and EUC-JP that every byte fits. Nothing is guessed and nothing
/// replaced: InvalidInput for bytes that do not fit, with the line, for a file that is no text, and
/// for an encoding that is not in encodingNames() (shift_jis, windows-31j and the like mean cp932).
[[nodiscard]] Result<DecodedText> decodeText(const QByteArray& bytes,
                                             const QString& encoding = QStringLiteral("auto"));

} // namespace kyodo
