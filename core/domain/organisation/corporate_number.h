#pragma once

#include <QString>

namespace kyodo {

/// 法人番号: 13 digits, of which the first is a check digit: 9 − (Σ Pn·Qn mod 9), n counted from
/// the right over the other twelve, Qn 1 for odd and 2 for even n (国税庁, 法人番号の指定等に関する
/// 省令第2条).
enum class CorporateNumberState {
    None,       ///< blank
    Valid,      ///<
    WrongForm,  ///< not 13 digits
    WrongCheck, ///< the check digit does not fit: a digit is mistyped
};

/// The digits alone, half width: T4011-0010-98993 and ４０１１… give 4011001098993.
[[nodiscard]] QString corporateNumberDigits(const QString& text);

[[nodiscard]] CorporateNumberState checkCorporateNumber(const QString& text);

} // namespace kyodo
