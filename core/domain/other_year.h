#pragma once

#include "core/domain/fiscal_year.h"

#include <QString>

#include <optional>

namespace kyodo {

/// The 年度 that a text names though the survey is not about it, as it was written (平成23年度,
/// ２０２３年度, 令和3・4年度): what stays behind when last year's text is copied. None
/// - where the text names a year of `years` too: it tells what changed;
/// - where the words beside the year say that a history, a plan or a comparison is meant:
/// 平成20年度
///   から, 令和元年度に発足, 令和3～12年度 around `years`, 前年度（令和5年度）, 令和5年度に比べ.
[[nodiscard]] std::optional<QString> otherYearIn(const QString& text, const FiscalYearSpan& years);

} // namespace kyodo
