#pragma once

#include "core/domain/fiscal_year.h"

#include <QDateTime>

namespace kyodo {

/// Years and days as the language of the program writes them, in the window and in messages; what
/// is shown can also be typed. In reports, files and the log they are always written the Japanese
/// way.

/// 令和6年度, a year of two eras as `naming` has it; 2024 (Reiwa 6).
[[nodiscard]] QString shownYears(const FiscalYearSpan& years,
                                 EraChangeYear naming = EraChangeYear::NewEra);
/// 令和6年4月1日; 2024-04-01. Empty for an invalid day.
[[nodiscard]] QString shownDate(QDate day);
/// With the time of day: 令和6年4月1日 9:05. In the zone that `time` has.
[[nodiscard]] QString shownTime(const QDateTime& time);

/// As it is quickest typed, to show how: R6; R6.4.1. Western before the first era known.
[[nodiscard]] QString typedYear(FiscalYear year);
[[nodiscard]] QString typedDate(QDate day);

} // namespace kyodo
