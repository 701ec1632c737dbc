#pragma once

#include <QDate>
#include <QString>

/// The words around a report that files carry, whatever it is about.
namespace kyodo::frame_words {

/// Of the program's words, as HTML names languages: ja.
[[nodiscard]] QString language();
/// 令和8年11月22日現在; empty for no day.
[[nodiscard]] QString asOf(QDate day);
/// 案
[[nodiscard]] QString draftMark();
/// 単位：件; empty without a unit.
[[nodiscard]] QString unit(const QString& unit);
/// What the letters mean, among other items: 凡例.
[[nodiscard]] QString legend();

/// The sheet that says what the other sheets are: 説明, and its heads.
[[nodiscard]] QString aboutSheet();
[[nodiscard]] QString aboutItem();
[[nodiscard]] QString aboutContent();
[[nodiscard]] QString title();
[[nodiscard]] QString state();
[[nodiscard]] QString editionItem();
[[nodiscard]] QString years();
[[nodiscard]] QString asOfItem();
[[nodiscard]] QString publisher();
[[nodiscard]] QString foreword();
/// 注記（TABLE）
[[nodiscard]] QString noteOn(const QString& table);

} // namespace kyodo::frame_words
