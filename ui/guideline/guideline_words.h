#pragma once

#include "core/domain/guideline/guideline.h"

namespace kyodo::ui {

/// Translated: 共催, 後援, 実行委員会 …: what the program calls the kinds that forms are of.
[[nodiscard]] QString formKindLabel(FormKind kind);
/// Translated: 市民個人, 地縁団体 …
[[nodiscard]] QString actorNatureLabel(ActorNature nature);
/// The same by the codes of guideline files; a code that nobody knows is its own label.
[[nodiscard]] QString formKindLabel(const QString& code);
[[nodiscard]] QString actorNatureLabel(const QString& code);

/// 協働のまちづくり指針 2013
[[nodiscard]] QString guidelineLabel(const Guideline& guideline);

/// 平成15年4月, of the code 2003-04; any other code as it is.
[[nodiscard]] QString monthLabel(const QString& code);

/// A condition of an area rule as it is read: the project's start: citizens …
[[nodiscard]] QStringList ruleConditions(const AreaRule& rule, const Guideline& guideline);

} // namespace kyodo::ui
