#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>

#include <optional>

namespace kyodo {

/// 実施期間 as one cell tells it.
struct PeriodText
{
    std::optional<QDate> startsOn;
    std::optional<QDate> endsOn;
    QString note; ///< the cell as typed, where two dates do not say all of it

    friend bool operator==(const PeriodText&, const PeriodText&) = default;
};

/// R6.4.1 ～ R7.3.31 gives both dates, R6.8.6 one day, “R6.4.1 ～ 終期未定” a start and a note;
/// several days, or years alone, are a note. InvalidInput for a date in it that never was
/// (2月30日, 平成32年).
[[nodiscard]] Result<PeriodText> parsePeriod(const QString& text);

} // namespace kyodo
