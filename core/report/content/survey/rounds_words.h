#pragma once

#include <QString>

/// The words of the report that lays several surveys side by side.
namespace kyodo::rounds_words {

[[nodiscard]] QString title(const QString& cityName);
[[nodiscard]] QString notSoManyRounds(std::size_t least, std::size_t most);
[[nodiscard]] QString course();
[[nodiscard]] QString isNew();
[[nodiscard]] QString isContinued();
[[nodiscard]] QString hasEnded();
/// 件数の推移（形態別）
[[nodiscard]] QString formCounts();
[[nodiscard]] QString areaCounts();
/// 増減
[[nodiscard]] QString change();
[[nodiscard]] QString otherNameNote();
/// Why counts of the two surveys cannot simply be compared.
[[nodiscard]] QString formsDefinedAnew(const QString& from, const QString& to);
[[nodiscard]] QString areasDefinedAnew(const QString& from, const QString& to);
[[nodiscard]] QString decreaseNote();

} // namespace kyodo::rounds_words
