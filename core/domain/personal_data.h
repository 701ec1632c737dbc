#pragma once

#include <QString>

#include <vector>

namespace kyodo {

/// 連絡先: something in a text by which somebody can be reached.
struct PersonalDatum
{
    enum class Kind { Telephone, Mail, Address };

    Kind kind;
    QString text; ///< as it was written

    friend bool operator==(const PersonalDatum&, const PersonalDatum&) = default;
};

/// Telephone numbers (０１２５－５４－２１２１, 0120-…, 090…, 電話54-2121), addresses of mail and
/// houses (〒073-0195, 4丁目1番, 12番地) in a text, whatever their width, in the order of the enum.
/// Years, amounts, counts and 法人番号 are none.
[[nodiscard]] std::vector<PersonalDatum> personalDataIn(const QString& text);

/// By which two spellings of a telephone number are one: its digits, with 0 for +81.
[[nodiscard]] QString telephoneKey(const QString& number);

/// Translated: 電話番号, メールアドレス, 住所.
[[nodiscard]] QString personalDatumLabel(PersonalDatum::Kind kind);

} // namespace kyodo
