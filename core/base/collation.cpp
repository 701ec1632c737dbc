#include "core/base/collation.h"

#include "core/base/text.h"

#include <unicode/ucol.h>

#include <QByteArray>

#include <memory>

namespace kyodo {
namespace {

struct CloseCollator
{
    void operator()(UCollator* collator) const { ucol_close(collator); }
};

/// Null when ICU has no data.
UCollator* japaneseCollator()
{
    static const std::unique_ptr<UCollator, CloseCollator> collator = [] {
        UErrorCode error = U_ZERO_ERROR;
        std::unique_ptr<UCollator, CloseCollator> made(ucol_open("ja", &error));
        ucol_setAttribute(made.get(), UCOL_NUMERIC_COLLATION, UCOL_ON, &error);
        ucol_setAttribute(made.get(), UCOL_STRENGTH, UCOL_IDENTICAL, &error);
        if (U_FAILURE(error)) {
            made.reset();
        }
        return made;
    }();
    return collator.get();
}

} // namespace

QString collationKey(const QString& text)
{
    const UCollator* collator = japaneseCollator();
    if (collator == nullptr) {
        return foldKey(text);
    }
    const auto* units = reinterpret_cast<const UChar*>(text.utf16());
    const auto length = static_cast<int32_t>(text.size());
    const int32_t size = ucol_getSortKey(collator, units, length, nullptr, 0);
    QByteArray key(size, '\0');
    ucol_getSortKey(collator, units, length, reinterpret_cast<uint8_t*>(key.data()), size);
    key.chop(1);                     // the zero at its end
    return QString::fromLatin1(key); // byte for byte: strings compare as the keys do
}

QString readingKey(const QString& reading, const QString& name)
{
    const bool isUnread = isBlank(reading);
    return (isUnread ? u'2' : u'1') + collationKey(isUnread ? name : reading) + QChar(0) +
           collationKey(name);
}

} // namespace kyodo
