#include "core/domain/organisation/corporate_number.h"

#include "core/base/text.h"

namespace kyodo {
namespace {

constexpr qsizetype DigitCount = 13;

int checkDigit(const QString& base)
{
    int sum = 0;
    for (qsizetype n = 1; n <= base.size(); ++n) {
        const int digit = base[base.size() - n].unicode() - u'0';
        sum += digit * (n % 2 == 1 ? 1 : 2);
    }
    return 9 - sum % 9;
}

} // namespace

QString corporateNumberDigits(const QString& text)
{
    QString digits = toHalfWidth(text);
    digits.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
    return digits;
}

CorporateNumberState checkCorporateNumber(const QString& text)
{
    if (isBlank(text)) {
        return CorporateNumberState::None;
    }
    const QString digits = corporateNumberDigits(text);
    if (digits.size() != DigitCount) {
        return CorporateNumberState::WrongForm;
    }
    const bool fits = digits[0].unicode() - u'0' == checkDigit(digits.mid(1));
    return fits ? CorporateNumberState::Valid : CorporateNumberState::WrongCheck;
}

} // namespace kyodo
