#include "core/report/output/data_cells.h"

#include <QLocale>

#include <cmath>

namespace kyodo {
namespace {

bool isFinite(double number)
{
    return std::isfinite(number);
}

QString ownText(const ReportCell& cell)
{
    return cell.text.isEmpty() && cell.area ? cell.area->mark : cell.text;
}

} // namespace

std::vector<std::size_t> dataColumns(const ReportTable& table)
{
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].use != ReportColumn::Use::PrintOnly) {
            places.push_back(i);
        }
    }
    return places;
}

QString dataHead(const ReportColumn& column)
{
    return column.dataHead.isEmpty() ? column.head : column.dataHead;
}

QString dataText(const ReportCell& cell)
{
    if (const auto* whole = std::get_if<qint64>(&cell.data)) {
        return QString::number(*whole);
    }
    if (const auto* number = std::get_if<double>(&cell.data); number && isFinite(*number)) {
        return QString::number(*number, 'f', QLocale::FloatingPointShortest);
    }
    if (const auto* day = std::get_if<QDate>(&cell.data); day && day->isValid()) {
        return day->toString(Qt::ISODate);
    }
    return ownText(cell);
}

bool isNumber(const ReportCell& cell)
{
    const auto* number = std::get_if<double>(&cell.data);
    return std::holds_alternative<qint64>(cell.data) || (number && isFinite(*number));
}

} // namespace kyodo
