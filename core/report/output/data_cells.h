#pragma once

#include "core/report/model/report.h"

namespace kyodo {

/// A table as data, for CSV and xlsx alike: its body rows, without subtotals; one value a cell.

/// The columns that data has (all but ReportColumn::Use::PrintOnly), as places in the row.
[[nodiscard]] std::vector<std::size_t> dataColumns(const ReportTable& table);

/// With the unit, where the column has such a head.
[[nodiscard]] QString dataHead(const ReportColumn& column);

/// A number plain, without commas and exponents; a day as in ISO 8601; else the cell's text, or an
/// area's mark where it has none.
[[nodiscard]] QString dataText(const ReportCell& cell);

/// Whether dataText() is a number.
[[nodiscard]] bool isNumber(const ReportCell& cell);

/// Calls `visit(row)` for each row that is data.
template <class Visit>
[[nodiscard]] Status forEachDataRow(const ReportTable& table, Visit visit)
{
    return forEachRow(table, [&](const ReportRow& row) {
        if (row.weight == ReportRow::Weight::Body) {
            visit(row);
        }
    });
}

} // namespace kyodo
