#include "core/report/model/report.h"

#include <algorithm>

namespace kyodo {

Result<std::vector<ReportRow>> ReportRowList::rows(qsizetype first, qsizetype count) const
{
    const qsizetype from = std::clamp<qsizetype>(first, 0, size());
    const qsizetype to = std::clamp<qsizetype>(from + count, from, size());
    return std::vector<ReportRow>(m_rows.begin() + from, m_rows.begin() + to);
}

bool ReportTable::hasBars() const
{
    const auto head = rows->rows(0, 1);
    return head && !head->empty() && head->front().bar.has_value();
}

bool ReportTable::isDataOnly() const
{
    return std::all_of(columns.begin(), columns.end(), [](const ReportColumn& column) {
        return column.use == ReportColumn::Use::DataOnly;
    });
}

std::vector<const ReportTable*> tablesOf(const Report& report)
{
    std::vector<const ReportTable*> tables;
    for (const ReportPart& part : report.parts) {
        if (const auto* table = std::get_if<ReportTable>(&part)) {
            tables.push_back(table);
        }
    }
    return tables;
}

} // namespace kyodo
