#pragma once

#include "core/domain/yen.h"
#include "core/report/model/report.h"

#include <span>

namespace kyodo {

/// What stands in the cells of all reports alike: as it is printed, and as it stands in data.

/// 1,234
[[nodiscard]] ReportCell countCell(qint64 count);
/// A No.; empty for 0, which is none.
[[nodiscard]] ReportCell ordinalCell(int number);
/// 33.3%; in data 33.3.
[[nodiscard]] ReportCell shareCell(int perMille);
/// In `unit` on paper, rounded; in data always to the yen.
[[nodiscard]] ReportCell moneyCell(qint64 yen, Yen::Unit unit);
/// 令和8年11月22日; empty for no day.
[[nodiscard]] ReportCell dayCell(std::optional<QDate> day);
/// A number with one decimal; in data all of them.
[[nodiscard]] ReportCell meanCell(double value);

/// 33.3%
[[nodiscard]] QString shareText(int perMille);

/// A part of a whole in tenths of a percent, rounded: as it is printed. 0 of nothing.
[[nodiscard]] int perMilleOf(qint64 part, qint64 whole);
/// Whether the shares of `parts` in `whole`, as printed, reach 100.0; of nothing they do.
[[nodiscard]] bool sharesReachWhole(std::span<const qint64> parts, qint64 whole);

/// A column of numbers.
[[nodiscard]] ReportColumn numberColumn(const QString& head, const QString& dataHead = {});
/// Of the No. of each row.
[[nodiscard]] ReportColumn ordinalColumn();
/// Of what is one or two letters.
[[nodiscard]] ReportColumn markColumn(const QString& head);
[[nodiscard]] ReportColumn textColumn(const QString& head, qreal share = 1);
[[nodiscard]] ReportColumn rowHeadColumn(const QString& head, qreal share = 1);
[[nodiscard]] ReportColumn dataColumn(const QString& head);
[[nodiscard]] ReportColumn dayColumn(const QString& head);

} // namespace kyodo
