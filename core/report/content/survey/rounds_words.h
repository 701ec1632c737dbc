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
/// What these three mean.
[[nodiscard]] QString coursesNote();
/// 件数の推移（形態別）
[[nodiscard]] QString formCounts();
[[nodiscard]] QString areaCounts();
/// 増減
[[nodiscard]] QString change();
/// What stands in the columns of the surveys.
[[nodiscard]] QString formsShownNote();
[[nodiscard]] QString otherNameNote();
/// Why the counts of the forms add up to more than there are projects.
[[nodiscard]] QString severalFormsNote();
/// Why counts of the two surveys cannot simply be compared.
[[nodiscard]] QString formsDefinedAnew(const QString& from, const QString& to);
[[nodiscard]] QString areasDefinedAnew(const QString& from, const QString& to);
[[nodiscard]] QString decreaseNote();

} // namespace kyodo::rounds_words
